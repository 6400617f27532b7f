// SPDX-License-Identifier: GPL-3.0-or-later
#include "TalkLines.h"

#include "core/explain/Explain.h"
#include "core/explain/Happenings.h"
#include "core/wire/Escapes.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::report {

namespace {

using protocol::Entry;
using protocol::Outcome;
using Kind = Line::Kind;

bool isRefused(const Entry &entry)
{
    return entry.kind == Entry::Kind::Reply && (entry.outcome == Outcome::Failed || entry.outcome == Outcome::Bad);
}

Line leftOut(qsizetype lines)
{
    return {Kind::LeftOut, QCoreApplication::translate("core", "… lines that are not shown here: %1").arg(lines)};
}

/// A line as it travelled, and the entry that it is of.
struct WireLine
{
    QByteArrayView octets; // without line ending
    qsizetype entry = 0;
    bool cut = false; // there was more of it
};

/// Calls \p take for each line of \p entry.
template <typename Take> void forEachLine(const Entry &entry, qsizetype index, Take &&take)
{
    QByteArrayView rest(entry.bytes);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end + 1);
        rest = rest.sliced(line.size());
        if (line.endsWith("\r\n"))
            line.chop(2);
        take(WireLine{line, index, entry.truncated});
    }
}

class TalkWriter
{
public:
    TalkWriter(const transcript::Transcript &transcript, const Explainer &explained, qsizetype room)
        : m_transcript(transcript)
        , m_explained(explained)
        , m_room(room)
    {
    }

    std::vector<Line> write()
    {
        const auto count = qsizetype(m_transcript.entries.size());
        for (qsizetype i = 0; i < count; ++i) {
            const Entry &entry = m_transcript.entries[std::size_t(i)];
            if (entry.kind == Entry::Kind::Body) {
                forEachLine(entry, i, [this](const WireLine &line) { takeBody(line); });
                continue;
            }
            flushBody();
            if (entry.kind == Entry::Kind::Happening)
                addHappening(entry);
            else
                forEachLine(entry, i, [this](const WireLine &line) { add(line); });
            m_spoke = m_spoke || entry.from == protocol::Party::Client;
            if (entry.kind == Entry::Kind::Reply)
                addNote(i, isRefused(entry));
        }
        flushBody();
        if (m_tooMany > 0)
            m_lines.push_back(leftOut(m_tooMany));
        return std::move(m_lines);
    }

private:
    bool isFull() const { return qsizetype(m_lines.size()) >= m_room; }

    void add(const WireLine &line)
    {
        if (isFull()) {
            ++m_tooMany;
            return;
        }
        const Entry &entry = m_transcript.entries[std::size_t(line.entry)];
        const qsizetype shown = std::min(line.octets.size(), shownOctetsAtMost);
        QString text = QString::fromUtf8(wire::escaped(line.octets.first(shown)));
        if (line.cut || shown < line.octets.size())
            text += QChar(0x2026);
        m_lines.push_back({entry.from == protocol::Party::Client ? Kind::Client : Kind::Server, text, {}, line.entry});
    }

    // Of a message text that may be very long, only the lines that will be shown are kept, and one more.
    void takeBody(const WireLine &line)
    {
        m_body.push_back(line);
        ++m_bodyLines;
        if (qsizetype(m_body.size()) > bodyHead + bodyTail + 1)
            m_body.erase(m_body.begin() + bodyHead);
    }

    void flushBody()
    {
        const bool folded = m_bodyLines > qsizetype(m_body.size());
        if (folded)
            m_body.erase(m_body.begin() + bodyHead);
        for (std::size_t i = 0; i < m_body.size(); ++i) {
            if (folded && i == std::size_t(bodyHead) && !isFull())
                m_lines.push_back(leftOut(m_bodyLines - qsizetype(m_body.size())));
            add(m_body[i]);
            if (i + 1 == m_body.size() || m_body[i + 1].entry != m_body[i].entry)
                addNote(m_body[i].entry, false);
        }
        m_body.clear();
        m_bodyLines = 0;
    }

    void addHappening(const Entry &entry)
    {
        if (entry.before != entry.after && entry.event && !entry.event->isVerb() && !isFull())
            m_lines.push_back({Kind::Happening, explain::happeningRow(entry.event->happening()).title.translated()});
    }

    /// As the console's annotations say it: the mistake by name or the reply's heading, why, and the way on.
    void addNote(qsizetype index, bool refused)
    {
        if (isFull())
            return;
        const explain::Explanation said = m_explained(index);
        if (!refused && !said.mistake)
            return;
        const Entry &entry = m_transcript.entries[std::size_t(index)];
        if (said.mistake && said.mistake->isAdvice && entry.kind != Entry::Kind::Reply)
            return; // it speaks of what was accepted, so it stands below the reply
        const Line note = noteOf(said);
        if (note.text == m_lastNote.text && note.title == m_lastNote.title && !m_spoke)
            return; // the reply to a message text says what was said of the text
        m_lines.push_back(note);
        m_lastNote = note;
        m_spoke = false;
    }

    static Line noteOf(const explain::Explanation &said)
    {
        if (!said.withheld.isEmpty())
            return {Kind::Note, said.withheld, said.heading};
        QStringList parts;
        if (!said.whyRefused.isEmpty())
            parts << said.whyRefused;
        else if (!said.mistake || !said.mistake->isAdvice)
            parts << (said.mistake ? said.mistake->explanation : said.summary);
        if (said.mistake && !said.mistake->correctedLine.isEmpty())
            parts << QCoreApplication::translate("core", "As it should be: %1").arg(said.mistake->correctedLine);
        else
            parts << said.wayOn;
        parts.removeAll(QString());
        return {Kind::Note, parts.join(QLatin1Char('\n')), said.mistake ? said.mistake->title : said.heading};
    }

    const transcript::Transcript &m_transcript;
    const Explainer &m_explained;
    const qsizetype m_room;
    std::vector<Line> m_lines;
    qsizetype m_tooMany = 0;
    std::vector<WireLine> m_body; // the message text in hand
    qsizetype m_bodyLines = 0;
    Line m_lastNote;
    bool m_spoke = true; // the client, a command, since that note
};

} // namespace

std::vector<Line> talkLines(const transcript::Transcript &transcript, const Explainer &explained, qsizetype room)
{
    return TalkWriter(transcript, explained, room).write();
}

QStringList talkStates(const transcript::Transcript &transcript)
{
    const protocol::Table &table = transcript.protocol->table();
    QStringList states;
    for (const Entry &entry : transcript.entries) {
        if (states.isEmpty())
            states.append(QString::fromLatin1(table.info(entry.before).name));
        const QString after = QString::fromLatin1(table.info(entry.after).name);
        // a command's own `after` is where its reply led: the reply says that
        if (entry.kind == Entry::Kind::Command || after == states.last())
            continue;
        if (states.size() == shownStatesAtMost) {
            states.append(QString(QChar(0x2026)));
            break;
        }
        states.append(after);
    }
    return states;
}

} // namespace helolab::report
