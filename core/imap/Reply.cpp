// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reply.h"

#include <algorithm>

namespace helolab::imap {

namespace {

constexpr qsizetype keptOctets = 64 * 1024;

constexpr const char *statusWord(protocol::Outcome outcome)
{
    switch (outcome) {
    case protocol::Outcome::Done:
        return "OK";
    case protocol::Outcome::More:
        return "+";
    case protocol::Outcome::Failed:
        return "NO";
    case protocol::Outcome::Bad:
        break;
    }
    return "BAD";
}

} // namespace

bool isTransient(QByteArrayView text)
{
    constexpr const char *codes[] = {"INUSE", "LIMIT", "UNAVAILABLE"};
    return protocol::beginsWithResponseCode(text, codes);
}

bool Reply::isForNow() const
{
    return m_outcome == protocol::Outcome::Failed && isTransient(QByteArrayView(m_end).trimmed());
}

void Reply::reset()
{
    forgetLines();
    m_bye.clear();
    m_end.clear();
    m_outcome = protocol::Outcome::Done;
}

void Reply::forgetLines()
{
    if (m_lines.capacity() > keptOctets)
        m_lines = QByteArray(); // a session does not hold a large message for the rest of its life
    m_lines.resize(0); // keeps its capacity
    m_ends.clear();
}

QByteArray Reply::lastLine(QByteArrayView tag) const
{
    if (m_outcome == protocol::Outcome::More)
        return '+' + (m_end.isEmpty() ? QByteArray(" ") : m_end) + "\r\n";
    return (tag.isEmpty() ? QByteArray("*") : tag.toByteArray()) + ' ' + statusWord(m_outcome) + m_end + "\r\n";
}

void Reply::add(QByteArray &to, QByteArrayView piece)
{
    to.append(' ').append(piece);
}

void Reply::add(QByteArray &to, Echo echo)
{
    to.append(' ');
    protocol::appendEcho(to, echo);
}

} // namespace helolab::imap
