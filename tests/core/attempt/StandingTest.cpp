// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attempt/Standing.h"

#include "AttemptFixture.h"
#include "tests/core/lab/LabFixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace helolab;
using namespace helolab::attempt;
using State = Standing::State;

namespace {

const QByteArray begunOnly = "C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\n";

/// A folder of a student's journals.
class KeptAttempts
{
public:
    /// \p name sorts as the time does.
    void keep(const QString &name, const QByteArray &content, const QString &lab = firstLab) const
    {
        QDir(m_dir.path()).mkpath(lab);
        QFile file(m_dir.filePath(lab + QLatin1Char('/') + name + QStringLiteral(".attempt")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString path() const { return m_dir.path(); }
    Standing standing() const { return Standings(path(), ownLabs()).of(firstLab); }

private:
    QTemporaryDir m_dir;
};

QByteArray solution()
{
    return textOf(solved());
}

int stepCount()
{
    return int(firstScript().steps.size());
}

/// A lab that asks a question, and attempts at it.
class AskingLab
{
public:
    AskingLab()
    {
        m_lab.writeSteps("  - {id: ask, goal: {command: NOOP}, questions: [{id: n, number: 42}]}\n", {});
        m_lab.write(QStringLiteral("text.en.md"), "# Test\n## ask: T\nDo it.\n### question n: How many?\n");
        m_shelf.emplace(QStringList{m_lab.path()}); // which looks once
    }
    LabShelf &shelf() { return *m_shelf; }
    QByteArray answered(const QStringList &answers)
    {
        Header header = headerOf();
        header.lab = QStringLiteral("test");
        const auto script = shelf().lab(header.lab);
        EXPECT_TRUE(script.ok()) << (script.ok() ? "" : qPrintable(script.error().toString()));
        auto journal = recorded(header, *script.value(), shelf(), "C: NOOP\n", QStringLiteral("test"));
        EXPECT_TRUE(journal.ok()) << (journal.ok() ? "" : qPrintable(journal.error().toString()));
        std::vector<Event> &events = journal.value().events;
        std::erase_if(events, [](const Event &event) { // whoever types a session answers rightly by themselves
            return std::holds_alternative<Answered>(event.what) || std::holds_alternative<Passed>(event.what);
        });
        for (const QString &answer : answers)
            events.push_back({events.back().at, Answered{QStringLiteral("ask"), QStringLiteral("n"), {answer}}});
        return textOf(journal.value());
    }

private:
    lab::WrittenLab m_lab;
    std::optional<LabShelf> m_shelf;
};

} // namespace

TEST(Standing, IsNotBegunWhereThereIsNoJournal)
{
    const KeptAttempts kept;
    const Standing standing = kept.standing();
    EXPECT_EQ(standing.state, State::NotBegun);
    EXPECT_EQ(standing.steps, 0);
    EXPECT_EQ(Standings(kept.path(), ownLabs()).of(QStringLiteral("../no-lab")).state, State::NotBegun);
}

TEST(Standing, CountsTheStepsOfTheNewestAttempt)
{
    const KeptAttempts kept;
    kept.keep(QStringLiteral("1"), textOf(typed(begunOnly)));
    Standing standing = kept.standing();
    EXPECT_EQ(standing.state, State::Begun);
    EXPECT_GT(standing.passed, 1);
    EXPECT_LT(standing.passed, stepCount());
    EXPECT_EQ(standing.steps, stepCount());
    EXPECT_GT(standing.best.earned, 0);
    const double best = standing.best.earned;

    kept.keep(QStringLiteral("2"), textOf(typed("C: NOOP\n")));
    standing = kept.standing();
    EXPECT_EQ(standing.state, State::Begun);
    EXPECT_EQ(standing.passed, 1);
    EXPECT_EQ(standing.best.earned, best); // that of the older one
}

TEST(Standing, IsDoneOnceAnyAttemptFinished)
{
    const KeptAttempts kept;
    kept.keep(QStringLiteral("1"), solution());
    kept.keep(QStringLiteral("2"), textOf(typed(begunOnly)));
    const Standing standing = kept.standing();
    EXPECT_TRUE(standing.isDone());
    EXPECT_EQ(standing.passed, stepCount());
    EXPECT_EQ(standing.best.earned, standing.best.possible);
}

TEST(Standing, TakesTheBestScoreOfAllAttempts)
{
    const KeptAttempts kept;
    AskingLab asking;
    Standings standings(kept.path(), asking.shelf());
    const QString id = QStringLiteral("test");
    const QString atTheSecondTry = QStringLiteral("2");
    const QString rightAway = QStringLiteral("1");
    kept.keep(atTheSecondTry, asking.answered({QStringLiteral("41"), QStringLiteral("42")}), id);
    EXPECT_TRUE(standings.of(id).isDone());
    EXPECT_EQ(standings.of(id).best.earned, 1.5);
    EXPECT_EQ(standings.of(id).best.possible, 2);
    kept.keep(rightAway, asking.answered({QStringLiteral("42")}), id);
    EXPECT_EQ(standings.of(id).best.earned, 2);
    kept.keep(QStringLiteral("3"), asking.answered({QStringLiteral("41"), QStringLiteral("40"), QStringLiteral("39")}),
              id);
    EXPECT_EQ(standings.of(id).best.earned, 2);
}

TEST(Standing, LooksNoFurtherThanAnAttemptWithAllPoints)
{
    const KeptAttempts kept;
    kept.keep(QStringLiteral("2"), solution());
    kept.keep(QStringLiteral("1"), textOf(typed(begunOnly)));
    Standings standings(kept.path(), ownLabs());
    EXPECT_TRUE(standings.of(firstLab).isDone());
    EXPECT_EQ(standings.replayedCount(), 1u);
}

TEST(Standing, LeavesOutDamagedJournalsAndThoseOfOtherLabs)
{
    const KeptAttempts kept;
    kept.keep(QStringLiteral("3"), "no journal at all");
    Header other = headerOf();
    other.lab = QStringLiteral("some-other-lab");
    kept.keep(QStringLiteral("2"), textOf(solved(headerOf())).replace(firstLab.toUtf8(), other.lab.toUtf8()));
    EXPECT_EQ(kept.standing().state, State::NotBegun);
    kept.keep(QStringLiteral("1"), textOf(typed(begunOnly)));
    EXPECT_EQ(kept.standing().state, State::Begun);
}

TEST(Standing, CountsOneStudentsJournalsWhereSeveralSitAtOneComputer)
{
    const KeptAttempts kept;
    kept.keep(QStringLiteral("1"), solution());
    const auto stateOf
        = [&kept](const QString &student) { return Standings(kept.path(), ownLabs(), student).of(firstLab).state; };
    EXPECT_EQ(stateOf(headerOf().student), State::Done);
    EXPECT_EQ(stateOf(QStringLiteral("somebody-else")), State::NotBegun);
    EXPECT_EQ(stateOf(QString()), State::NotBegun);
}

TEST(Standing, LooksAtSoManyJournalsAndNoMore)
{
    const KeptAttempts kept;
    kept.keep(QStringLiteral("000"), solution());
    for (int i = 1; i < Standings::journalsAtMost; ++i)
        kept.keep(QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0')), "damaged");
    EXPECT_TRUE(kept.standing().isDone());
    kept.keep(QStringLiteral("999"), "damaged");
    EXPECT_EQ(kept.standing().state, State::NotBegun);
}

TEST(Standing, SeesWhatHasBeenAddedToAJournal)
{
    const KeptAttempts kept;
    Standings standings(kept.path(), ownLabs());
    const QByteArray whole = solution();
    kept.keep(QStringLiteral("1"), whole.left(whole.size() / 3));
    EXPECT_EQ(standings.of(firstLab).state, State::Begun);
    kept.keep(QStringLiteral("1"), whole);
    EXPECT_TRUE(standings.of(firstLab).isDone());
}
