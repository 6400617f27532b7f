// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneRows.h"

#include <vector>

namespace helolab::sequence {

/// A sequence diagram without its picture: rows of one or several connections in order of time. Each connection is a
/// lane with two lifelines. The model grows with the transcripts, and what is new costs what is new.
///
/// Heights are told in units, of which a line of text takes `lineUnits`: whoever draws says how many pixels that is.
class SequenceModel
{
public:
    static constexpr std::size_t lanesAtMost = 16;
    static constexpr qsizetype rowUnits = 3; ///< an arrow and what is written on it
    static constexpr qsizetype stateUnits = 3; ///< the states below a row that shows them
    static constexpr qsizetype lineUnits = 2; ///< a line of a row that is unfolded
    static constexpr qsizetype unfoldedLinesAtMost = 200; ///< what is behind them is counted, in a line of its own

    /// Shows these from their beginnings on, the first on the left. They outlive the model, or the next call. More
    /// than lanesAtMost are not shown.
    void setLanes(const std::vector<const transcript::Transcript *> &transcripts);
    std::size_t lanes() const { return m_lanes.size(); }
    const LaneRows &lane(std::size_t lane) const { return m_lanes[lane]; }

    /// The transcript of \p lane has grown.
    void readOn(std::size_t lane);
    /// The oldest \p entries of it have gone.
    void drop(std::size_t lane, qsizetype entries);
    /// Its newest entries have gone again. What is unfolded stays so.
    void takeBack(std::size_t lane);

    qsizetype size() const { return qsizetype(m_order.size()); }
    const Row &row(qsizetype place) const;
    /// The place of the last row that stands for the entry of that index in the transcript now; -1 where none does.
    qsizetype placeOf(std::size_t lane, qsizetype entry) const;
    /// The index in its transcript of the first entry of the row at \p place.
    qsizetype entryAt(qsizetype place) const;
    /// Number of that row among those of its lane: remains the same while the diagram grows around it.
    qsizetype numberAt(qsizetype place) const { return m_order[std::size_t(place)].row; }
    /// The way back; -1 where the row has gone.
    qsizetype placeOfNumber(std::size_t lane, qsizetype number) const;

    /// Unfolds or folds the row, where there is something to unfold.
    void toggle(qsizetype place);

    /// In units.
    qsizetype height() const;
    qsizetype top(qsizetype place) const { return m_order[std::size_t(place)].top; }
    qsizetype height(qsizetype place) const;
    /// The row at that height; the last one below the end, -1 where there is none at all.
    qsizetype placeAt(qsizetype unit) const;
    /// Lines that an unfolded row shows, the one that counts the rest included.
    static qsizetype shownLines(const Row &row);

    /// Whether the connection stands behind the row at \p place; that place may be of another lane, or -1: before all.
    bool isOpen(qsizetype place, std::size_t lane) const;
    /// Whether it is in a TLS tunnel there.
    bool isTunnel(qsizetype place, std::size_t lane) const;

    /// What the model has done so far, in entries read and rows placed: for tests that count work.
    quint64 steps() const;

private:
    struct Place
    {
        qsizetype row = 0;
        qsizetype top = 0;
        quint16 open = 0; // a bit a lane, behind the row
        quint16 tunnel = 0;
        quint8 lane = 0;
    };

    void merge(std::size_t lane, qsizetype firstRow);
    void arrange(qsizetype from);
    Place before() const;

    std::vector<LaneRows> m_lanes;
    std::vector<Place> m_order;
    quint64 m_steps = 0;
};

} // namespace helolab::sequence
