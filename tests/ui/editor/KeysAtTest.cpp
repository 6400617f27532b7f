// SPDX-License-Identifier: GPL-3.0-or-later
// What the lab editor makes of a lab.yaml that is being typed: the keys that may stand here, the step this is.
#include "app/editor/KeysAt.h"
#include "app/editor/StepAt.h"

#include <gtest/gtest.h>

using namespace helolab::editor;

namespace {

/// The words offered where the bar stands.
std::string offered(const char *yamlWithBar)
{
    QString yaml = QString::fromUtf8(yamlWithBar);
    const qsizetype at = yaml.indexOf(QLatin1Char('|'));
    return keysAt(yaml.remove(at, 1), at).words.join(QLatin1Char(' ')).toStdString();
}

constexpr auto lab = "id: x\n"
                     "steps:\n"
                     "  - id: one\n"
                     "    goal:\n"
                     "      all:\n"
                     "        - reply: {to: RCPT}\n"
                     "  # a remark\n"
                     "  - goal: {command: RSET}\n"
                     "    id: two\n"
                     "    questions:\n"
                     "      - {id: why, text: true}\n"
                     "solution: solution.session\n";

} // namespace

TEST(KeysAt, OffersTheKeysOfWhatTheLineStandsIn)
{
    EXPECT_EQ(offered("id: x\nmi|"), "minutes");
    EXPECT_EQ(offered("steps:\n  - id: one\n    ex|"), "explain");
    EXPECT_EQ(offered("steps:\n  - |"), "after explain goal help hidden id points predict questions");
    EXPECT_EQ(offered("steps:\n  - id: one\n    goal:\n      m|"), "mailbox message mistake");
    EXPECT_EQ(offered("steps:\n  - id: one\n    goal:\n      all:\n        - re|"), "reply");
    EXPECT_EQ(offered("steps:\n  - id: one\n    goal:\n      message:\n        subj|"), "subject-contains");
    EXPECT_EQ(offered("steps:\n  - id: one\n    goal: {command: RSET}\nso|"), "solution");
}

TEST(KeysAt, LooksIntoBraces)
{
    EXPECT_EQ(offered("steps:\n  - id: one\n    goal: {reply: {to: RCPT, cl|"), "class");
    EXPECT_EQ(offered("steps:\n  - id: one\n    goal: {reply: {to: RCPT}, co|"), "command connection count");
    EXPECT_EQ(offered("steps:\n  - id: one\n    questions:\n      - {id: why, ch|"), "choice");
    EXPECT_EQ(offered("wrong:\n  - {attempt: \"a, {b\", fee|"), "feedback");
    EXPECT_EQ(offered("steps:\n  - id: one\n    goal: {mailbox: {se|"), "seen");
}

TEST(KeysAt, OffersTheWordsThatAKeyTakes)
{
    EXPECT_EQ(offered("help: |"), "after-attempt digits full none");
    EXPECT_EQ(offered("sessions: |"), "all outside");
    EXPECT_EQ(offered("languages: [en, |"), "en ru vi zh");
    EXPECT_EQ(offered("steps:\n  - id: one\n    goal: {reply: {class: 5|"), "5xx");
    EXPECT_EQ(offered("protocol: s|"), "smtp");
}

TEST(KeysAt, OffersNothingWhereAnythingMayStand)
{
    EXPECT_EQ(offered("id: m|"), "");
    EXPECT_EQ(offered("variant:\n  w|"), "");
    EXPECT_EQ(offered("id: x y|"), "");
    EXPECT_EQ(keysAt(QStringLiteral("mi"), 2).typed, 2);
    EXPECT_TRUE(keysAt(QString(), 0).words.contains(QStringLiteral("id")));
    EXPECT_FALSE(keysAt(QStringLiteral("steps:\n  - "), 99).words.isEmpty());
}

TEST(StepAt, CountsTheStepsOfALab)
{
    const QString yaml = QString::fromUtf8(lab);
    const int expected[] = {-1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 1, -1};
    for (int line = 0; line < int(std::size(expected)); ++line)
        EXPECT_EQ(stepInYaml(yaml, line), expected[line]) << "line " << line;
    EXPECT_EQ(stepInYaml(QStringLiteral("steps:\n- id: a\n- id: b\n"), 2), 1);
}

TEST(StepAt, FindsTheHeadingAboveALineOfText)
{
    const QString text
        = QStringLiteral("# Lab\nAbout.\n## one: First\nDo.\n```\n## no: heading\n```\n### hint\n## two\n");
    EXPECT_EQ(stepInText(text, 1), QString());
    EXPECT_EQ(stepInText(text, 2), QStringLiteral("one"));
    EXPECT_EQ(stepInText(text, 7), QStringLiteral("one"));
    EXPECT_EQ(stepInText(text, 99), QStringLiteral("two"));
}
