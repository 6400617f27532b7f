// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reply.h"

#include "core/wire/DotDecoder.h"

#include <utility>

namespace helolab::pop3 {

namespace {

constexpr qsizetype longestEcho = 80; // a status line has at most 512 octets (RFC 1939 section 3)
constexpr qsizetype keptOctets = 64 * 1024;

} // namespace

QByteArray counted(qsizetype number, const char *thing)
{
    return QByteArray::number(number) + ' ' + thing + (number == 1 ? "" : "s");
}

bool isTransient(QByteArrayView statusLine)
{
    constexpr QByteArrayView err = "-ERR ";
    if (!statusLine.startsWith(err))
        return false;
    const QByteArrayView text = statusLine.sliced(err.size());
    const auto begins = [text](QByteArrayView code) {
        return text.size() >= code.size() && text.first(code.size()).compare(code, Qt::CaseInsensitive) == 0;
    };
    return begins("[IN-USE]") || begins("[LOGIN-DELAY]") || begins("[SYS/TEMP]");
}

void Reply::reset()
{
    if (m_bytes.capacity() > keptOctets)
        m_bytes = QByteArray(); // a session does not hold a large message for the rest of its life
    m_bytes.resize(0); // keeps its capacity
    m_ok = true;
    m_first = false;
}

void Reply::text(QByteArrayView octets)
{
    m_bytes.append(wire::dotStuffed(octets));
}

void Reply::add(QByteArrayView piece)
{
    if (!std::exchange(m_first, false))
        m_bytes.append(' ');
    m_bytes.append(piece);
}

void Reply::add(Echo echo)
{
    add(QByteArrayView());
    const QByteArrayView shown = echo.octets.first(std::min(echo.octets.size(), longestEcho));
    for (const char c : shown)
        m_bytes.append(c >= 0x20 && c < 0x7F ? c : '?');
    if (shown.size() < echo.octets.size())
        m_bytes.append("...");
}

void Reply::endLine()
{
    m_bytes.append("\r\n");
    m_first = false;
}

} // namespace helolab::pop3
