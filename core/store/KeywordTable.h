// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bounds.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace helolab::store {

/// The keywords of one mailbox: each has a bit, so that a message keeps its keywords in one number. They are the same
/// in any case, and spelled as whoever brought them first (RFC 9051 section 9, note 1). A keyword that no message has
/// any more gives its bit back.
class KeywordTable
{
public:
    using Mask = quint64;
    static_assert(Bounds::keywords <= 64);

    /// The bits of those of \p keywords that are known here.
    Mask find(const QByteArrayList &keywords) const;
    /// The bits of all, with new ones for those that are new; null where there are not enough bits. Nothing is given
    /// back before the next sweep().
    std::optional<Mask> claim(const QByteArrayList &keywords);
    QByteArrayList names(Mask mask) const;

    /// Notes that a message, which had the keywords \p before, has \p after now.
    void count(Mask before, Mask after);
    /// Gives back the bits that no message has.
    void sweep();

    /// In use, in the order of their bits.
    const QByteArrayList &inUse() const { return m_inUse; }

private:
    struct Slot
    {
        QByteArray name; // empty: free
        qsizetype messages = 0;
    };
    int indexOf(const QByteArray &keyword) const;

    std::vector<Slot> m_slots; // by bit; at most Bounds::keywords
    QByteArrayList m_inUse;
    bool m_unswept = false;
};

} // namespace helolab::store
