// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaneRows.h"

#include "core/protocol/Protocol.h"

#include <algorithm>

namespace helolab::sequence {

using protocol::Entry;
using protocol::Happening;
using protocol::Party;
using Kind = Row::Kind;

namespace {

constexpr qsizetype dotOctets = 3; // the lone dot and its CR LF

bool endsWithDot(const Entry &entry)
{
    return entry.kind == Entry::Kind::Body && entry.event == Happening::BodyEnded;
}

bool isGreeting(const Entry &entry)
{
    return entry.kind == Entry::Kind::Reply
        && (entry.event == Happening::Greeting || entry.event == Happening::Preauthenticated);
}

/// Tells how something stands, and answers nobody.
bool isNews(const Entry &entry)
{
    return entry.kind == Entry::Kind::Reply && !entry.outcome && !entry.event && entry.token == 0;
}

/// Adds what \p entry brings, without a lone dot.
void measure(Row &row, const Entry &entry)
{
    const bool dot = endsWithDot(entry);
    if (row.endsOpen)
        --row.lines; // the same line goes on
    row.lines += std::count(entry.bytes.begin(), entry.bytes.end(), '\n');
    row.endsOpen = entry.bytes.isEmpty() ? row.endsOpen : !entry.bytes.endsWith('\n');
    if (row.endsOpen)
        ++row.lines;
    row.lines -= dot ? 1 : 0;
    row.octets += entry.bytes.size() - (dot ? dotOctets : 0);
}

} // namespace

LaneRows::LaneRows(const transcript::Transcript &transcript, quint8 lane)
    : m_transcript(&transcript)
    , m_lane(lane)
{
}

qsizetype LaneRows::readOn()
{
    const qsizetype firstNew = end();
    const qsizetype stop = m_dropped + qsizetype(m_transcript->entries.size());
    for (; m_read < stop; ++m_read) {
        take(entry(m_read), m_read);
        ++m_steps;
    }
    return firstNew;
}

Row &LaneRows::add(Kind kind, const Entry &entry, qsizetype number)
{
    Row row;
    row.kind = kind;
    row.from = entry.from;
    row.lane = m_lane;
    row.before = row.after = entry.before;
    row.at = m_rows.empty() ? entry.at : std::max(entry.at, m_rows.back().at);
    row.first = number;
    m_rows.push_back(row);
    return m_rows.back();
}

bool LaneRows::goesOn(Kind kind, const Entry &entry) const
{
    return !m_rows.empty() && m_rows.back().kind == kind && m_rows.back().from == entry.from;
}

void LaneRows::take(const Entry &entry, qsizetype number)
{
    switch (entry.kind) {
    case Entry::Kind::Body:
        takeText(entry, number);
        break;
    case Entry::Kind::Reply:
        takeReply(entry, number);
        break;
    case Entry::Kind::Command:
    case Entry::Kind::Answer:
        measure(add(Kind::Line, entry, number), entry);
        break;
    case Entry::Kind::Happening:
        takeHappening(entry, number);
        break;
    }
    if (entry.from == Party::Client && entry.token != 0)
        m_unanswered[entry.token] = number;
}

void LaneRows::takeText(const Entry &entry, qsizetype number)
{
    const bool dotAlone = endsWithDot(entry) && entry.bytes.size() == dotOctets && entry.bytes.startsWith('.');
    if (!dotAlone || (goesOn(Kind::Text, entry) && m_rows.back().endsOpen)) {
        if (goesOn(Kind::Text, entry)) {
            m_rows.back().count = number + 1 - m_rows.back().first;
        } else {
            Row &row = add(Kind::Text, entry, number);
            const protocol::Input input = m_transcript->protocol->table().info(entry.before).input;
            if (input == protocol::Input::DotEnded)
                row.content = Row::Content::Message;
        }
        measure(m_rows.back(), entry);
        if (entry.event == Happening::LiteralEnded)
            m_rows.back().content = Row::Content::Literal;
    }
    if (endsWithDot(entry))
        add(Kind::End, entry, number).lines = 1;
}

void LaneRows::takeReply(const Entry &entry, qsizetype number)
{
    if (isGreeting(entry)) {
        m_unanswered.clear(); // another connection: its tokens begin anew
        add(Kind::Opened, entry, number);
    }
    if (isNews(entry) && goesOn(Kind::News, entry)) {
        m_rows.back().count = number + 1 - m_rows.back().first;
    } else {
        Row &row = add(isNews(entry) ? Kind::News : Kind::Line, entry, number);
        row.after = entry.after;
        row.verdict = protocol::verdictOf(entry.outcome, entry.transient);
    }
    measure(m_rows.back(), entry);
    settle(entry);
}

void LaneRows::takeHappening(const Entry &entry, qsizetype number)
{
    Row &row = add(Kind::Happened, entry, number);
    row.after = entry.after;
    if (entry.event && !entry.event->isVerb())
        row.what = entry.event->happening();
}

/// What the reply says of what it answers.
void LaneRows::settle(const Entry &reply)
{
    const auto asked = reply.token == 0 ? m_unanswered.end() : m_unanswered.find(reply.token);
    if (asked == m_unanswered.end())
        return;
    if (const qsizetype number = rowOf(asked->second); number >= 0 && row(number).from == Party::Client)
        row(number).verdict = protocol::verdictOf(reply.outcome, reply.transient);
    m_unanswered.erase(asked);
}

qsizetype LaneRows::rowOf(qsizetype entry) const
{
    const auto behind = std::upper_bound(m_rows.begin(), m_rows.end(), entry,
                                         [](qsizetype number, const Row &row) { return number < row.first; });
    if (behind == m_rows.begin() || !std::prev(behind)->holds(entry))
        return -1;
    return m_gone + (std::prev(behind) - m_rows.begin());
}

void LaneRows::drop(qsizetype entries)
{
    m_dropped += entries;
    m_read = std::max(m_read, m_dropped);
    while (!m_rows.empty() && m_rows.front().first + m_rows.front().count <= m_dropped) {
        const Row &goes = m_rows.front();
        m_wasOpen = !goes.closes();
        m_wasTunnel = goes.digsTunnel() || (m_wasTunnel && m_wasOpen && goes.kind != Kind::Opened);
        m_rows.pop_front();
        ++m_gone;
    }
    std::erase_if(m_unanswered, [this](const auto &asked) { return asked.second < m_dropped; });
    if (m_rows.empty() || m_rows.front().first >= m_dropped)
        return;
    Row &cut = m_rows.front();
    cut.count -= m_dropped - cut.first;
    cut.first = m_dropped;
    cut.lines = cut.octets = 0;
    cut.endsOpen = false;
    for (qsizetype i = 0; i < cut.count; ++i)
        measure(cut, entry(cut.first + i));
}

void LaneRows::readAgain()
{
    std::vector<qsizetype> unfolded;
    for (const Row &row : m_rows) {
        if (row.isUnfolded)
            unfolded.push_back(row.first);
    }
    m_rows.clear();
    m_unanswered.clear();
    m_read = m_dropped;
    readOn();
    for (Row &row : m_rows)
        row.isUnfolded = row.isFoldable() && std::binary_search(unfolded.begin(), unfolded.end(), row.first);
}

} // namespace helolab::sequence
