// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageText.h"

#include "core/explain/HeaderFields.h"
#include "core/smtp/Table.h"

#include <algorithm>

namespace helolab::explain::smtp {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;

namespace {

constexpr qsizetype lookBackOctets = 256 * 1024;
constexpr qsizetype lookBackEntries = 4096;
constexpr std::size_t linesAtMost = 8192;

} // namespace

MessageText::MessageText(const Scene &scene)
{
    collect(scene);
    cut();
}

void MessageText::collect(const Scene &scene)
{
    if (!scene.transcript) {
        m_octets = scene.entry->bytes;
        return;
    }
    const std::vector<Entry> &entries = scene.transcript->entries;
    qsizetype first = scene.index;
    qsizetype octets = 0;
    for (qsizetype i = scene.index - 1; i >= 0; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.kind == Entry::Kind::Command) {
            m_chunk = entry.event == Event(helolab::smtp::Verb::Bdat);
            break;
        }
        if (entry.kind != Entry::Kind::Body || entry.from != protocol::Party::Client)
            continue;
        if (entry.event == Event(Happening::BodyEnded))
            break;
        octets += entry.bytes.size();
        if (octets > lookBackOctets || scene.index - i > lookBackEntries) {
            m_whole = false;
            break;
        }
        first = i;
    }
    for (qsizetype i = first; i <= scene.index; ++i) {
        const Entry &entry = entries[std::size_t(i)];
        if (i == scene.index)
            m_entryBegin = m_octets.size();
        if (entry.kind == Entry::Kind::Body && entry.from == protocol::Party::Client)
            m_octets += entry.bytes;
    }
}

void MessageText::cut()
{
    TextLine::Part part = m_whole && !m_chunk ? TextLine::Part::Header : TextLine::Part::Body;
    const QByteArrayView all(m_octets);
    bool afterCrLf = true;
    for (qsizetype at = 0; at < all.size() && m_lines.size() < linesAtMost;) {
        const qsizetype feed = all.indexOf('\n', at);
        const qsizetype end = feed < 0 ? all.size() : feed;
        TextLine line;
        line.begin = at - m_entryBegin;
        line.text = all.sliced(at, end - at);
        line.length = (feed < 0 ? all.size() : feed + 1) - at;
        line.ending = feed < 0 ? wire::LineEnding::None : wire::LineEnding::Lf;
        if (feed >= 0 && line.text.endsWith('\r')) {
            line.text.chop(1);
            line.ending = wire::LineEnding::CrLf;
        }
        if (!m_chunk && afterCrLf && line.ending == wire::LineEnding::CrLf && line.text == ".") {
            line.part = TextLine::Part::End;
        } else if (part == TextLine::Part::Header && line.text.isEmpty()) {
            line.part = line.ending == wire::LineEnding::None ? TextLine::Part::Header : TextLine::Part::Empty;
            part = TextLine::Part::Body;
        } else {
            if (part == TextLine::Part::Header && !isHeaderLine(line.text, m_lines.empty()))
                part = TextLine::Part::Body;
            line.part = part;
        }
        afterCrLf = line.ending == wire::LineEnding::CrLf;
        m_lines.push_back(line);
        at = feed < 0 ? all.size() : feed + 1;
    }
}

bool MessageText::hasField(QByteArrayView name) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [name](const TextLine &line) {
        return line.part == TextLine::Part::Header
            && line.text.first(fieldNameLength(line.text)).compare(name, Qt::CaseInsensitive) == 0;
    });
}

int MessageText::fieldCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const TextLine &line) {
        return line.part == TextLine::Part::Header && fieldNameLength(line.text) > 0;
    }));
}

std::optional<std::size_t> lineWithoutEmptyLine(std::span<const TextLine> lines)
{
    for (std::size_t i = 1; i < lines.size() && lines[i].part != TextLine::Part::Empty; ++i) {
        if (lines[i].part == TextLine::Part::Body)
            return lines[i - 1].part == TextLine::Part::Header ? std::optional(i) : std::nullopt;
    }
    return {};
}

} // namespace helolab::explain::smtp
