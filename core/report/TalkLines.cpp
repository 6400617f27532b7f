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

class TalkWriter
{
public:
    TalkWriter(const transcript::Transcript &transcript, const Explainer &explained)
        : m_transcript(transcript)
        , m_explained(explained)
    {
    }

    std::vector<Line> write()
    {
        const auto count = qsizetype(m_transcript.entries.size());
        for (qsizetype i = 0; i < count; ++i) {
            const Entry &entry = m_transcript.entries[std::size_t(i)];
            if (entry.kind == Entry::Kind::Body) {
                std::vector<Line> lines;
                addOctets(entry, lines);
                for (Line &line : lines)
                    m_body.push_back({std::move(line), i});
                continue;
            }
            flushBody();
            if (entry.kind == Entry::Kind::Happening)
                addHappening(entry);
            else
                addOctets(entry, m_lines);
            m_spoke = m_spoke || entry.from == protocol::Party::Client;
            if (entry.kind == Entry::Kind::Reply)
                addNote(i, isRefused(entry));
        }
        flushBody();
        if (const qsizetype more = qsizetype(m_lines.size()) - shownLinesAtMost; more > 0) {
            m_lines.resize(std::size_t(shownLinesAtMost));
            m_lines.push_back(leftOut(more));
        }
        return std::move(m_lines);
    }

private:
    void addOctets(const Entry &entry, std::vector<Line> &lines)
    {
        const Kind kind = entry.from == protocol::Party::Client ? Kind::Client : Kind::Server;
        QByteArrayView rest(entry.bytes);
        while (!rest.isEmpty()) {
            const qsizetype end = rest.indexOf('\n');
            QByteArrayView line = end < 0 ? rest : rest.first(end + 1);
            rest = rest.sliced(line.size());
            if (line.endsWith("\r\n"))
                line.chop(2);
            const bool cut = line.size() > shownOctetsAtMost;
            QString text = QString::fromUtf8(wire::escaped(line.first(std::min(line.size(), shownOctetsAtMost))));
            if (cut || entry.truncated)
                text += QChar(0x2026);
            lines.push_back({kind, text});
        }
    }

    void flushBody()
    {
        const auto count = qsizetype(m_body.size());
        const bool folded = count > bodyHead + bodyTail + 1;
        for (qsizetype i = 0; i < count; ++i) {
            const BodyLine &line = m_body[std::size_t(i)];
            if (folded && i == bodyHead)
                m_lines.push_back(leftOut(count - bodyHead - bodyTail));
            if (folded && i >= bodyHead && i < count - bodyTail)
                continue;
            m_lines.push_back(line.line);
            if (i + 1 == count || m_body[std::size_t(i + 1)].entry != line.entry)
                addNote(line.entry, false);
        }
        m_body.clear();
    }

    void addHappening(const Entry &entry)
    {
        if (entry.before != entry.after && entry.event && !entry.event->isVerb())
            m_lines.push_back({Kind::Happening, explain::happeningRow(entry.event->happening()).title.translated()});
    }

    /// As the console's annotations say it: the mistake by name or the reply's heading, why, and the way on.
    void addNote(qsizetype index, bool refused)
    {
        if (m_notes >= shownNotesAtMost || qsizetype(m_lines.size()) >= shownLinesAtMost)
            return;
        const explain::Explanation said = m_explained(index);
        if (!refused && !said.mistake)
            return;
        const Line note = noteOf(said);
        if (note.text == m_lastNote.text && note.title == m_lastNote.title && !m_spoke)
            return; // the reply to a message text says what was said of the text
        m_lines.push_back(note);
        m_lastNote = note;
        m_spoke = false;
        ++m_notes;
    }

    static Line noteOf(const explain::Explanation &said)
    {
        if (!said.withheld.isEmpty())
            return {Kind::Note, said.withheld, said.heading};
        QStringList parts;
        if (!said.whyRefused.isEmpty())
            parts << said.whyRefused;
        else
            parts << (said.mistake ? said.mistake->explanation : said.summary);
        if (said.mistake && !said.mistake->correctedLine.isEmpty())
            parts << QCoreApplication::translate("core", "As it should be: %1").arg(said.mistake->correctedLine);
        else
            parts << said.wayOn;
        parts.removeAll(QString());
        return {Kind::Note, parts.join(QLatin1Char('\n')), said.mistake ? said.mistake->title : said.heading};
    }

    struct BodyLine
    {
        Line line;
        qsizetype entry = 0;
    };

    const transcript::Transcript &m_transcript;
    const Explainer &m_explained;
    std::vector<Line> m_lines;
    std::vector<BodyLine> m_body; // the message text in hand
    Line m_lastNote;
    bool m_spoke = true; // the client, a command, since that note
    qsizetype m_notes = 0;
};

} // namespace

std::vector<Line> talkLines(const transcript::Transcript &transcript, const Explainer &explained)
{
    return TalkWriter(transcript, explained).write();
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
