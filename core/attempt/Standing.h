// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/Score.h"

#include <QString>

#include <map>
#include <optional>

namespace helolab::attempt {

class LabShelf;

/// How a student stands in a lab.
struct Standing
{
    enum class State : quint8 {
        NotBegun,
        Begun,
        Done, ///< in one attempt at least
    };
    State state = State::NotBegun;
    int passed = 0; ///< steps: all where it is done, otherwise those of the newest attempt
    int steps = 0; ///< of the lab; 0 where it is not begun
    lab::Score best; ///< of all attempts the one that earned most

    bool isDone() const { return state == State::Done; }
};

/// Finds how a student stands from the journals in a folder, replayed. Newest journals come first, and none is looked
/// at behind an attempt that finished with all points; of a lab whose journals are more, or larger, than anybody's who
/// works at it, the oldest are left out. A journal that cannot be replayed counts as not there.
class Standings
{
public:
    /// Journals of one lab that are replayed at most, and their octets.
    static constexpr int journalsAtMost = 100;
    static constexpr qint64 octetsAtMost = 32 * 1024 * 1024;

    /// \p folder as journalsOf() takes it. \p shelf outlives this. Where \p student is named, only the journals of
    /// that student count: several may sit at one computer.
    Standings(QString folder, LabShelf &shelf, std::optional<QString> student = std::nullopt);

    /// In the lab of that id. Asked again it replays only what has changed.
    Standing of(const QString &lab);
    /// Journals that were replayed so far, or could not be.
    std::size_t replayedCount() const { return m_known.size(); }

private:
    /// What one journal amounts to; nothing where it cannot be replayed.
    struct Known
    {
        qint64 size = 0; // a journal only grows
        std::optional<Standing> standing;
    };
    std::optional<Standing> ofJournal(const QString &path, qint64 size, const QString &lab);
    std::optional<Standing> replayedStanding(const QString &path, const QString &lab);

    QString m_folder;
    LabShelf &m_shelf;
    std::optional<QString> m_student;
    std::map<QString, Known> m_known; // by path
};

} // namespace helolab::attempt
