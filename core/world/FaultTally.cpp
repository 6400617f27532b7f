// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fault.h"

namespace helolab::world {

const Fault *FaultTally::strike(const std::vector<Fault> &faults, QByteArrayView at)
{
    for (std::size_t i = 0; i < faults.size(); ++i) {
        const Fault &fault = faults[i];
        if (fault.at != at && fault.at != at.sliced(at.indexOf('.') + 1))
            continue;
        if (m_struck.size() <= i)
            m_struck.resize(i + 1);
        if (fault.times && m_struck[i] >= *fault.times)
            continue;
        m_struck[i] += fault.times ? 1 : 0;
        return &fault;
    }
    return nullptr;
}

std::vector<Fault> FaultTally::left(const std::vector<Fault> &faults) const
{
    std::vector<Fault> left;
    for (std::size_t i = 0; i < faults.size(); ++i) {
        Fault fault = faults[i];
        if (fault.times && i < m_struck.size())
            *fault.times -= m_struck[i];
        if (!fault.times || *fault.times > 0)
            left.push_back(std::move(fault));
    }
    return left;
}

} // namespace helolab::world
