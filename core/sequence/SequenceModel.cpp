// SPDX-License-Identifier: GPL-3.0-or-later
#include "SequenceModel.h"

#include <algorithm>

namespace helolab::sequence {

namespace {

quint16 bitOf(std::size_t lane)
{
    return quint16(1u << lane);
}

void set(quint16 &bits, std::size_t lane, bool on)
{
    bits = quint16(on ? bits | bitOf(lane) : bits & ~bitOf(lane));
}

} // namespace

void SequenceModel::setLanes(const std::vector<const transcript::Transcript *> &transcripts)
{
    m_lanes.clear();
    m_order.clear();
    for (const transcript::Transcript *transcript : transcripts) {
        if (m_lanes.size() < lanesAtMost)
            m_lanes.emplace_back(*transcript, quint8(m_lanes.size()));
    }
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        readOn(lane);
}

const Row &SequenceModel::row(qsizetype place) const
{
    const Place &there = m_order[std::size_t(place)];
    return m_lanes[there.lane].row(there.row);
}

void SequenceModel::readOn(std::size_t lane)
{
    LaneRows &rows = m_lanes[lane];
    const qsizetype firstNew = rows.readOn();
    // The row before may have grown; only unfolded is it higher for that.
    const bool mayBeHigher = firstNew > rows.begin() && rows.row(firstNew - 1).isUnfolded;
    merge(lane, firstNew);
    if (mayBeHigher)
        arrange(rows.row(firstNew - 1).place);
}

/// Puts the rows from \p firstRow on where their time is: mostly at the end.
void SequenceModel::merge(std::size_t lane, qsizetype firstRow)
{
    const LaneRows &rows = m_lanes[lane];
    if (firstRow == rows.end())
        return;
    const TimePoint begin = rows.row(firstRow).at;
    const auto middle = size();
    qsizetype from = middle;
    while (from > 0 && row(from - 1).at > begin)
        --from;
    for (qsizetype number = firstRow; number < rows.end(); ++number)
        m_order.push_back({number, 0, 0, 0, quint8(lane)});
    if (from < middle) {
        const auto earlier = [this](const Place &a, const Place &b) {
            return m_lanes[a.lane].row(a.row).at < m_lanes[b.lane].row(b.row).at;
        };
        std::inplace_merge(m_order.begin() + from, m_order.begin() + middle, m_order.end(), earlier);
    }
    arrange(from);
}

/// Sets what depends on the rows before, from there to the end.
void SequenceModel::arrange(qsizetype from)
{
    for (qsizetype i = from; i < size(); ++i) {
        const Place above = i > 0 ? m_order[std::size_t(i - 1)] : before();
        Place &place = m_order[std::size_t(i)];
        place.top = i > 0 ? above.top + height(i - 1) : 0;
        Row &row = m_lanes[place.lane].row(place.row);
        row.place = i;
        place.open = above.open;
        place.tunnel = above.tunnel;
        set(place.open, row.lane, !row.closes());
        if (row.digsTunnel())
            set(place.tunnel, row.lane, true);
        else if (row.closes() || row.kind == Row::Kind::Opened)
            set(place.tunnel, row.lane, false);
        ++m_steps;
    }
}

/// How all connections stand before the first row.
SequenceModel::Place SequenceModel::before() const
{
    Place place;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        set(place.open, lane, m_lanes[lane].wasOpen());
        set(place.tunnel, lane, m_lanes[lane].wasTunnel());
    }
    return place;
}

void SequenceModel::drop(std::size_t lane, qsizetype entries)
{
    LaneRows &rows = m_lanes[lane];
    rows.drop(entries);
    std::erase_if(m_order, [&](const Place &p) { return p.lane == lane && p.row < rows.begin(); });
    arrange(0);
}

void SequenceModel::takeBack(std::size_t lane)
{
    std::erase_if(m_order, [lane](const Place &p) { return p.lane == lane; });
    m_lanes[lane].readAgain();
    arrange(0);
    merge(lane, m_lanes[lane].begin());
}

qsizetype SequenceModel::placeOf(std::size_t lane, qsizetype entry) const
{
    const LaneRows &rows = m_lanes[lane];
    const qsizetype number = entry < 0 ? -1 : rows.rowOf(entry + rows.dropped());
    return number < 0 ? -1 : rows.row(number).place;
}

qsizetype SequenceModel::entryAt(qsizetype place) const
{
    const Row &there = row(place);
    return there.first - m_lanes[there.lane].dropped();
}

qsizetype SequenceModel::placeOfNumber(std::size_t lane, qsizetype number) const
{
    const bool isThere = lane < m_lanes.size() && number >= m_lanes[lane].begin() && number < m_lanes[lane].end();
    return isThere ? m_lanes[lane].row(number).place : -1;
}

void SequenceModel::toggle(qsizetype place)
{
    const Place &there = m_order[std::size_t(place)];
    Row &row = m_lanes[there.lane].row(there.row);
    if (!row.isFoldable())
        return;
    row.isUnfolded = !row.isUnfolded;
    arrange(place);
}

qsizetype SequenceModel::height() const
{
    return m_order.empty() ? 0 : m_order.back().top + height(size() - 1);
}

qsizetype SequenceModel::height(qsizetype place) const
{
    const Row &there = row(place);
    return rowUnits + shownLines(there) * lineUnits + (there.showsState() ? stateUnits : 0);
}

qsizetype SequenceModel::placeAt(qsizetype unit) const
{
    const auto behind = std::upper_bound(m_order.begin(), m_order.end(), unit,
                                         [](qsizetype wanted, const Place &place) { return wanted < place.top; });
    return std::max<qsizetype>(behind - m_order.begin() - 1, m_order.empty() ? -1 : 0);
}

qsizetype SequenceModel::shownLines(const Row &row)
{
    if (!row.isUnfolded)
        return 0;
    return row.lines > unfoldedLinesAtMost ? unfoldedLinesAtMost + 1 : row.lines;
}

bool SequenceModel::isOpen(qsizetype place, std::size_t lane) const
{
    return place >= 0 && (m_order[std::size_t(place)].open & bitOf(lane)) != 0;
}

bool SequenceModel::isTunnel(qsizetype place, std::size_t lane) const
{
    return place >= 0 && (m_order[std::size_t(place)].tunnel & bitOf(lane)) != 0;
}

quint64 SequenceModel::steps() const
{
    quint64 all = m_steps;
    for (const LaneRows &rows : m_lanes)
        all += rows.steps();
    return all;
}

} // namespace helolab::sequence
