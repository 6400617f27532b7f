// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::smtp {

/// An address as MAIL and RCPT carry it (RFC 5321 section 4.1.2), taken apart without a copy.
struct Path
{
    QByteArrayView whole; ///< mailbox as written, without brackets and route
    QByteArrayView route; ///< "@a,@b" of a source route: read, and ignored (RFC 5321 appendix C)
    QByteArrayView localPart; ///< as written, quotes included
    QByteArrayView domain; ///< as written; an address literal with its brackets; empty where none was given
    bool isNull = false; ///< <>, the sender of bounces
    bool hasUtf8 = false; ///< contains characters beyond ASCII (RFC 6531)

    /// The local part without quotes and backslashes: what it means.
    QByteArray plainLocalPart() const;
};

/// Why no path could be read.
enum class PathFault : quint8 {
    None,
    NoKeyword, ///< not FROM or TO behind the verb
    Missing, ///< nothing behind the colon, or <> where a recipient is wanted
    BracketNotClosed, ///< "<" without ">"
    BracketNotOpened, ///< ">" without "<"
    BadRoute, ///< "<@a" that does not go on with "," and a host or ":" and a mailbox: points between the two
    NoLocalPart, ///< nothing before the "@"
    BadLocalPart, ///< a character that wants quotes, a dot too many
    QuoteNotClosed,
    NoDomain, ///< nothing behind the "@"
    BadDomain,
    BadLiteral, ///< [192.0.2.300]
    LocalPartTooLong, ///< more than 64 octets
    DomainTooLong, ///< more than 255 octets
    PathTooLong, ///< more than 256 octets with its brackets
    NotUtf8, ///< 8-bit octets that are no UTF-8
    Trailing, ///< something follows the ">" without a space
};

/// What the grammar does not have and most servers take: a tolerant server accepts, a strict one refuses with 501.
enum class Deviation : quint8 {
    NoColon = 1, ///< MAIL FROM <a@b>
    SpaceBeforeColon = 2, ///< MAIL FROM :<a@b>
    SpaceAfterColon = 4, ///< MAIL FROM: <a@b>
    NoBrackets = 8, ///< MAIL FROM:a@b
    SpacedRoute = 16, ///< <@a, @b: c@d>
    SpaceInBrackets = 32, ///< < a@b >
    BareName = 64, ///< RCPT TO:<an>, no domain; legal for <postmaster> alone
};

class Deviations
{
public:
    void add(Deviation one, qsizetype at)
    {
        if (m_bits == 0) {
            m_first = one;
            m_at = at;
        }
        m_bits |= static_cast<quint8>(one);
    }
    bool isEmpty() const { return m_bits == 0; }
    bool has(Deviation one) const { return (m_bits & static_cast<quint8>(one)) != 0; }
    /// Only where not isEmpty(): what a strict server stumbles over first, and where.
    Deviation first() const { return m_first; }
    qsizetype at() const { return m_at; }

private:
    quint8 m_bits = 0;
    Deviation m_first{};
    qsizetype m_at = 0;
};

struct PathReading
{
    Path path;
    PathFault fault = PathFault::None;
    qsizetype at = 0; ///< where the fault is: an offset into the argument that was given
    Deviations deviations;
    QByteArrayView parameters; ///< what follows the path, blanks before it taken off
    qsizetype parametersAt = 0;

    bool ok() const { return fault == PathFault::None; }
};

enum class Direction : quint8 {
    Reverse, ///< MAIL FROM:
    Forward, ///< RCPT TO:
};

/// Reads \p argument, which is everything behind MAIL or RCPT: keyword, colon, path.
PathReading readPath(QByteArrayView argument, Direction direction);

/// Why \p domain is none, with the offset of the first octet that does not fit (RFC 5321 section 4.1.2; UTF-8
/// labels as RFC 6531). An address literal in its brackets is taken too. None where it is well-formed.
PathFault checkDomain(QByteArrayView domain, qsizetype *at = nullptr);

/// True where \p text is well-formed UTF-8.
bool isUtf8(QByteArrayView text);

} // namespace helolab::smtp
