// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace helolab::mime {

/// Some octets of a message, by their place in it.
struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;

    constexpr qsizetype end() const { return begin + length; }
    constexpr bool isEmpty() const { return length == 0; }
    constexpr bool contains(const Span &inner) const { return begin <= inner.begin && inner.end() <= end(); }
    QByteArrayView of(QByteArrayView octets) const { return octets.sliced(begin, length); }

    static constexpr Span between(qsizetype begin, qsizetype end) { return {begin, end - begin}; }
    friend constexpr bool operator==(const Span &, const Span &) = default;
};

} // namespace helolab::mime
