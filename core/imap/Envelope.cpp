// SPDX-License-Identifier: GPL-3.0-or-later
#include "Envelope.h"

#include "NString.h"
#include "core/mime/Addresses.h"
#include "core/mime/Fields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace helolab::imap {

namespace {

using mime::Address;

/// A member of the envelope, and the field it is taken from.
struct EnvelopeMember
{
    QByteArrayView field;
    bool isAddresses = false;
    bool defaultsToFrom = false;
};

constexpr std::array envelopeMembers = {
    EnvelopeMember{"Date"},
    EnvelopeMember{"Subject"},
    EnvelopeMember{"From", true},
    EnvelopeMember{"Sender", true, true},
    EnvelopeMember{"Reply-To", true, true},
    EnvelopeMember{"To", true},
    EnvelopeMember{"Cc", true},
    EnvelopeMember{"Bcc", true},
    EnvelopeMember{"In-Reply-To"},
    EnvelopeMember{"Message-ID"},
};
constexpr std::size_t fromMember = 2;

struct EnvelopeContent
{
    std::array<std::optional<QByteArray>, envelopeMembers.size()> texts;
    std::array<std::vector<Address>, envelopeMembers.size()> addresses;
};

EnvelopeContent readEnvelope(QByteArrayView octets, mime::Span header)
{
    EnvelopeContent content;
    mime::FieldReader fields(octets, header);
    while (const auto field = fields.next()) {
        for (std::size_t i = 0; i < envelopeMembers.size(); ++i) {
            if (!mime::sameWord(field->name.of(octets), envelopeMembers[i].field))
                continue;
            const QByteArrayView raw = field->value.of(octets);
            const QByteArrayView value = raw.first(std::min(raw.size(), mime::longestValue));
            if (!envelopeMembers[i].isAddresses) {
                if (!content.texts[i])
                    content.texts[i] = mime::unfolded(value);
                break;
            }
            auto &addresses = content.addresses[i];
            std::vector<Address> more = mime::readAddresses(value);
            std::move(more.begin(), more.end(), std::back_inserter(addresses));
            break;
        }
    }
    return content;
}

/// NIL where there is nothing to say.
std::optional<QByteArray> orNil(const QByteArray &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// `(name route mailbox host)`. A host that is NIL marks the beginning of a group, whose name is the mailbox then, or
/// its end, where that is NIL too.
void addAddress(QByteArray &text, const Address &address, bool utf8)
{
    std::array<std::optional<QByteArray>, 4> members;
    if (address.kind == Address::Kind::GroupBegin)
        members = {std::nullopt, std::nullopt, address.name, std::nullopt};
    else if (address.kind == Address::Kind::Mailbox)
        members = {orNil(address.name), orNil(address.route), address.local, address.domain};
    char before = '(';
    for (const auto &member : members)
        text.append(std::exchange(before, ' ')).append(writeNString(member, utf8));
    text += ')';
}

void addAddresses(QByteArray &text, const std::vector<Address> &addresses, bool utf8)
{
    if (addresses.empty()) {
        text += "NIL";
        return;
    }
    text += '(';
    for (const Address &address : addresses)
        addAddress(text, address, utf8);
    text += ')';
}

} // namespace

QByteArray writeEnvelope(QByteArrayView octets, mime::Span header, bool utf8)
{
    const EnvelopeContent content = readEnvelope(octets, header);
    QByteArray text;
    text.reserve(std::min<qsizetype>(header.length, 1024));
    char before = '(';
    for (std::size_t i = 0; i < envelopeMembers.size(); ++i) {
        const bool isFroms = envelopeMembers[i].defaultsToFrom && content.addresses[i].empty();
        text += std::exchange(before, ' ');
        if (envelopeMembers[i].isAddresses)
            addAddresses(text, content.addresses[isFroms ? fromMember : i], utf8);
        else
            text += writeNString(content.texts[i], utf8);
    }
    return text + ')';
}

} // namespace helolab::imap
