// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/Archive.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace helolab::console {

class WatchedConversation;

/// The sessions that other programs hold with the server, each watched from its beginning as soon as its client has
/// spoken. Bounded: the oldest that is over goes first.
class OutsideSessions : public QObject
{
    Q_OBJECT

public:
    /// Whether the console speaks from that end, "127.0.0.1:40022". Never asked before the client has spoken: by then
    /// the console knows its own end.
    using IsFromHere = std::function<bool(const QString &)>;

    OutsideSessions(std::shared_ptr<const transcript::Archive> archive, IsFromHere isFromHere,
                    QObject *parent = nullptr);
    ~OutsideSessions() override;

    /// Watches connections that are opened from now on, and lets go of all others.
    void begin();
    /// Watches no more.
    void end();

signals:
    /// It belongs to this object. Its client has spoken; not all that was said is in it yet.
    void came(helolab::console::WatchedConversation *conversation);

private:
    void look();
    void makeRoom();

    std::shared_ptr<const transcript::Archive> m_archive;
    IsFromHere m_isFromHere;
    transcript::Archive::ConnectionId m_first = 0; // older connections are not watched
    std::vector<transcript::Archive::ConnectionId> m_silent; // not known yet whose they are
    std::vector<std::unique_ptr<WatchedConversation>> m_watched; // oldest first
    quint64 m_revision = 0;
    QTimer m_timer;
};

} // namespace helolab::console
