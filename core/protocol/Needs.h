// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace helolab::protocol {

/// What a command may need beside the right state, and what a conversation has once it was given.
enum class Need : quint8 {
    Extended = 1, ///< the client said EHLO
    Tls = 2, ///< the tunnel is up
    Authenticated = 4,
    Writable = 8, ///< the mailbox was not opened read-only
    Anonymous = 16, ///< not yet authenticated: AUTH is taken once
    Plain = 32, ///< no tunnel yet: STARTTLS is taken once
};

class Needs
{
public:
    constexpr Needs() = default;
    constexpr Needs(Need need)
        : m_bits(static_cast<quint8>(need))
    {
    }

    constexpr bool has(Need need) const { return (m_bits & static_cast<quint8>(need)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr quint8 bits() const { return m_bits; }
    constexpr Needs without(Needs other) const { return fromBits(m_bits & quint8(~other.m_bits)); }
    friend constexpr Needs operator|(Needs a, Needs b) { return fromBits(a.m_bits | b.m_bits); }
    friend constexpr Needs operator&(Needs a, Needs b) { return fromBits(a.m_bits & b.m_bits); }
    friend constexpr bool operator==(Needs, Needs) = default;

private:
    static constexpr Needs fromBits(int bits)
    {
        Needs needs;
        needs.m_bits = static_cast<quint8>(bits);
        return needs;
    }
    quint8 m_bits = 0;
};

constexpr Needs operator|(Need a, Need b)
{
    return Needs(a) | Needs(b);
}

} // namespace helolab::protocol
