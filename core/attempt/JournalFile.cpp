// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalFile.h"

#include "core/BoundedFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace helolab::attempt {

namespace {

constexpr QLatin1StringView attemptSuffix(".attempt");

/// Sorts as the times do; without colons, which some file systems do not take.
QString fileNameOf(TimePoint begun)
{
    return QDateTime::fromMSecsSinceEpoch(begun.time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
}

/// The octets of Sent and Received where they are too many for one line.
QByteArray *longOctetsOf(What &what)
{
    QByteArray *octets = nullptr;
    if (auto *sent = std::get_if<Sent>(&what))
        octets = &sent->octets;
    else if (auto *received = std::get_if<Received>(&what))
        octets = &received->octets;
    return octets && octets->size() > eventOctetsAtMost ? octets : nullptr;
}

/// \p what as events that each fit a line.
std::vector<Event> inPieces(What what, Milliseconds at)
{
    if (auto *answered = std::get_if<Answered>(&what)) {
        answered->given = answered->given.mid(0, answersAtMost);
        qsizetype left = answerAtMost;
        for (QString &each : answered->given) {
            each.truncate(left);
            left -= each.size();
        }
    }
    std::vector<Event> pieces;
    while (QByteArray *octets = longOctetsOf(what)) {
        What piece = what;
        longOctetsOf(piece)->truncate(eventOctetsAtMost);
        octets->remove(0, eventOctetsAtMost);
        pieces.push_back({at, std::move(piece)});
    }
    pieces.push_back({at, std::move(what)});
    return pieces;
}

Error notSaved(const QString &path, const QString &reason)
{
    return {QCoreApplication::translate("core",
                                        "Your attempt could not be saved: %1. It is kept as long as the program runs, "
                                        "and saved as soon as that can be done.")
                .arg(reason),
            path};
}

} // namespace

Result<ReadJournal> loadJournal(const QString &path)
{
    const auto file = readBounded(path, journalAtMost);
    if (!file)
        return file.error();
    return readJournal(file.value(), path);
}

QStringList journalsOf(const QString &folder, const QString &lab)
{
    const QDir dir(QDir(folder).filePath(lab));
    QStringList names = dir.entryList({QLatin1Char('*') + QString(attemptSuffix)}, QDir::Files);
    // the second of one moment, "…Z-2", comes behind the first
    const auto stem = [](const QString &name) { return name.chopped(attemptSuffix.size()); };
    std::sort(names.begin(), names.end(), [&stem](const QString &a, const QString &b) { return stem(a) > stem(b); });
    for (QString &name : names)
        name = dir.filePath(name);
    return names;
}

JournalFile::JournalFile(QString path, Journal journal)
    : m_path(std::move(path))
    , m_journal(std::move(journal))
{
}

JournalFile::~JournalFile() = default;

std::unique_ptr<JournalFile> JournalFile::begun(const QString &folder, Header header)
{
    header.student.truncate(nameAtMost);
    header.name.truncate(nameAtMost);
    const QString path = QDir(QDir(folder).filePath(header.lab)).filePath(fileNameOf(header.begun) + attemptSuffix);
    std::unique_ptr<JournalFile> file(new JournalFile(path, {std::move(header), {}}));
    file->m_unwritten = encoded(file->m_journal.header);
    file->m_size = file->m_unwritten.size();
    return file;
}

Result<std::unique_ptr<JournalFile>> JournalFile::resumed(const QString &path, const QString &lab)
{
    auto read = loadJournal(path);
    if (!read)
        return read.error();
    Journal &journal = read.value().journal;
    if (journal.header.lab != lab) {
        return Error{QCoreApplication::translate("core", "This is an attempt at the lab “%1”, not at “%2”.")
                         .arg(journal.header.lab.left(60), lab),
                     path};
    }
    std::unique_ptr<JournalFile> file(new JournalFile(path, std::move(journal)));
    file->m_notices = std::move(read.value().notices);
    file->m_onDisk = true;
    if (!file->lock())
        return Error{QCoreApplication::translate("core", "This attempt is open in another window of Helolab."), path};
    QFile content(path);
    file->m_size = content.size();
    // behind a line that was cut off, a new one is begun
    if (content.open(QIODevice::ReadOnly) && content.seek(content.size() - 1) && content.read(1) != "\n")
        file->m_unwritten = "\n";
    file->loseOpenConnections();
    return file;
}

void JournalFile::loseOpenConnections()
{
    QSet<int> open;
    for (const Event &event : m_journal.events) {
        if (const auto *opened = std::get_if<Opened>(&event.what))
            open.insert(opened->connection);
        else if (const auto *ended = std::get_if<Ended>(&event.what))
            open.remove(ended->connection);
    }
    QList<int> numbers = open.values();
    std::sort(numbers.begin(), numbers.end());
    for (const int connection : numbers) {
        m_journal.events.push_back({m_journal.events.back().at, Ended{connection, Ended::By::Lost}});
        m_unwritten += encoded(m_journal.events.back());
    }
    m_size += m_unwritten.size();
}

int JournalFile::freeConnection() const
{
    int highest = 0;
    for (const Event &event : m_journal.events) {
        if (const auto *opened = std::get_if<Opened>(&event.what))
            highest = std::max(highest, opened->connection);
    }
    return highest + 1;
}

std::optional<Error> JournalFile::append(const What &what, TimePoint now)
{
    const Milliseconds last = m_journal.events.empty() ? Milliseconds(0) : m_journal.events.back().at;
    // a clock that was set back does not turn the order round
    const Milliseconds at = std::clamp(now - m_journal.header.begun, last, longestAttempt);
    std::vector<Event> events = inPieces(what, at);
    QByteArray lines;
    for (const Event &event : events)
        lines += encoded(event);
    // Connections that are lost later are still to find room.
    const std::size_t roomFor = journalEventsAtMost - connectionsAtMost;
    const auto *opened = std::get_if<Opened>(&what);
    if (m_size + lines.size() > journalAtMost - 1024 * 1024 || m_journal.events.size() + events.size() > roomFor
        || (opened && opened->connection > connectionsAtMost)) {
        return Error{QCoreApplication::translate("core",
                                                 "This attempt has grown too large: what you do from here on is not "
                                                 "recorded. Begin the lab anew."),
                     m_path};
    }
    std::move(events.begin(), events.end(), std::back_inserter(m_journal.events));
    m_size += lines.size();
    m_unwritten += lines;
    return write();
}

std::optional<Error> JournalFile::save()
{
    return m_waiting || m_file.isOpen() ? write() : std::nullopt;
}

int JournalFile::waitingLines() const
{
    return m_waiting ? int(m_unwritten.count('\n')) : 0;
}

QByteArray JournalFile::text() const
{
    QFile file(m_path);
    if (m_onDisk && file.open(QIODevice::ReadOnly) && file.size() + m_unwritten.size() == m_size)
        return file.readAll() + m_unwritten; // with the lines that could not be read
    return wholeText();
}

std::optional<Error> JournalFile::write()
{
    if (m_file.isOpen() && !isInPlace()) {
        m_file.close();
        waitWhole();
    }
    m_waiting = true;
    if (!m_file.isOpen() && !open())
        return notSaved(m_path, m_file.errorString());
    while (!m_unwritten.isEmpty()) {
        const qint64 written = m_file.write(m_unwritten);
        if (written <= 0) {
            const QString reason = m_file.errorString();
            m_file.close();
            return notSaved(m_path, reason);
        }
        m_unwritten.remove(0, written);
    }
    m_waiting = false;
    return std::nullopt;
}

/// Whether what is written to the open file can be found by its name. A folder that is removed, or a home that is
/// mounted anew, leaves an open file behind in which all is lost once it is closed.
bool JournalFile::isInPlace() const
{
#ifdef Q_OS_UNIX
    struct stat here = {};
    struct stat named = {};
    return ::fstat(m_file.handle(), &here) == 0 && ::stat(QFile::encodeName(m_path).constData(), &named) == 0
        && here.st_dev == named.st_dev && here.st_ino == named.st_ino;
#else
    return QFile::exists(m_path);
#endif
}

/// Unbuffered: what write() says it has written is the kernel's, and outlives the program.
bool JournalFile::open()
{
    m_file.setFileName(m_path);
    if (m_onDisk && m_file.open(QIODevice::Append | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        if (isOurs())
            return true;
        m_file.close();
        return create();
    }
    return (!m_onDisk || !QFile::exists(m_path)) && create();
}

/// Whether the file that was opened holds this attempt as far as it goes; then m_unwritten is what it lacks.
bool JournalFile::isOurs()
{
    if (m_file.size() + m_unwritten.size() == m_size)
        return true;
    QFile file(m_path);
    const QByteArray whole = wholeText();
    const QByteArray there = file.open(QIODevice::ReadOnly) ? file.read(whole.size() + 1) : QByteArray();
    if (there.size() != m_file.size() || !whole.startsWith(there))
        return false;
    m_unwritten = whole.sliced(there.size());
    m_size = whole.size();
    return true;
}

bool JournalFile::create()
{
    QDir().mkpath(QFileInfo(m_path).path());
    constexpr int mostNames = 100; // of attempts begun within one millisecond
    const QString stem = m_path.chopped(attemptSuffix.size());
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = number == 1 ? m_path : QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(attemptSuffix);
        m_file.setFileName(name);
        if (m_file.open(QIODevice::Append | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            m_path = name;
            m_onDisk = true;
            lock();
            waitWhole(); // a file that was there and has gone is made anew
            return true;
        }
        if (!QFile::exists(name))
            return false;
    }
    return false;
}

/// False where another program holds the attempt. A folder in which no lock can be made takes no lines either.
bool JournalFile::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError;
}

void JournalFile::waitWhole()
{
    m_unwritten = wholeText();
    m_size = m_unwritten.size();
}

QByteArray JournalFile::wholeText() const
{
    QByteArray text = encoded(m_journal.header);
    for (const Event &event : m_journal.events)
        text += encoded(event);
    return text;
}

} // namespace helolab::attempt
