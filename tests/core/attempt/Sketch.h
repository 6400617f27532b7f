// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttemptFixture.h"

// Journals written down by hand, and edited ones.

namespace helolab::attempt {

using namespace std::chrono_literals;

/// A journal written down by hand.
class Sketch
{
public:
    explicit Sketch(Milliseconds between = 2s)
        : m_between(between)
    {
        m_journal.header = headerOf();
    }
    Sketch &operator<<(What what) { return add(m_between, std::move(what)); }
    Sketch &add(Milliseconds later, What what)
    {
        m_at += later;
        m_journal.events.push_back({m_at, std::move(what), int(m_journal.events.size()) + 2});
        return *this;
    }
    Sketch &sends(const QByteArray &octets, int connection = 1) { return *this << Sent{connection, octets}; }
    Sketch &hears(const QByteArray &octets, int connection = 1) { return add(3ms, Received{connection, octets}); }

    const Journal &journal() const { return m_journal; }

private:
    Milliseconds m_between;
    Milliseconds m_at{0};
    Journal m_journal;
};

inline const QByteArray greeting = "220 mail.hanoi.example ESMTP Helolab, ready to learn with you\r\n";
inline const QByteArray hello = "250 mail.hanoi.example Hello pc [127.0.0.1], pleased to meet you\r\n";

/// The text of a journal with one edit, read again.
inline Journal edited(const Journal &journal, const QByteArray &before, const QByteArray &after)
{
    QByteArray text = textOf(journal);
    EXPECT_TRUE(text.contains(before)) << before.constData();
    return readOf(text.replace(before, after)).journal;
}

} // namespace helolab::attempt
