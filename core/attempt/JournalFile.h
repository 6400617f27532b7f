// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalText.h"

#include <QFile>
#include <QSet>

#include <memory>

class QLockFile;

namespace helolab::attempt {

/// Reads the journal \p path.
Result<ReadJournal> loadJournal(const QString &path);

/// The journals of \p lab in \p folder, newest first; the first is the one in hand.
QStringList journalsOf(const QString &folder, const QString &lab);

/// The journal of the attempt in hand, in memory and on disk. A file is only ever added to, a whole line at once, so
/// that a program that is killed loses nothing; what cannot be written stays in memory and is tried again with the
/// next event, or with save(). A file that has gone, with its folder or alone, is made anew from memory.
class JournalFile
{
public:
    /// A new attempt: FOLDER/<lab>/<time>.attempt. The file is made with the first event.
    static std::unique_ptr<JournalFile> begun(const QString &folder, Header header);
    /// Goes on with an attempt at \p lab. Connections that were open when the program stopped are lost. An error where
    /// the file cannot be read, is of another lab, or is open in another window.
    static Result<std::unique_ptr<JournalFile>> resumed(const QString &path, const QString &lab);
    ~JournalFile();

    const QString &path() const { return m_path; }
    const Journal &journal() const { return m_journal; }
    /// Of resumed(): what could not be read.
    const std::vector<Error> &notices() const { return m_notices; }

    /// The number for the next connection.
    int freeConnection() const;

    /// Adds what happened at \p now. The error is for the student: what is not on disk, and why. Then the attempt goes
    /// on in memory, unless it has grown beyond all bounds.
    std::optional<Error> append(const What &what, TimePoint now);
    /// Tries again to write what waits, and sees whether what was written is still there. The error is that of
    /// append().
    std::optional<Error> save();
    /// Lines that are in memory only, because they could not be written.
    int waitingLines() const;
    /// The whole file, what waits included.
    QByteArray text() const;

private:
    JournalFile(QString path, Journal journal);

    void loseOpenConnections();
    std::optional<Error> write();
    bool isInPlace() const;
    bool open();
    bool isOurs();
    bool create();
    bool lock();
    QByteArray wholeText() const;
    void waitWhole();

    QString m_path;
    Journal m_journal;
    std::vector<Error> m_notices;
    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_unwritten; // whole lines, or the rest of one that went half
    qsizetype m_size = 0; // of all lines
    bool m_onDisk = false; // the file was made
    bool m_waiting = false; // the last write failed
};

} // namespace helolab::attempt
