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
                addOctets(entry, m_body);
                m_bodyEnd = i;
                continue;
            }
            flushBody();
            if (entry.kind == Entry::Kind::Happening)
                addHappening(entry);
            else
                addOctets(entry, m_lines);
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
        if (m_body.empty())
            return;
        const auto count = qsizetype(m_body.size());
        const bool folded = count > bodyHead + bodyTail + 1;
        const qsizetype head = folded ? bodyHead : count;
        std::move(m_body.begin(), m_body.begin() + head, std::back_inserter(m_lines));
        if (folded) {
            m_lines.push_back(leftOut(count - bodyHead - bodyTail));
            std::move(m_body.end() - bodyTail, m_body.end(), std::back_inserter(m_lines));
        }
        m_body.clear();
        addNote(m_bodyEnd, false);
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
        ++m_notes;
        if (!said.withheld.isEmpty()) {
            m_lines.push_back({Kind::Note, said.withheld, said.heading});
            return;
        }
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
        m_lines.push_back(
            {Kind::Note, parts.join(QLatin1Char('\n')), said.mistake ? said.mistake->title : said.heading});
    }

    const transcript::Transcript &m_transcript;
    const Explainer &m_explained;
    std::vector<Line> m_lines;
    std::vector<Line> m_body; // of the message text in hand
    qsizetype m_bodyEnd = 0;
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
