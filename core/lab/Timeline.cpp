// SPDX-License-Identifier: GPL-3.0-or-later
#include "Timeline.h"

namespace helolab::lab {

void Timeline::add(SeenEntry entry)
{
    if (entry.entry.kind == protocol::Entry::Kind::Body)
        entry.entry.bytes = {};
    push(std::move(entry));
}

void Timeline::add(SeenMessage message)
{
    if (message.message.octets.size() > keptOctets)
        message.message.octets = message.message.octets.left(keptOctets);
    push(std::move(message));
}

void Timeline::clear()
{
    m_first = end();
    m_items.clear();
}

void Timeline::push(Seen item)
{
    m_items.push_back(std::move(item));
    while (qsizetype(m_items.size()) > m_bound) {
        m_items.pop_front();
        ++m_first;
    }
}

} // namespace helolab::lab
