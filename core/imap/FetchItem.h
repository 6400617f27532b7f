// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandText.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace helolab::imap {

/// What FETCH can ask for (RFC 9051 section 6.4.5; RFC822… are IMAP4rev1's).
enum class FetchAttribute : quint8 {
    Envelope,
    Flags,
    InternalDate,
    Rfc822,
    Rfc822Header,
    Rfc822Text,
    Rfc822Size,
    Uid,
    BodyStructure,
    Body, ///< BODY without a section: the structure without its extension data
    BodySection, ///< BODY[…], BODY.PEEK[…]
    Binary, ///< BINARY[…], BINARY.PEEK[…]
    BinarySize, ///< BINARY.SIZE[…]
};

/// What stands between the brackets of BODY[…] and BINARY[…].
struct SectionSpec
{
    enum class Text : quint8 {
        Whole, ///< nothing behind the part numbers
        Header,
        HeaderFields,
        HeaderFieldsNot,
        Text,
        Mime, ///< only behind a part number
    };

    std::vector<quint32> part; ///< from 1; empty for the message
    Text text = Text::Whole;
    QByteArrayList fields; ///< as typed; of HeaderFields and HeaderFieldsNot

    friend bool operator==(const SectionSpec &, const SectionSpec &) = default;
};

/// `<0.2048>`
struct Partial
{
    quint64 offset = 0; ///< at most 63 bits
    quint64 count = 0; ///< never 0

    friend bool operator==(const Partial &, const Partial &) = default;
};

struct FetchItem
{
    FetchAttribute attribute = FetchAttribute::Flags;
    bool peek = false; ///< BODY.PEEK, BINARY.PEEK: \Seen stays as it is
    SectionSpec section = {}; ///< of BodySection, Binary, BinarySize
    std::optional<Partial> partial = {};
    Span at = {};

    friend bool operator==(const FetchItem &, const FetchItem &) = default;
};

/// A macro stands alone in place of the items (RFC 9051 section 6.4.5).
enum class FetchMacro : quint8 { None, All, Fast, Full };

/// The section as a response repeats it: "[1.HEADER.FIELDS (DATE FROM)]". Field names are quoted where they must be.
QByteArray writeSection(const SectionSpec &section);
/// Whether to fetch the item is to read the message: then it is marked \Seen (RFC 9051 section 6.4.5).
bool marksSeen(const FetchItem &item);
/// Whether one of them is \p attribute.
bool asksFor(const std::vector<FetchItem> &items, FetchAttribute attribute);
/// The item's name in a response: `BODY[TEXT]<0>`, never PEEK, and only the partial's offset.
QByteArray responseName(const FetchItem &item);

} // namespace helolab::imap
