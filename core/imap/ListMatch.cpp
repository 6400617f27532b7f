// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListMatch.h"

#include "core/store/MailboxName.h"

namespace helolab::imap {

namespace {

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c & ~0x20) : c;
}

} // namespace

ListMatch::ListMatch(QByteArrayView pattern)
{
    for (const char c : pattern) {
        const bool isWildcard = c == '*' || c == '%';
        const std::size_t last = m_length - 1;
        if (isWildcard && m_length > 0 && (m_any[last] || m_inLevel[last])) { // one of a run is enough, the wider one
            m_any[last] = m_any[last] || c == '*';
            m_inLevel[last] = !m_any[last];
            continue;
        }
        m_tooLong = m_length + 1 >= most;
        if (m_tooLong)
            return;
        m_letters[m_length] = c;
        m_any[m_length] = c == '*';
        m_inLevel[m_length] = c == '%';
        ++m_length;
    }
}

bool ListMatch::matches(QByteArrayView name) const
{
    return run(name, name == store::inboxName());
}

/// All places of the pattern where one can stand after each letter of the name, at once.
bool ListMatch::run(QByteArrayView name, bool anyCase) const
{
    if (m_tooLong)
        return false;
    Places places;
    places.set(0);
    places = withSkipped(places);
    for (const char c : name) {
        Places next = places & m_any;
        if (c != store::hierarchySeparator)
            next |= places & m_inLevel;
        for (std::size_t i = 0; i < m_length; ++i) {
            const bool isLetter = !m_any[i] && !m_inLevel[i];
            const char wanted = anyCase ? upper(m_letters[i]) : m_letters[i];
            if (places[i] && isLetter && wanted == c)
                next.set(i + 1);
        }
        places = withSkipped(next);
        if (places.none())
            return false;
    }
    return places[m_length];
}

} // namespace helolab::imap
