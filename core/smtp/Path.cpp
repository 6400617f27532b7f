// SPDX-License-Identifier: GPL-3.0-or-later
#include "Path.h"

#include <algorithm>

namespace helolab::smtp {

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 section 4.5.3.1
constexpr qsizetype longestDomain = 255;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestPath = 256; // with its brackets

constexpr bool isBlankOctet(char c)
{
    return c == ' ' || c == '\t';
}

constexpr bool isEightBit(char c)
{
    return (c & 0x80) != 0;
}

constexpr bool isAlphaNumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// atext of RFC 5322 section 3.2.3, with RFC 6531's UTF-8.
bool isAtext(char c)
{
    return isAlphaNumeric(c) || isEightBit(c) || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isIpv4(QByteArrayView text)
{
    int parts = 0;
    while (true) {
        qsizetype digits = 0;
        int number = 0;
        while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9' && digits < 4)
            number = number * 10 + (text[digits++] - '0');
        if (digits == 0 || digits > 3 || number > 255)
            return false;
        text = text.sliced(digits);
        if (++parts == 4)
            return text.isEmpty();
        if (text.isEmpty() || text.front() != '.')
            return false;
        text = text.sliced(1);
    }
}

bool isHexGroup(QByteArrayView group)
{
    return !group.isEmpty() && group.size() <= 4 && std::all_of(group.begin(), group.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// The number of 16-bit groups in a side of an IPv6 address, or -1.
int ipv6Groups(QByteArrayView side, bool mayEndInIpv4)
{
    int groups = 0;
    if (side.isEmpty())
        return 0;
    while (true) {
        const qsizetype colon = side.indexOf(':');
        const QByteArrayView group = colon < 0 ? side : side.first(colon);
        if (colon < 0 && mayEndInIpv4 && group.contains('.'))
            return isIpv4(group) ? groups + 2 : -1;
        if (!isHexGroup(group) || ++groups > 8)
            return -1;
        if (colon < 0)
            return groups;
        side = side.sliced(colon + 1);
    }
}

bool isIpv6(QByteArrayView text)
{
    const qsizetype gap = text.indexOf("::");
    if (gap < 0)
        return ipv6Groups(text, true) == 8;
    const int left = ipv6Groups(text.first(gap), false);
    const int right = ipv6Groups(text.sliced(gap + 2), true);
    return left >= 0 && right >= 0 && left + right <= 7;
}

bool isLiteral(QByteArrayView inside)
{
    if (inside.size() > 5 && inside.first(5).compare("IPv6:", Qt::CaseInsensitive) == 0)
        return isIpv6(inside.sliced(5));
    return isIpv4(inside);
}

/// Reads a path from left to right. Every function leaves m_at behind what it has read, or on the fault.
class PathReader
{
public:
    PathReader(QByteArrayView text, Direction direction, PathReading &result)
        : m_text(text)
        , m_direction(direction)
        , m_out(result)
    {
    }

    void read()
    {
        if (!keyword() || !colon())
            return;
        const bool opened = peek() == '<';
        if (opened ? !bracketed() : !bare())
            return;
        checkLengths(opened);
        parameters();
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool fail(PathFault fault, qsizetype at)
    {
        m_out.fault = fault;
        m_out.at = at;
        return false;
    }
    bool skipBlanks()
    {
        const qsizetype from = m_at;
        while (!atEnd() && isBlankOctet(peek()))
            ++m_at;
        return m_at > from;
    }

    bool keyword()
    {
        const QByteArrayView wanted = m_direction == Direction::Reverse ? "FROM" : "TO";
        if (m_text.size() < wanted.size() || m_text.first(wanted.size()).compare(wanted, Qt::CaseInsensitive) != 0)
            return fail(PathFault::NoKeyword, 0);
        m_at = wanted.size();
        // FROMage is not FROM
        return atEnd() || peek() == ':' || peek() == '<' || isBlankOctet(peek()) || fail(PathFault::NoKeyword, 0);
    }

    bool colon()
    {
        const qsizetype behindKeyword = m_at;
        const bool spaced = skipBlanks();
        if (peek() == ':') {
            if (spaced)
                m_out.deviations.add(Deviation::SpaceBeforeColon, behindKeyword);
            const qsizetype behindColon = ++m_at;
            if (skipBlanks() && !atEnd())
                m_out.deviations.add(Deviation::SpaceAfterColon, behindColon);
        } else if (!atEnd()) {
            m_out.deviations.add(Deviation::NoColon, behindKeyword);
        }
        return !atEnd() || fail(PathFault::Missing, m_at);
    }

    bool bracketed()
    {
        const qsizetype open = m_at++;
        if (skipBlanks())
            m_out.deviations.add(Deviation::SpaceInBrackets, open + 1);
        if (peek() == '>') {
            ++m_at;
            m_out.path.isNull = true;
            m_out.path.whole = m_text.sliced(m_at - 1, 0);
            return m_direction == Direction::Reverse || fail(PathFault::Missing, open);
        }
        if (peek() == '@' && !route())
            return false;
        if (!mailbox(true))
            return false;
        const qsizetype behind = m_at;
        if (skipBlanks())
            m_out.deviations.add(Deviation::SpaceInBrackets, behind);
        if (peek() != '>')
            return fail(atEnd() ? PathFault::BracketNotClosed : unexpected(), m_at);
        ++m_at;
        return atEnd() || isBlankOctet(peek()) || fail(PathFault::Trailing, m_at);
    }

    bool bare()
    {
        m_out.deviations.add(Deviation::NoBrackets, m_at);
        if (!mailbox(false))
            return false;
        if (atEnd() || isBlankOctet(peek()))
            return true;
        return fail(peek() == '>' ? PathFault::BracketNotOpened : unexpected(), m_at);
    }

    /// What a character is that fits nowhere: it belongs to what was read last.
    PathFault unexpected() const
    {
        return m_out.path.domain.isEmpty() ? PathFault::BadLocalPart : PathFault::BadDomain;
    }

    bool route()
    {
        const qsizetype begin = m_at;
        while (true) {
            const qsizetype from = ++m_at; // behind the @
            if (!domain())
                return false;
            m_out.path.hasUtf8 = m_out.path.hasUtf8 || hasEightBit(from, m_at);
            const qsizetype behind = m_at;
            if (skipBlanks())
                m_out.deviations.add(Deviation::SpacedRoute, behind);
            const char separator = peek();
            const qsizetype sign = m_at++;
            if (separator != ',' && separator != ':')
                return fail(PathFault::BadRoute, separator == ';' ? sign : behind);
            if (skipBlanks())
                m_out.deviations.add(Deviation::SpacedRoute, sign + 1);
            if (separator == ':' && peek() != '@') {
                m_out.path.route = m_text.sliced(begin, behind - begin);
                return true;
            }
            if (separator == ':') // where a comma should stand
                return fail(PathFault::BadRoute, sign);
            if (peek() != '@') // a host without its @, or the comma stands where the colon should
                return fail(PathFault::BadRoute, m_text.sliced(sign).contains(':') ? m_at : sign);
        }
    }

    bool mailbox(bool)
    {
        const qsizetype begin = m_at;
        if (peek() == '"' ? !quoted() : !dotted())
            return false;
        m_out.path.localPart = m_text.sliced(begin, m_at - begin);
        if (peek() == '@') {
            ++m_at;
            const qsizetype from = m_at;
            if (!domain())
                return false;
            m_out.path.domain = m_text.sliced(from, m_at - from);
        } else if (m_direction == Direction::Reverse
                   || m_out.path.localPart.compare("postmaster", Qt::CaseInsensitive) != 0) {
            m_out.deviations.add(Deviation::BareName, m_at);
        }
        m_out.path.whole = m_text.sliced(begin, m_at - begin);
        m_out.path.hasUtf8 = m_out.path.hasUtf8 || hasEightBit(begin, m_at);
        return true;
    }

    bool dotted()
    {
        const qsizetype begin = m_at;
        bool wantsAtom = true;
        while (!atEnd()) {
            if (isAtext(peek())) {
                wantsAtom = false;
            } else if (peek() == '.') {
                if (wantsAtom)
                    return fail(PathFault::BadLocalPart, m_at);
                wantsAtom = true;
            } else {
                break;
            }
            ++m_at;
        }
        if (m_at == begin)
            return fail(peek() == '@' || atEnd() ? PathFault::NoLocalPart : PathFault::BadLocalPart, m_at);
        return !wantsAtom || fail(PathFault::BadLocalPart, m_at - 1);
    }

    bool quoted()
    {
        const qsizetype begin = m_at++;
        while (!atEnd() && peek() != '"') {
            if (peek() == '\\' && ++m_at >= m_text.size())
                break;
            ++m_at;
        }
        if (atEnd())
            return fail(PathFault::QuoteNotClosed, begin);
        ++m_at;
        return m_at - begin > 2 || fail(PathFault::NoLocalPart, begin);
    }

    bool domain()
    {
        const qsizetype begin = m_at;
        const bool literal = peek() == '[';
        while (!atEnd() && !isBlankOctet(peek()) && peek() != '>' && peek() != ',' && peek() != '@'
               && (literal || (peek() != ':' && peek() != ';'))) {
            ++m_at;
            if (literal && m_text[m_at - 1] == ']')
                break;
        }
        qsizetype wrong = 0;
        const PathFault fault = checkDomain(m_text.sliced(begin, m_at - begin), &wrong);
        return fault == PathFault::None || fail(fault, begin + wrong);
    }

    bool hasEightBit(qsizetype from, qsizetype to) const
    {
        return std::any_of(m_text.begin() + from, m_text.begin() + to, isEightBit);
    }

    void checkLengths(bool opened)
    {
        const Path &path = m_out.path;
        const auto offset = [this](QByteArrayView part) { return part.isEmpty() ? 0 : part.data() - m_text.data(); };
        if (path.localPart.size() > longestLocalPart)
            fail(PathFault::LocalPartTooLong, offset(path.localPart) + longestLocalPart);
        else if (path.whole.size() + path.route.size() + (opened ? 2 : 0) > longestPath)
            fail(PathFault::PathTooLong, offset(path.whole));
        else if (path.hasUtf8 && !isUtf8(path.whole))
            fail(PathFault::NotUtf8, offset(path.whole));
        else if (path.hasUtf8 && !isUtf8(path.route))
            fail(PathFault::NotUtf8, offset(path.route));
    }

    void parameters()
    {
        skipBlanks();
        m_out.parameters = m_text.sliced(std::min(m_at, m_text.size()));
        m_out.parametersAt = m_at;
    }

    QByteArrayView m_text;
    Direction m_direction;
    PathReading &m_out;
    qsizetype m_at = 0;
};

} // namespace

QByteArray Path::plainLocalPart() const
{
    if (!localPart.startsWith('"'))
        return localPart.toByteArray();
    QByteArray plain;
    for (qsizetype i = 1; i < localPart.size() - 1; ++i) {
        if (localPart[i] == '\\')
            ++i;
        plain.append(localPart[i]);
    }
    return plain;
}

PathReading readPath(QByteArrayView argument, Direction direction)
{
    PathReading reading;
    PathReader(argument, direction, reading).read();
    return reading;
}

PathFault checkDomain(QByteArrayView domain, qsizetype *at)
{
    const auto wrong = [at](PathFault fault, qsizetype where) {
        if (at)
            *at = where;
        return fault;
    };
    if (domain.isEmpty())
        return wrong(PathFault::NoDomain, 0);
    if (domain.startsWith('[')) {
        const bool good = domain.endsWith(']') && domain.size() > 2 && isLiteral(domain.sliced(1, domain.size() - 2));
        return good ? PathFault::None : wrong(PathFault::BadLiteral, 0);
    }
    if (domain.size() > longestDomain)
        return wrong(PathFault::DomainTooLong, longestDomain);
    qsizetype label = 0; // where the current label begins
    for (qsizetype i = 0; i <= domain.size(); ++i) {
        if (i < domain.size() && domain[i] != '.') {
            if (!isAlphaNumeric(domain[i]) && domain[i] != '-' && !isEightBit(domain[i]))
                return wrong(PathFault::BadDomain, i);
            continue;
        }
        if (i == label || i - label > longestLabel)
            return wrong(PathFault::BadDomain, std::min(i, domain.size() - 1));
        if (domain[label] == '-')
            return wrong(PathFault::BadDomain, label);
        if (domain[i - 1] == '-')
            return wrong(PathFault::BadDomain, i - 1);
        label = i + 1;
    }
    return PathFault::None;
}

bool isUtf8(QByteArrayView text)
{
    return text.isValidUtf8();
}

} // namespace helolab::smtp
