// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalLine.h"
#include "JournalText.h"

#include <QCoreApplication>

namespace helolab::attempt {

namespace {

/// Takes a file apart, a line after the other.
class FileLines
{
public:
    explicit FileLines(QByteArrayView text)
        : m_rest(text)
    {
        if (m_rest.startsWith("\xEF\xBB\xBF")) // a byte order mark, from an editor that means well
            m_rest = m_rest.sliced(3);
    }

    bool next()
    {
        if (m_rest.isEmpty())
            return false;
        const qsizetype end = m_rest.indexOf('\n');
        m_ended = end >= 0;
        m_line = m_ended ? m_rest.first(end) : m_rest;
        m_rest = m_ended ? m_rest.sliced(end + 1) : QByteArrayView();
        if (m_line.endsWith('\r'))
            m_line.chop(1);
        ++m_number;
        return true;
    }
    QByteArrayView line() const { return m_line; }
    int number() const { return m_number; }
    /// False of a last line without its line feed: it may be the half of one.
    bool isEnded() const { return m_ended; }

private:
    QByteArrayView m_rest;
    QByteArrayView m_line;
    int m_number = 0;
    bool m_ended = false;
};

class JournalReader
{
public:
    explicit JournalReader(const QString &fileName) { m_read.fileName = fileName; }

    std::optional<Error> takeHeader(FileLines &lines)
    {
        const DecodedHeader decoded = lines.next() ? decodedHeader(lines.line()) : DecodedHeader();
        switch (decoded.kind) {
        case DecodedHeader::Kind::Good:
            m_read.journal.header = decoded.header;
            return std::nullopt;
        case DecodedHeader::Kind::Newer:
            return errorAt(1,
                           QCoreApplication::translate("core",
                                                       "This attempt was written by a newer Helolab (format %1); this "
                                                       "one reads format %2. Use the newer program.")
                               .arg(decoded.version)
                               .arg(journalVersion));
        case DecodedHeader::Kind::Broken:
            break;
        }
        return errorAt(1,
                       QCoreApplication::translate("core",
                                                   "This is no attempt at a lab: the first line is not what an attempt "
                                                   "begins with."));
    }

    std::optional<Error> take(const FileLines &lines)
    {
        if (lines.line().trimmed().isEmpty())
            return std::nullopt;
        DecodedEvent decoded;
        if (lines.line().size() <= journalLineAtMost)
            decoded = decodedEvent(lines.line());
        switch (decoded.kind) {
        case DecodedEvent::Kind::Good:
            return keep(std::move(decoded.event), lines.number());
        case DecodedEvent::Kind::Unknown:
            note(lines.number(),
                 QCoreApplication::translate("core", "This Helolab knows no event “%1”; the line is left out.")
                     .arg(decoded.name.left(40)));
            break;
        case DecodedEvent::Kind::Broken:
            note(lines.number(),
                 lines.isEnded() ? QCoreApplication::translate("core", "This line cannot be read and is left out.")
                                 : QCoreApplication::translate("core", "The last line is cut off and is left out."));
            break;
        }
        return std::nullopt;
    }

    ReadJournal finish() { return std::move(m_read); }

private:
    std::optional<Error> keep(Event event, int line)
    {
        std::vector<Event> &events = m_read.journal.events;
        if (events.size() >= journalEventsAtMost) {
            return errorAt(
                line,
                QCoreApplication::translate("core", "This attempt has more than %1 events.").arg(journalEventsAtMost));
        }
        if (!events.empty() && event.at < events.back().at) {
            note(line,
                 QCoreApplication::translate("core",
                                             "By its time this line belongs above the one before it. It counts where "
                                             "it stands."));
            event.at = events.back().at;
        }
        event.line = line;
        events.push_back(std::move(event));
        return std::nullopt;
    }

    Error errorAt(int line, const QString &message) const { return {message, m_read.fileName, line, 0}; }

    void note(int line, const QString &message)
    {
        constexpr std::size_t enough = 1000; // of a file that is not worth reading on
        if (m_read.notices.size() < enough)
            m_read.notices.push_back(errorAt(line, message));
    }

    ReadJournal m_read;
};

} // namespace

Result<ReadJournal> readJournal(const QByteArray &text, const QString &fileName)
{
    if (text.size() > journalAtMost) {
        return Error{QCoreApplication::translate("core", "This attempt is larger than %1 MiB.")
                         .arg(journalAtMost / (1024 * 1024)),
                     fileName};
    }
    FileLines lines(text);
    JournalReader reader(fileName);
    if (const auto error = reader.takeHeader(lines))
        return *error;
    while (lines.next()) {
        if (const auto error = reader.take(lines))
            return *error;
    }
    return reader.finish();
}

} // namespace helolab::attempt
