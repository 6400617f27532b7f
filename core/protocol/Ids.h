// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <initializer_list>
#include <type_traits>

namespace helolab::protocol {

/// Say `template<> inline constexpr bool isStateEnum<smtp::State> = true;` beside the enum, and its values
/// convert to StateId; likewise for verbs. So the tables are written with typed names, and what reads
/// any protocol's table sees plain ids, without a verb ever being taken for a state.
template <typename E> inline constexpr bool isStateEnum = false;
template <typename E> inline constexpr bool isVerbEnum = false;

struct StateId
{
    quint8 value = 0;

    constexpr StateId() = default;
    constexpr explicit StateId(quint8 number)
        : value(number)
    {
    }
    template <typename E>
    requires isStateEnum<E>
    constexpr StateId(E state)
        : value(static_cast<quint8>(state))
    {
    }
    friend constexpr bool operator==(StateId, StateId) = default;
};

struct VerbId
{
    quint8 value = 0;

    constexpr VerbId() = default;
    constexpr explicit VerbId(quint8 number)
        : value(number)
    {
    }
    template <typename E>
    requires isVerbEnum<E>
    constexpr VerbId(E verb)
        : value(static_cast<quint8>(verb))
    {
    }
    friend constexpr bool operator==(VerbId, VerbId) = default;
};

/// A set of states; a protocol has at most 32.
class StateSet
{
public:
    constexpr StateSet() = default;
    constexpr StateSet(std::initializer_list<StateId> states)
    {
        for (StateId state : states)
            m_bits |= bit(state);
    }
    template <typename E>
    requires isStateEnum<E>
    constexpr StateSet(E state)
        : m_bits(bit(state))
    {
    }

    constexpr bool contains(StateId state) const { return (m_bits & bit(state)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool intersects(StateSet other) const { return (m_bits & other.m_bits) != 0; }
    friend constexpr StateSet operator|(StateSet a, StateSet b)
    {
        a.m_bits |= b.m_bits;
        return a;
    }
    friend constexpr bool operator==(StateSet, StateSet) = default;

private:
    static constexpr quint32 bit(StateId state) { return quint32(1) << state.value; }
    quint32 m_bits = 0;
};

} // namespace helolab::protocol
