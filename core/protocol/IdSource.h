// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace helolab::protocol {

/// Numbers that never repeat, for queue ids, Message-IDs and the like. They come in from outside: with the same
/// source and the same octets a session says the same things, which replay and the golden tests stand on.
/// Used by the sessions of one thread.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual quint64 next() = 0;
    /// The same for a challenge, to which the client's answer fits and to no other.
    virtual quint64 nextForChallenge() { return next(); }
};

/// 1, 2, 3…, or on from any other number.
class CountingIds final : public IdSource
{
public:
    explicit CountingIds(quint64 last = 0)
        : m_last(last)
    {
    }
    quint64 next() override { return ++m_last; }

private:
    quint64 m_last;
};

} // namespace helolab::protocol
