// SPDX-License-Identifier: GPL-3.0-or-later
#include "Envelope.h"

#include "NString.h"
#include "core/mime/Addresses.h"
#include "core/mime/Fields.h"

#include <array>

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
                continue;
            }
            auto &addresses = content.addresses[i];
            const std::vector<Address> more = mime::readAddresses(value);
            addresses.insert(addresses.end(), more.begin(), more.end());
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
QByteArray writeAddress(const Address &address, bool utf8)
{
    std::array<std::optional<QByteArray>, 4> members;
    if (address.kind == Address::Kind::GroupBegin)
        members = {std::nullopt, std::nullopt, address.name, std::nullopt};
    else if (address.kind == Address::Kind::Mailbox)
        members = {orNil(address.name), orNil(address.route), address.local, address.domain};
    QByteArray text = "(";
    for (const auto &member : members)
        text += (text.size() > 1 ? " " : "") + writeNString(member, utf8);
    return text + ')';
}

QByteArray writeAddresses(const std::vector<Address> &addresses, bool utf8)
{
    if (addresses.empty())
        return "NIL";
    QByteArray text = "(";
    for (const Address &address : addresses)
        text += writeAddress(address, utf8);
    return text + ')';
}

} // namespace

QByteArray writeEnvelope(QByteArrayView octets, mime::Span header, bool utf8)
{
    const EnvelopeContent content = readEnvelope(octets, header);
    QByteArray text = "(";
    for (std::size_t i = 0; i < envelopeMembers.size(); ++i) {
        const bool isFroms = envelopeMembers[i].defaultsToFrom && content.addresses[i].empty();
        text += i > 0 ? " " : "";
        text += envelopeMembers[i].isAddresses ? writeAddresses(content.addresses[isFroms ? fromMember : i], utf8)
                                               : writeNString(content.texts[i], utf8);
    }
    return text + ')';
}

} // namespace helolab::imap
