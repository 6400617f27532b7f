// SPDX-License-Identifier: GPL-3.0-or-later
#include "Letter.h"

#include "core/explain/HeaderFields.h"
#include "core/mime/Fields.h"
#include "core/smtp/Table.h"

#include <algorithm>

namespace helolab::explain::smtp {

using protocol::Entry;

namespace {

/// Whether the MAIL command of this message had the parameter SMTPUTF8.
bool askedForUtf8(const Scene &scene)
{
    constexpr qsizetype lookedBack = 10'000;
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index - 1; i >= std::max<qsizetype>(0, scene.index - lookedBack); --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Command || entry.event != protocol::Event(helolab::smtp::Verb::Mail))
            continue;
        return firstLine(entry.bytes).toByteArray().toUpper().contains(" SMTPUTF8");
    }
    return false;
}

} // namespace

std::optional<Letter> Letter::endedBy(const Scene &scene)
{
    if (!scene.transcript || scene.entry->kind != Entry::Kind::Body
        || scene.entry->event != protocol::Event(protocol::Happening::BodyEnded))
        return {};
    Letter letter(scene);
    const std::vector<TextLine> &lines = letter.m_text.lines();
    if (letter.m_text.isChunk() || !letter.m_text.isWhole() || lines.empty()
        || lines.back().part != TextLine::Part::End)
        return {};
    letter.m_lines.assign(lines.begin(), lines.end() - 1);
    letter.readFields();
    letter.m_international = askedForUtf8(scene);
    return letter;
}

Letter::Letter(const Scene &scene)
    : m_text(scene)
{
}

void Letter::readFields()
{
    for (std::size_t i = 0; i < m_lines.size() && m_lines[i].part == TextLine::Part::Header; ++i) {
        const QByteArrayView text = m_lines[i].text;
        const qsizetype name = fieldNameLength(text);
        if (name > 0) {
            const QByteArrayView value = text.sliced(text.indexOf(':', name) + 1);
            m_fields.push_back({text.first(name), value.toByteArray(), int(i) + 1});
        } else if (!m_fields.empty() && m_fields.back().value.size() < mime::longestValue) {
            m_fields.back().value.append("\r\n").append(text);
        }
    }
    for (LetterField &field : m_fields)
        field.value = mime::unfolded(field.value);
}

const LetterField *Letter::field(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const LetterField &field) { return mime::sameWord(field.name, name); });
    return found == m_fields.end() ? nullptr : &*found;
}

} // namespace helolab::explain::smtp
