// SPDX-License-Identifier: GPL-3.0-or-later
#include "Section.h"

#include <QSet>

#include <algorithm>

namespace helolab::imap {

namespace {

using mime::Part;
using Text = SectionSpec::Text;

/// The part of \p structure that is the message within \p part, a message/rfc822.
const Part &messageWithin(const mime::Structure &structure, const Part &part)
{
    return structure.parts[std::size_t(part.children.front())];
}

const Part *nthPart(const mime::Structure &structure, const Part &multipart, quint32 number)
{
    static const Part emptyPart;
    if (multipart.children.empty() && number == 1)
        return &emptyPart;
    if (number < 1 || number > multipart.children.size())
        return nullptr;
    return &structure.parts[std::size_t(multipart.children[number - 1])];
}

/// Number \p number of a whole message: its parts, or its only body.
const Part *partOfMessage(const mime::Structure &structure, const Part &message, quint32 number)
{
    if (message.kind == Part::Kind::Multipart)
        return nthPart(structure, message, number);
    return number == 1 ? &message : nullptr;
}

/// Whether a field is one of those that a section names: a few are compared, many are looked up.
class NamedFields
{
public:
    explicit NamedFields(const QByteArrayList &names)
        : m_names(names)
    {
        if (names.size() <= few)
            return;
        for (const QByteArray &name : names)
            m_many.insert(name.toLower());
    }

    bool contains(QByteArrayView name) const
    {
        if (m_names.size() > few)
            return m_many.contains(name.toByteArray().toLower());
        return std::any_of(m_names.begin(), m_names.end(),
                           [name](const QByteArray &each) { return mime::sameWord(each, name); });
    }

private:
    static constexpr qsizetype few = 20;
    const QByteArrayList &m_names;
    QSet<QByteArray> m_many;
};

/// The fields asked for, or all but those, and the empty line.
QByteArray chosenFields(QByteArrayView octets, mime::Span header, const SectionSpec &section)
{
    const NamedFields names(section.fields);
    QByteArray chosen;
    qsizetype at = header.begin;
    mime::FieldReader fields(octets, header);
    while (const auto field = fields.next()) {
        const bool isNamed = names.contains(field->name.of(octets));
        if (isNamed == (section.text == Text::HeaderFields))
            chosen += field->lines.of(octets);
        at = field->lines.end();
    }
    chosen += octets.sliced(at, header.end() - at);
    return chosen;
}

std::optional<SectionOctets> headerOrText(const FetchedMessage &message, mime::Span header, mime::Span body,
                                          const SectionSpec &section)
{
    switch (section.text) {
    case Text::Header:
        return SectionOctets(message, header);
    case Text::Text:
        return SectionOctets(message, body);
    case Text::HeaderFields:
    case Text::HeaderFieldsNot:
        return SectionOctets(chosenFields(message.octets(), header, section));
    default:
        return std::nullopt;
    }
}

} // namespace

SectionOctets::SectionOctets(const FetchedMessage &message, mime::Span slice)
    : m_octets(message.octets())
    , m_slice(slice)
{
}

const Part *findPart(const mime::Structure &structure, const std::vector<quint32> &numbers)
{
    const Part *part = nullptr;
    for (const quint32 number : numbers) {
        if (!part)
            part = partOfMessage(structure, structure.message(), number);
        else if (part->kind == Part::Kind::Multipart)
            part = nthPart(structure, *part, number);
        else if (part->kind == Part::Kind::Message)
            part = partOfMessage(structure, messageWithin(structure, *part), number);
        else
            part = nullptr;
        if (!part)
            return nullptr;
    }
    return part;
}

std::optional<SectionOctets> findSection(FetchedMessage &message, const SectionSpec &section)
{
    if (section.part.empty()) {
        if (section.text == Text::Whole)
            return SectionOctets(message, {0, message.octets().size()});
        return headerOrText(message, message.header(), message.body(), section);
    }
    const mime::Structure &structure = message.structure();
    const Part *part = findPart(structure, section.part);
    if (!part)
        return std::nullopt;
    if (section.text == Text::Whole)
        return SectionOctets(message, part->body);
    if (section.text == Text::Mime)
        return SectionOctets(message, part->header);
    if (part->kind != Part::Kind::Message)
        return std::nullopt;
    const Part &within = messageWithin(structure, *part);
    return headerOrText(message, within.header, within.body, section);
}

QByteArrayView partOf(QByteArrayView octets, const std::optional<Partial> &partial)
{
    if (!partial)
        return octets;
    const quint64 size = quint64(octets.size());
    const quint64 begin = std::min(partial->offset, size);
    return octets.sliced(qsizetype(begin), qsizetype(std::min(partial->count, size - begin)));
}

BinaryOctets decodePart(FetchedMessage &message, const std::vector<quint32> &numbers)
{
    if (numbers.empty())
        return {BinaryOctets::Outcome::Decoded, message.octets()};
    const Part *part = findPart(message.structure(), numbers);
    if (!part)
        return {};
    auto octets = mime::decoded(part->body.of(message.octets()), part->encoding);
    if (!octets)
        return {BinaryOctets::Outcome::UnknownEncoding};
    return {BinaryOctets::Outcome::Decoded, std::move(*octets)};
}

} // namespace helolab::imap
