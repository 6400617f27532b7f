// SPDX-License-Identifier: GPL-3.0-or-later
#include "Standing.h"

#include "JournalFile.h"
#include "LabShelf.h"
#include "Replay.h"

#include <QFileInfo>

namespace helolab::attempt {

Standings::Standings(QString folder, LabShelf &shelf, std::optional<QString> student)
    : m_folder(std::move(folder))
    , m_shelf(shelf)
    , m_student(std::move(student))
{
}

Standing Standings::of(const QString &lab)
{
    Standing all;
    if (!m_shelf.lab(lab))
        return all; // nothing that is no lab's id becomes a folder's name
    qint64 octets = 0;
    int looked = 0;
    for (const QString &path : journalsOf(m_folder, lab)) {
        const qint64 size = QFileInfo(path).size();
        octets += size;
        if (++looked > journalsAtMost || (looked > 1 && octets > octetsAtMost))
            break;
        const auto one = ofJournal(path, size, lab);
        if (!one)
            continue;
        if (all.state == Standing::State::NotBegun)
            all = *one;
        if (one->best.earned > all.best.earned)
            all.best = one->best;
        if (one->isDone()) {
            all.state = Standing::State::Done;
            all.passed = all.steps;
            if (one->best.earned >= one->best.possible)
                break;
        }
    }
    return all;
}

std::optional<Standing> Standings::ofJournal(const QString &path, qint64 size, const QString &lab)
{
    if (const auto known = m_known.find(path); known != m_known.end() && known->second.size == size)
        return known->second.standing;
    const auto standing = replayedStanding(path, lab);
    m_known[path] = {size, standing};
    return standing;
}

std::optional<Standing> Standings::replayedStanding(const QString &path, const QString &lab)
{
    const auto read = loadJournal(path);
    if (!read || read.value().journal.header.lab != lab)
        return std::nullopt;
    const Journal &journal = read.value().journal;
    if (m_student && journal.header.student != *m_student)
        return std::nullopt;
    const auto result = replayed(journal, m_shelf);
    if (!result)
        return std::nullopt;
    const lab::LabRunner &runner = result.value().runner;
    return Standing{runner.isFinished() ? Standing::State::Done : Standing::State::Begun, runner.passedCount(),
                    runner.stepCount(), runner.score()};
}

} // namespace helolab::attempt
