// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reply.h"

#include <algorithm>

namespace helolab::smtp {

namespace {

constexpr qsizetype longestEcho = 200;

} // namespace

void Reply::reset(bool enhanced)
{
    m_bytes.resize(0); // keeps its capacity
    m_separator = -1;
    m_code = 0;
    m_enhanced = enhanced;
}

void Reply::beginLine(protocol::ReplyCode code)
{
    if (m_separator >= 0)
        m_bytes[m_separator] = '-';
    const QByteArrayView word(code.word);
    m_code = quint16((word[0] - '0') * 100 + (word[1] - '0') * 10 + (word[2] - '0'));
    m_bytes.append(word);
    m_separator = m_bytes.size();
    m_bytes.append(' ');
    if (m_enhanced && *code.detail) {
        m_bytes.append(code.detail);
        m_bytes.append(' ');
    }
}

void Reply::add(Echo echo)
{
    QByteArrayView shown = echo.octets.first(std::min(echo.octets.size(), longestEcho));
    // Never half a character.
    while (echo.utf8 && shown.size() < echo.octets.size() && !shown.isEmpty()
           && (echo.octets[shown.size()] & 0xC0) == 0x80)
        shown.chop(1);
    for (const char c : shown) {
        const auto octet = static_cast<unsigned char>(c);
        const bool visible = octet >= 0x20 && octet != 0x7F && (octet < 0x80 || echo.utf8);
        m_bytes.append(visible ? c : '?');
    }
    if (shown.size() < echo.octets.size())
        m_bytes.append("...");
}

void Reply::endLine()
{
    m_bytes.append("\r\n");
}

} // namespace helolab::smtp
