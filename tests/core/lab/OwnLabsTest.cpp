// SPDX-License-Identifier: GPL-3.0-or-later
// The labs that come with the program: sound, solvable by their model answers, and not by wrong attempts.
#include "core/lab/LabPlay.h"
#include "core/lab/Proof.h"

#include "LabFixture.h"

#include "core/protocol/Protocol.h"
#include "core/replay/Computed.h"
#include "core/wire/Escapes.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace helolab;
using namespace helolab::lab;

namespace {

LabScript ownLab(const QString &id)
{
    ReadLab read = readLab(ownShelf() + QLatin1Char('/') + id);
    EXPECT_TRUE(read.script) << qPrintable(id) << '\n' << allTold(read);
    return read.script ? std::move(*read.script) : LabScript();
}

std::vector<LabScript> ownLabs()
{
    std::vector<LabScript> scripts;
    for (const LabFolder &lab : findLabs({ownShelf()}))
        scripts.push_back(ownLab(lab.id));
    EXPECT_GE(scripts.size(), 11u);
    return scripts;
}

PlayedLab played(const LabScript &script, const QByteArray &session)
{
    auto result = playLab(script, playedValues(script, QStringLiteral("student")), session, QStringLiteral("attempt"));
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : qPrintable(result.error().toString()));
    return result.take();
}

/// Its lines, with their endings.
QByteArrayList solutionOf(const LabScript &script)
{
    QFile file(script.solution);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(script.solution);
    QByteArrayList lines;
    while (!file.atEnd())
        lines.append(file.readLine());
    return lines;
}

/// What the client sends in the model answer; of a line that ends in what is computed, what stands before that.
QSet<QString> typedIn(const LabScript &script)
{
    static const QRegularExpression sent(QStringLiteral("^C(<\\d+>)?: ?(?<line>.*)$"));
    QSet<QString> lines;
    for (const QByteArray &written : solutionOf(script)) {
        const auto match = sent.match(QString::fromUtf8(written).trimmed());
        if (!match.hasMatch())
            continue;
        QString typed = match.captured(QStringLiteral("line"));
        for (const QString &beginning : replay::computedBeginnings()) {
            if (const qsizetype at = typed.indexOf(QStringLiteral("${") + beginning); at > 0)
                typed = typed.left(at).trimmed();
        }
        const auto line = wire::unescaped(typed.toUtf8());
        EXPECT_TRUE(line) << qPrintable(script.solution);
        if (line)
            lines.insert(QString::fromUtf8(line.value()));
    }
    return lines;
}

/// What a hint shows to be typed: what stands between ` and `, and the lines of a fence.
QStringList shownIn(const QString &hint)
{
    static const QRegularExpression fence(QStringLiteral("```\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression span(QStringLiteral("`([^`]+)`"));
    QStringList shown;
    QString rest = hint;
    for (auto found = fence.match(rest); found.hasMatch(); found = fence.match(rest)) {
        shown += found.captured(1).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        rest.remove(found.capturedStart(), found.capturedLength());
    }
    for (auto found = span.globalMatch(rest); found.hasNext();)
        shown.append(found.next().captured(1).simplified());
    return shown;
}

int indexOf(const LabScript &script, const char *id)
{
    for (std::size_t i = 0; i < script.steps.size(); ++i) {
        if (script.steps[i].id == QLatin1StringView(id))
            return int(i);
    }
    ADD_FAILURE() << "no step " << id;
    return 0;
}

const QString firstMessage = QStringLiteral("smtp-first-message");
const QByteArray start = "C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: DATA\n";

} // namespace

TEST(OwnLabs, AreProvedByTheirModelAnswersAndWrongAttempts)
{
    for (const LabScript &script : ownLabs()) {
        EXPECT_EQ(script.texts.size(), courseLanguages().size());
        EXPECT_GE(script.wrong.size(), 2u) << qPrintable(script.id);
        for (const Error &problem : prove(script))
            ADD_FAILURE() << qPrintable(problem.toString());
    }
}

TEST(OwnLabs, HaveThreeHintsAStepInEveryLanguage)
{
    for (const LabScript &script : ownLabs()) {
        for (const LabText &text : script.texts) {
            for (const StepText &step : text.steps) {
                EXPECT_EQ(step.hints.size(), 3) << qPrintable(script.id + QLatin1Char(' ') + step.title);
                EXPECT_FALSE(step.title.isEmpty());
            }
        }
    }
}

TEST(OwnLabs, LastHintsShowWhatTheModelAnswerTypes)
{
    for (const LabScript &script : ownLabs()) {
        const QSet<QString> typed = typedIn(script);
        for (const LabText &text : script.texts) {
            for (std::size_t i = 0; i < script.steps.size(); ++i) {
                const QStringList shown = shownIn(text.steps[i].hints.value(2));
                const bool showsALine = std::any_of(shown.begin(), shown.end(),
                                                    [&typed](const QString &line) { return typed.contains(line); });
                // the first message's connection is there before anything is typed
                const bool isGreeting = script.id == firstMessage && i == 0;
                const bool isLeftToAProgram = script.sessions == Sessions::Outside
                    && std::any_of(shown.begin(), shown.end(),
                                   [](const QString &line) { return line.startsWith(QStringLiteral("curl ")); });
                EXPECT_TRUE(showsALine || isGreeting || isLeftToAProgram || !script.steps[i].goal)
                    << qPrintable(script.id + QLatin1Char(' ') + text.steps[i].title);
            }
        }
    }
}

TEST(OwnLabs, AnEmptyAttemptReachesNothingButTheGreeting)
{
    for (const LabScript &script : ownLabs()) {
        const QByteArray greeting
            = QByteArray("@ protocol: ") + script.protocols.front()->table().protocol + "\nS: *\n";
        for (const QByteArray &session : {QByteArray(), greeting}) {
            const LabRunner runner = played(script, session).runner;
            for (std::size_t i = 0; i < script.steps.size(); ++i) {
                const bool isGreeting = script.id == firstMessage && i == 0 && !session.isEmpty();
                EXPECT_EQ(script.steps[i].goal && runner.progressOf(int(i)).goalReached, isGreeting)
                    << qPrintable(script.id + QLatin1Char(' ') + script.steps[i].id);
            }
        }
    }
}

// What came before a step was no try at it.
TEST(OwnLabs, NothingIsWrongYetWhereAStepBegins)
{
    for (const LabScript &script : ownLabs()) {
        int before = 0;
        const auto look = [&script, &before](const LabRunner &runner) {
            const int step = runner.currentStep();
            if (step == std::exchange(before, step) || runner.isFinished())
                return;
            for (const Check &check : runner.checks(step)) {
                EXPECT_NE(check.status, Status::Failed)
                    << qPrintable(script.id) << ' ' << qPrintable(script.steps[std::size_t(step)].id) << ": "
                    << qPrintable(check.seen);
            }
            EXPECT_EQ(runner.progressOf(step).tries, 0) << qPrintable(script.id) << ' ' << step;
        };
        const auto played = playLab(script, playedValues(script, QStringLiteral("student")), solutionOf(script).join(),
                                    script.solution, look);
        EXPECT_TRUE(played.ok() && played.value().runner.isFinished()) << qPrintable(script.id);
    }
}

TEST(OwnLabs, FirstMessageWithoutAnEmptyLineIsNotFoundInTheMailbox)
{
    const LabScript script = ownLab(firstMessage);
    const PlayedLab attempt = played(script,
                                     start
                                         + "C: From: an@hanoi.example\nC: Subject: hi\nC: Hello ${variant.word}\nC: .\n"
                                           "C: QUIT\n");
    const int mailbox = indexOf(script, "mailbox");
    EXPECT_EQ(attempt.runner.currentStep(), mailbox);
    EXPECT_EQ(attempt.runner.passedCount(), script.steps.size() - 1);
    const Check check = attempt.runner.checks(mailbox).front();
    EXPECT_EQ(check.status, Status::Failed);
    EXPECT_TRUE(check.seen.contains(QStringLiteral("no empty line"))) << qPrintable(check.seen);
}

TEST(OwnLabs, FirstMessageToAnUnknownRecipientStaysBeforeThatStep)
{
    const LabScript script = ownLab(firstMessage);
    const PlayedLab attempt = played(
        script,
        "C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\n! predict 250\nC: RCPT TO:<bin@hanoi.example>\nC: DATA\n");
    const int recipient = indexOf(script, "recipient");
    EXPECT_EQ(attempt.runner.currentStep(), recipient);
    const auto checks = attempt.runner.checks(recipient);
    ASSERT_EQ(checks.size(), 1u);
    EXPECT_EQ(checks[0].status, Status::Failed);
    EXPECT_EQ(checks[0].seen, QStringLiteral("This line was answered: RCPT TO:<bin@hanoi.example>"));
    EXPECT_EQ(attempt.runner.prediction(recipient)->progress->came, "") << "that was not the line asked about";
}

TEST(OwnLabs, FirstMessagePassesByDetoursAndOverTwoConnections)
{
    const LabScript script = ownLab(firstMessage);
    const PlayedLab attempt
        = played(script,
                 "C: NOOP\nC: RCPT TO:<binh@hanoi.example>\nC: QUIT\nC<2>: EHLO [127.0.0.1]\n"
                 "C: MAIL FROM:<an@hanoi.example>\nC: RSET\nC: MAIL FROM:<an@hanoi.example>\n"
                 "C: RCPT TO:<mai@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: DATA\n"
                 "C: subject: x\nC: from: An <an@hanoi.example>\nC:\nC: ..${variant.word}\nC: .\nC: QUIT\n");
    EXPECT_TRUE(attempt.runner.isFinished()) << attempt.runner.currentStep();
}

TEST(OwnLabs, ADotThatIsDoubledCutsNothing)
{
    const LabScript script = ownLab(QStringLiteral("smtp-leading-dot"));
    const QByteArray solution = solutionOf(script).join();
    const qsizetype cut = solution.indexOf("C: .\n", solution.indexOf("C: Before"));
    ASSERT_GT(cut, 0);
    const PlayedLab attempt = played(script, QByteArray(solution).replace(cut, 5, "C: ..\n"));
    EXPECT_EQ(attempt.runner.currentStep(), indexOf(script, "cut"));
}
