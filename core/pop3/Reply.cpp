// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reply.h"

#include "core/wire/DotDecoder.h"

#include <utility>

namespace helolab::pop3 {

namespace {

constexpr qsizetype keptOctets = 64 * 1024;

} // namespace

bool isTransient(QByteArrayView statusLine)
{
    constexpr QByteArrayView err = "-ERR ";
    if (!statusLine.startsWith(err))
        return false;
    constexpr const char *codes[] = {"IN-USE", "LOGIN-DELAY", "SYS/TEMP"};
    return protocol::beginsWithResponseCode(statusLine.sliced(err.size()), codes);
}

void Reply::reset()
{
    if (m_bytes.capacity() > keptOctets)
        m_bytes = QByteArray(); // a session does not hold a large message for the rest of its life
    m_bytes.resize(0); // keeps its capacity
    m_outcome = protocol::Outcome::Done;
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
    protocol::appendEcho(m_bytes, echo);
}

void Reply::endLine()
{
    m_bytes.append("\r\n");
    m_first = false;
}

} // namespace helolab::pop3
