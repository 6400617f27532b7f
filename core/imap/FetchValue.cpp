// SPDX-License-Identifier: GPL-3.0-or-later
#include "FetchValue.h"

#include "BodyStructure.h"
#include "DateTime.h"
#include "Envelope.h"
#include "NString.h"
#include "Section.h"

namespace helolab::imap {

namespace {

FetchValue sectionValue(const FetchItem &item, FetchedMessage &message)
{
    const auto section = findSection(message, item.section);
    return {section ? writeLiteral(partOf(section->view(), item.partial)) : QByteArray("NIL")};
}

FetchValue binaryValue(const FetchItem &item, FetchedMessage &message)
{
    const BinaryOctets binary = decodePart(message, item.section.part);
    const bool asksForSize = item.attribute == FetchAttribute::BinarySize;
    switch (binary.outcome) {
    case BinaryOctets::Outcome::Decoded:
        return {asksForSize ? QByteArray::number(binary.octets.size())
                            : writeBinary(partOf(binary.octets, item.partial))};
    case BinaryOctets::Outcome::NoSuchPart:
        return {asksForSize ? QByteArray("0") : QByteArray("NIL")};
    case BinaryOctets::Outcome::UnknownEncoding:
        break;
    }
    return {{}, "[UNKNOWN-CTE]", "The encoding of this part is not known here"};
}

} // namespace

bool looksInside(const FetchItem &item)
{
    switch (item.attribute) {
    case FetchAttribute::Flags:
    case FetchAttribute::Uid:
    case FetchAttribute::InternalDate:
    case FetchAttribute::Rfc822Size:
        return false;
    default:
        return true;
    }
}

std::optional<int> noteKeyOf(const FetchItem &item, bool utf8)
{
    switch (item.attribute) {
    case FetchAttribute::Envelope:
    case FetchAttribute::Body:
    case FetchAttribute::BodyStructure:
        return 2 * static_cast<int>(item.attribute) + (utf8 ? 1 : 0);
    default:
        return std::nullopt;
    }
}

FetchValue valueOf(const FetchItem &item, const store::MessageHead &head, FetchedMessage *message, bool utf8)
{
    switch (item.attribute) {
    case FetchAttribute::Flags:
        break;
    case FetchAttribute::InternalDate:
        return {'"' + writeDateTime(DateTime::of(head.internalDate)) + '"'};
    case FetchAttribute::Rfc822Size:
        return {QByteArray::number(head.octets)};
    case FetchAttribute::Uid:
        return {QByteArray::number(head.uid)};
    case FetchAttribute::Rfc822:
        return {writeLiteral(message->octets())};
    case FetchAttribute::Rfc822Header:
        return {writeLiteral(message->header().of(message->octets()))};
    case FetchAttribute::Rfc822Text:
        return {writeLiteral(message->body().of(message->octets()))};
    case FetchAttribute::Envelope:
        return {writeEnvelope(message->octets(), message->header(), utf8)};
    case FetchAttribute::Body:
        return {writeBodyStructure(*message, BodyDetail::Plain, utf8)};
    case FetchAttribute::BodyStructure:
        return {writeBodyStructure(*message, BodyDetail::Extended, utf8)};
    case FetchAttribute::BodySection:
        return sectionValue(item, *message);
    case FetchAttribute::Binary:
    case FetchAttribute::BinarySize:
        return binaryValue(item, *message);
    }
    return {};
}

} // namespace helolab::imap
