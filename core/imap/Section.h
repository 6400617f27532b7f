// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FetchItem.h"
#include "FetchedMessage.h"

#include <optional>

namespace helolab::imap {

/// The octets that a section names: a slice of the message, or header fields put together.
class SectionOctets
{
public:
    SectionOctets(const FetchedMessage &message, mime::Span slice);
    explicit SectionOctets(QByteArray assembled)
        : m_octets(std::move(assembled))
        , m_slice{0, m_octets.size()}
    {
    }

    QByteArrayView view() const { return m_slice.of(m_octets); }

private:
    QByteArray m_octets; // shared with the message, where it is a slice
    mime::Span m_slice;
};

/// What BODY[…] gives (RFC 9051 section 6.4.5.1); nothing, which is NIL, where the message has no such part. HEADER,
/// its relatives and TEXT behind part numbers want a message/rfc822 there. A header comes with the empty line behind
/// it, also where only some of its fields are asked for, unless the message has none.
std::optional<SectionOctets> findSection(FetchedMessage &message, const SectionSpec &section);

/// The part with these numbers: of a multipart the nth, of anything else 1 is its only body. Null where there is none.
/// An empty multipart has an empty part 1, for writeBodyStructure() says so.
const mime::Part *findPart(const mime::Structure &structure, const std::vector<quint32> &numbers);

/// `<offset.count>`: what of \p octets is meant; nothing of it where the offset lies behind the end.
QByteArrayView partOf(QByteArrayView octets, const std::optional<Partial> &partial);

/// What BINARY[…] gives and BINARY.SIZE[…] counts (RFC 9051 section 6.4.5): a part with its transfer encoding undone.
struct BinaryOctets
{
    enum class Outcome : quint8 {
        Decoded,
        NoSuchPart, ///< NIL
        UnknownEncoding, ///< NO [UNKNOWN-CTE]
    };

    Outcome outcome = Outcome::NoSuchPart;
    QByteArray octets = {};
};

/// Without numbers, the message as it is. A container, which the RFC would rather not be asked for, has no encoding to
/// undo.
BinaryOctets decodePart(FetchedMessage &message, const std::vector<quint32> &numbers);

} // namespace helolab::imap
