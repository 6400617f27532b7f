// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeywordTable.h"

#include <QtAlgorithms>

#include <algorithm>
#include <utility>

namespace helolab::store {

namespace {

constexpr KeywordTable::Mask bitOf(int index)
{
    return KeywordTable::Mask(1) << index;
}

template <typename Function> void forEachBit(KeywordTable::Mask mask, Function function)
{
    for (; mask != 0; mask &= mask - 1)
        function(std::size_t(qCountTrailingZeroBits(mask)));
}

} // namespace

/// -1 where it has no bit.
int KeywordTable::indexOf(const QByteArray &keyword) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [&keyword](const Slot &slot) {
        return !slot.name.isEmpty() && slot.name.compare(keyword, Qt::CaseInsensitive) == 0;
    });
    return found == m_slots.end() ? -1 : int(found - m_slots.begin());
}

KeywordTable::Mask KeywordTable::find(const QByteArrayList &keywords) const
{
    Mask mask = 0;
    for (const QByteArray &keyword : keywords) {
        if (const int index = indexOf(keyword); index >= 0)
            mask |= bitOf(index);
    }
    return mask;
}

std::optional<KeywordTable::Mask> KeywordTable::claim(const QByteArrayList &keywords)
{
    Mask mask = 0;
    for (const QByteArray &keyword : keywords) {
        int index = indexOf(keyword);
        if (index < 0) {
            const auto free
                = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return slot.name.isEmpty(); });
            index = int(free - m_slots.begin());
            if (index == Bounds::keywords)
                return std::nullopt;
            if (free == m_slots.end())
                m_slots.emplace_back();
            m_slots[std::size_t(index)].name = keyword;
            m_unswept = true;
        }
        mask |= bitOf(index);
    }
    return mask;
}

QByteArrayList KeywordTable::names(Mask mask) const
{
    QByteArrayList list;
    forEachBit(mask, [&](std::size_t index) { list.append(m_slots[index].name); });
    return list;
}

void KeywordTable::count(Mask before, Mask after)
{
    if (before == after)
        return;
    m_unswept = true;
    forEachBit(before & ~after, [this](std::size_t index) { --m_slots[index].messages; });
    forEachBit(after & ~before, [this](std::size_t index) { ++m_slots[index].messages; });
}

void KeywordTable::sweep()
{
    if (!std::exchange(m_unswept, false))
        return;
    QByteArrayList inUse;
    for (Slot &slot : m_slots) {
        if (slot.messages == 0)
            slot.name.clear();
        else
            inUse.append(slot.name);
    }
    if (inUse != m_inUse)
        m_inUse = std::move(inUse);
}

} // namespace helolab::store
