// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <bitset>

namespace helolab::imap {

/// A pattern of LIST, ready to be compared with names: `*` stands for anything, `%` for anything within one level of
/// the hierarchy (RFC 9051 section 6.3.9). A comparison costs the name's length, whatever the pattern is.
class ListMatch
{
public:
    /// \p pattern is UTF-8, as the store has names.
    explicit ListMatch(QByteArrayView pattern);

    /// INBOX, and it alone, is the same in any case.
    bool matches(QByteArrayView name) const;

private:
    static constexpr std::size_t most = 512; // a longer pattern, runs of wildcards counted once, matches no legal name
    using Places = std::bitset<most>;

    bool run(QByteArrayView name, bool anyCase) const;
    Places withSkipped(Places places) const { return places | ((places & (m_any | m_inLevel)) << 1); }

    std::array<char, most> m_letters{};
    std::size_t m_length = 0;
    bool m_tooLong = false;
    Places m_any; // where `*` stands
    Places m_inLevel; // where `%` stands
};

} // namespace helolab::imap
