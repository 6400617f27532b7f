// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageText.h"

#include "Charset.h"
#include "SentDate.h"
#include "core/mime/Addresses.h"
#include "core/mime/Charset.h"
#include "core/mime/EncodedWords.h"
#include "core/mime/Fields.h"

#include <algorithm>
#include <utility>

namespace helolab::imap::search {

namespace {

constexpr qsizetype fieldsAtMost = 10'000; // of the header

bool anyContains(const std::vector<QString> &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(), [&wanted](const QString &text) { return text.contains(wanted); });
}

bool isEncapsulated(const mime::Structure &structure, const mime::Part &part)
{
    return part.parent >= 0 && structure.parts[std::size_t(part.parent)].kind == mime::Part::Kind::Message;
}

} // namespace

MessageText::MessageText(QByteArray octets)
    : m_octets(std::move(octets))
{
}

const mime::Structure &MessageText::structure()
{
    if (!m_structure)
        m_structure = mime::scan(m_octets);
    return *m_structure;
}

const QString &MessageText::valueOf(Field &field)
{
    if (!field.value)
        field.value = folded(mime::decodedText(field.raw));
    return *field.value;
}

std::vector<MessageText::Field> &MessageText::fields()
{
    if (!m_fields) {
        m_fields.emplace();
        mime::FieldReader reader(m_octets, {0, m_octets.size()});
        while (const auto field = reader.next()) {
            if (qsizetype(m_fields->size()) >= fieldsAtMost)
                break;
            if (!field->name.isEmpty()) {
                m_fields->push_back({field->name.of(m_octets), field->value.of(m_octets), std::nullopt});
            }
        }
    }
    return *m_fields;
}

bool MessageText::fieldContains(QByteArrayView name, const QString &text)
{
    auto &all = fields();
    return std::any_of(all.begin(), all.end(), [name, &text](Field &field) {
        return mime::sameWord(field.name, name) && valueOf(field).contains(text);
    });
}

bool MessageText::addressContains(QByteArrayView name, const QString &text)
{
    const auto holds = [&text](const mime::Address &address) {
        return folded(mime::decodedText(address.name)).contains(text)
            || folded(QString::fromUtf8(address.local + '@' + address.domain)).contains(text);
    };
    const auto &all = fields();
    return std::any_of(all.begin(), all.end(), [name, &holds](const Field &field) {
        if (!mime::sameWord(field.name, name))
            return false;
        const auto addresses = mime::readAddresses(field.raw);
        return std::any_of(addresses.begin(), addresses.end(), holds);
    });
}

bool MessageText::headerContains(const QString &text)
{
    auto &all = fields();
    return text.isEmpty() || std::any_of(all.begin(), all.end(), [&text](Field &field) {
               return QString(folded(QString::fromLatin1(field.name)) + QStringLiteral(": ") + valueOf(field))
                   .contains(text);
           });
}

bool MessageText::bodyContains(const QString &text)
{
    if (!m_body) {
        m_body.emplace();
        for (const mime::Part &part : structure().parts) {
            if (isEncapsulated(structure(), part))
                m_body->push_back(headerText(part));
            if (part.kind == mime::Part::Kind::Leaf && (part.type.is("text") || part.opaque))
                m_body->push_back(textOf(part));
        }
    }
    return text.isEmpty() || anyContains(*m_body, text);
}

bool MessageText::partHeadersContain(const QString &text)
{
    if (!m_partHeaders) {
        m_partHeaders.emplace();
        for (const mime::Part &part : structure().parts) {
            if (part.parent >= 0 && !isEncapsulated(structure(), part))
                m_partHeaders->push_back(headerText(part));
        }
    }
    return anyContains(*m_partHeaders, text);
}

std::optional<QDate> MessageText::sentDay()
{
    const auto value = mime::findField(m_octets, {0, m_octets.size()}, "Date");
    return value ? dayOfDateField(*value) : std::nullopt;
}

QString MessageText::headerText(const mime::Part &part) const
{
    QString text;
    mime::FieldReader reader(m_octets, part.header);
    while (const auto field = reader.next()) {
        text += QString::fromLatin1(field->name.of(m_octets)) + QStringLiteral(": ")
            + mime::decodedText(field->value.of(m_octets)) + QStringLiteral("\r\n");
    }
    return folded(text);
}

QString MessageText::textOf(const mime::Part &part) const
{
    const QByteArrayView raw = part.body.of(m_octets);
    const QByteArray octets = mime::decoded(raw, part.encoding).value_or(raw.toByteArray());
    const QByteArray *charset = mime::findParameter(part.type.parameters, "charset");
    const auto text = mime::toUnicode(octets, charset ? QByteArrayView(*charset) : QByteArrayView("UTF-8"));
    // Of a charset that nobody knows at least the letters of US-ASCII are found.
    return folded(text ? *text : QString::fromLatin1(octets));
}

} // namespace helolab::imap::search
