// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/lab/LabScript.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>
#include <vector>

namespace helolab::editor {

/// What is wrong with a lab as it stands in the editor, saved or not. The texts are put into a folder of their own and
/// read there as Helolab reads any lab. `Error::file` is the file's name within the lab's folder.
class LabCheck : public QObject
{
    Q_OBJECT

public:
    /// \p program is `helolab`, which plays the lab in a process of its own: a lab that takes for ever, or more than
    /// that, does no harm here.
    explicit LabCheck(const QString &program, QObject *parent = nullptr);
    ~LabCheck() override;

    /// The lab's files are these, by name, and no others.
    void setFiles(const QMap<QString, QByteArray> &files);
    /// Reads them.
    void read();
    const std::vector<Error> &problems() const { return m_problems; }
    /// The lab as it was when it last had no mistakes; nothing where it never was.
    const std::optional<lab::LabScript> &script() const { return m_script; }

    /// Plays the model answer and the wrong attempts, for a minute at most; proved() tells what came of it, in the
    /// language \p language. Only where problems() is empty.
    void prove(const QString &language);
    void stopProving();
    bool isProving() const { return m_process.state() != QProcess::NotRunning; }

signals:
    void proved(const std::vector<helolab::Error> &problems);

private:
    void readSessions();
    void addTold(Error error);
    std::vector<Error> toldBy(const QString &output) const;
    void finished(bool ended);

    QString m_program;
    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_files; // as they stand in m_folder
    std::vector<Error> m_problems;
    std::optional<lab::LabScript> m_script;
    QProcess m_process;
    QTimer m_patience;
};

} // namespace helolab::editor
