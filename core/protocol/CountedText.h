// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace helolab::protocol {

/// The octets of a literal on their way into Body entries: a whole number of lines each, however the network has cut
/// them, and the unfinished line at the end together with what the command goes on with. So a person who types `an {9}`
/// as a name and the mark of the next literal sees that as one line, as it was typed.
class CountedText
{
public:
    /// \p atMost octets of an unfinished line are held.
    explicit CountedText(qsizetype atMost)
        : m_atMost(atMost)
    {
    }

    /// What is to be shown now that \p octets have come; perhaps nothing.
    QByteArray take(QByteArrayView octets)
    {
        const qsizetype whole = octets.lastIndexOf('\n') + 1; // there is none in what is held
        const qsizetype left = (whole > 0 ? 0 : m_held.size()) + octets.size() - whole;
        const qsizetype lines = left > m_atMost ? octets.size() : whole;
        QByteArray shown;
        if (lines > 0) {
            shown.reserve(m_held.size() + lines); // most of a large message comes through here: copied once
            shown.append(m_held).append(octets.first(lines));
            m_held.resize(0);
        }
        m_held.append(octets.sliced(lines));
        return shown;
    }
    /// What is left, and \p rest behind it.
    QByteArray finish(QByteArrayView rest) { return std::exchange(m_held, {}).append(rest); }
    const QByteArray &held() const { return m_held; }
    void clear() { m_held.clear(); }

private:
    qsizetype m_atMost;
    QByteArray m_held;
};

} // namespace helolab::protocol
