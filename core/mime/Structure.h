// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MediaType.h"
#include "Span.h"
#include "TransferEncoding.h"

#include <vector>

namespace helolab::mime {

/// How much structure is looked for. What lies beyond stays in one piece.
struct Bounds
{
    int depth = 100; ///< of parts within parts; the message itself is at depth 1
    int parts = 10'000; ///< the message itself counts
};

/// One entity of a message (RFC 2045 section 2.4): the message itself, a part of a multipart, or the message that a
/// message/rfc822 carries. Spans are of the octets of the whole message.
struct Part
{
    enum class Kind : quint8 {
        Leaf,
        Multipart, ///< its children are its parts
        Message, ///< message/rfc822 or message/global; its one child is the message within
    };

    Span header; ///< the fields, and the empty line behind them where there is one
    Span body; ///< without the line break that belongs to the delimiter behind it
    qsizetype bodyLines = 0; ///< a last line without an ending counts
    Kind kind = Kind::Leaf;
    /// A container that was not looked into: too deep, too many parts, or in base64 as none may be. A Leaf here.
    bool opaque = false;
    /// What Content-Type says, or what is meant where it says nothing that can be understood (text/plain in
    /// US-ASCII, within a digest message/rfc822; RFC 2046 section 5.1.5), or names a multipart without a boundary
    /// (text/plain too).
    MediaType type = {};
    TransferEncoding encoding = TransferEncoding::SevenBit;
    int parent = -1; ///< an index of Structure::parts; -1 for the message itself
    int depth = 1;
    std::vector<int> children = {}; ///< indexes of Structure::parts, in order
};

/// A message taken apart. It holds offsets, never octets.
struct Structure
{
    /// Each part before its children, in the order in which they stand in the message; the first is the message itself.
    std::vector<Part> parts;
    bool truncated = false; ///< there were more parts than Bounds::parts: the rest belongs to the last one

    const Part &message() const { return parts.front(); }
};

/// Finds the parts of \p message in one pass, without recursion. Any octets have a structure:
/// - Lines end with LF; a CR before it belongs to the ending. A header ends at the first empty line.
/// - A delimiter is a line `--boundary`, with blanks at most behind it (RFC 2046 section 5.1.1), of any multipart that
///   is open, the innermost first; so a delimiter of an outer one ends the inner ones, whose end may be missing.
///   A boundary that begins like another is another.
/// - A delimiter within a header ends that header.
/// - A multipart without any delimiter has no children.
Structure scan(QByteArrayView message, const Bounds &bounds = {});

} // namespace helolab::mime
