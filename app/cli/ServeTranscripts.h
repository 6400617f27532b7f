// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/transcript/Archive.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace helolab::cli {

/// What `helolab serve --transcript` writes: a .session file for every connection when it closes, or everything on
/// the standard output as it happens. It reads the archive some times a second, so that the net thread never
/// waits for a disk; where the archive's bound has taken something away before it was written, it says so.
class ServeTranscripts : public QObject
{
    Q_OBJECT

public:
    /// \p target is a folder, or "-".
    ServeTranscripts(std::shared_ptr<const transcript::Archive> archive, const QString &target,
                     QObject *parent = nullptr);

    /// Makes the folder; the error says why that is impossible.
    std::optional<Error> start();
    /// Writes what is left. Everyone has closed by now.
    void finish();

private:
    using Summary = transcript::Archive::Summary;

    void look();
    void writeFile(const Summary &summary);
    void print(const Summary &summary);

    std::shared_ptr<const transcript::Archive> m_archive;
    QString m_target;
    QTimer m_timer;
    quint64 m_seen = 0; // revision of the archive
    qsizetype m_closed = 0; // connections that were seen closed
    transcript::Archive::ConnectionId m_newest = 0;
    std::map<transcript::Archive::ConnectionId, qsizetype> m_printed; // entries, of open connections
    int m_printedConnection = 1;
};

} // namespace helolab::cli
