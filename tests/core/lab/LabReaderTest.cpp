// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabFixture.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using testing::ElementsAre;

namespace {

const QByteArray oneStepText = "# Test\n\n## one: T\nDo it.\n";

/// What is said of a lab.yaml; its text has the step "one".
std::vector<std::string> toldOf(const QByteArray &yaml)
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"), yaml);
    lab.write(QStringLiteral("text.en.md"), oneStepText);
    return told(readLab(lab.path()).problems);
}

std::vector<std::string> toldOfGoal(const QByteArray &goal)
{
    return toldOf("id: test\nprotocol: smtp\nlanguages: [en]\nsteps:\n  - id: one\n    goal: " + goal + "\n");
}

std::vector<std::string> toldOfText(const QByteArray &text)
{
    const WrittenLab lab;
    lab.writeSteps("  - id: one\n    goal: {command: NOOP}\n", {"one"});
    lab.write(QStringLiteral("text.en.md"), text);
    return told(readLab(lab.path()).problems);
}

} // namespace

TEST(LabReader, ReadsWhatTheFormatSays)
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"), R"(
id: wrong-order
protocol: smtp
level: 2
minutes: 15
world: textbook
languages: [en, vi]
variant:
  who: [an, linh]
  word: {random-word: 6}
  number: {random-number: [1, 9]}
steps:
  - id: too-early
    goal: {reply: {to: RCPT, code: 503, state-before: Ready, enhanced: 5.5.1}}
  - id: recover
    after: too-early
    goal:
      all: [{command: RSET}, {reply: {to: [MAIL, greeting, "."], class: 2xx, state-after: Sender}, count: 2}]
      order: listed
  - id: deliver
    goal: {message: {to: "${variant.who}@hanoi.example", from: "", header: {Subject: "${variant.word}"}}}
  - id: never
    goal: {all: [{any: [{connection: opened}, {connection: closed}]}, {not: {command: {verb: VRFY, argument-contains: an}}}]}
solution: answer.session
)");
    lab.write(QStringLiteral("answer.session"), "S: 220 *\n");
    const QByteArray text
        = "<!-- licence -->\n# A title\n\nHello ${smtp.port}.\n\n## too-early: A step\nText\n\n```\n## no\n"
          "```\n### hint\nfirst\n### hint\nsecond\n## never: T\nn\n## deliver: T\nd\n## recover: T\nr\n";
    lab.write(QStringLiteral("text.en.md"), text);
    lab.write(QStringLiteral("text.vi.md"), "\xEF\xBB\xBF" + text);

    const ReadLab read = readLab(lab.path());
    ASSERT_TRUE(read.problems.empty()) << allTold(read);
    const LabScript &script = *read.script;
    EXPECT_EQ(script.id, QStringLiteral("wrong-order"));
    EXPECT_EQ(script.level, 2);
    EXPECT_EQ(script.minutes, 15);
    EXPECT_EQ(script.world, QStringLiteral("textbook"));
    EXPECT_EQ(script.variant.size(), 3u);
    ASSERT_EQ(script.steps.size(), 4u);
    EXPECT_EQ(script.steps[0].after, -1);
    EXPECT_EQ(script.steps[1].after, 0);
    const auto &recover = std::get<AllGoal>(script.steps[1].goal->what);
    EXPECT_TRUE(recover.inOrder);
    EXPECT_EQ(recover.parts[1].count, 2);
    EXPECT_EQ(std::get<ReplyGoal>(recover.parts[1].what).to.size(), 3u);
    EXPECT_EQ(std::get<MessageGoal>(script.steps[2].goal->what).from, QString());

    const LabText &english = script.text(QStringLiteral("ru")); // not spoken: English
    EXPECT_EQ(english.title, QStringLiteral("A title"));
    EXPECT_EQ(english.introduction, QStringLiteral("Hello ${smtp.port}."));
    EXPECT_EQ(english.steps[0].title, QStringLiteral("A step"));
    EXPECT_EQ(english.steps[0].body, QStringLiteral("Text\n\n```\n## no\n```"));
    EXPECT_THAT(english.steps[0].hints, ElementsAre(QStringLiteral("first"), QStringLiteral("second")));
    EXPECT_EQ(english.steps[1].body, QStringLiteral("r"));
}

TEST(LabReader, SaysWhereAnUnknownKeyStandsAndWhatWasMeant)
{
    EXPECT_THAT(toldOf("id: test\nprotocol: smtp\nlanguages: [en]\nsteps:\n  - id: one\n    gaol: {command: NOOP}\n"),
                ElementsAre("5:5 The step “one” has neither a “goal” nor “questions”.",
                            "6:5 “gaol” is no key of “step”. Did you mean “goal”?"));
    EXPECT_THAT(toldOfGoal("{reply: {too: MAIL}}"), ElementsAre("6:20 “too” is no key of “reply”. Did you mean “to”?"));
    EXPECT_THAT(toldOfGoal("{predict: {to: MAIL}}"), testing::Contains(testing::HasSubstr("“predict” is no key")));
}

TEST(LabReader, SaysWhatIsMissingWhereItIsMissing)
{
    EXPECT_THAT(toldOfGoal("{reply: {}}"), ElementsAre("6:19 At least one key is wanted here: which of them all?"));
    EXPECT_THAT(toldOfGoal("{message: {}}"), ElementsAre("6:21 At least one key is wanted here: which of them all?"));
    EXPECT_THAT(toldOfGoal("{message: {from: \"<>\"}}").front(),
                testing::HasSubstr("6:28 An address stands here without"));
    EXPECT_THAT(toldOfGoal("{message: {to: \"<a@b.example>\"}}").front(), testing::HasSubstr("6:26 An address stands"));
    EXPECT_THAT(toldOfGoal("\n      message:\n        to:\n        from: a@b.example"),
                ElementsAre("8:9 Nothing stands behind “to:”."));
    EXPECT_THAT(toldOfGoal("{reply: {state-before: smtp.Conected}}"),
                ElementsAre("6:34 SMTP has no state “Conected”. Did you mean “smtp.Connected”?"));
    EXPECT_THAT(toldOfGoal("{command: NOOP}\n    help: some").front(), testing::HasSubstr("7:11 “some” is no level"));
}

TEST(LabReader, AValueIsDrawnInOneWay)
{
    const auto toldOfRule = [](const QByteArray &rule) {
        return toldOf("id: test\nprotocol: smtp\nlanguages: [en]\nvariant: {w: " + rule
                      + "}\nsteps: [{id: one, goal: {command: NOOP}}]\n");
    };
    EXPECT_THAT(toldOfRule("{random-word: 6}"), ElementsAre());
    EXPECT_THAT(toldOfRule("{random-wrod: 6}"),
                ElementsAre("4:15 “random-wrod” is no key of “w”. Did you mean "
                            "“random-word”?"));
    EXPECT_THAT(toldOfRule("{random-word: 6, random-number: [1, 2]}"),
                ElementsAre(testing::HasSubstr("4:14 One of these is wanted")));
    EXPECT_THAT(toldOfRule("{}"), ElementsAre(testing::HasSubstr("4:14 One of these is wanted")));
    EXPECT_THAT(toldOfRule("{random-number: [9, 1]}"), ElementsAre(testing::HasSubstr("4:30 “random-number” wants")));
}

TEST(LabReader, NotesTextsThatNobodyReads)
{
    const WrittenLab lab;
    lab.writeSteps("  - {id: one, goal: {command: NOOP}}\n", {"one"});
    EXPECT_THAT(told(readLab(lab.path()).notes), ElementsAre());
    lab.write(QStringLiteral("text.vi.md"), "# T\n");
    lab.write(QStringLiteral("text.xx.md"), "# T\n");
    const ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    EXPECT_THAT(told(read.notes),
                ElementsAre(testing::HasSubstr("“languages” in lab.yaml does not name “vi”"),
                            testing::HasSubstr("Helolab speaks no “xx”")));
}

TEST(LabReader, NoticesSlipsInTexts)
{
    EXPECT_THAT(toldOfText("# T\n## one\nDo it.\n"),
                ElementsAre("2:4 The step “one” has no title: write “## one: words”."));
    EXPECT_THAT(toldOfText("# T\n##one: O\nDo it.\n"), ElementsAre("2:3 A heading has a space behind “##”."));
    EXPECT_THAT(toldOfText("# T\n## one: O\nDo it.\n### hint\n\n### hint\nx\n"),
                ElementsAre("4:1 This hint is empty."));
    EXPECT_THAT(toldOfText("# T\n```\n```\n## one: O\nDo it.\n```\nx\n### hint\n"),
                ElementsAre("6:1 This fence of ``` is not closed by another."));
    EXPECT_THAT(toldOfText("# T\n<!-- one\nline -->\n<!-- two\n## one: O\n"),
                ElementsAre("4:1 This comment is not closed by “-->”."));
    EXPECT_THAT(toldOfText("# T\n## one: O\nSay ${}\n").front(), testing::HasSubstr("3:5 Between “${” and “}” a name"));
}

TEST(LabReader, ChecksWordsAgainstTheProtocolsTable)
{
    EXPECT_THAT(toldOfGoal("{command: RCTP}"), ElementsAre("6:21 SMTP has no command “RCTP”. Did you mean “RCPT”?"));
    EXPECT_THAT(toldOfGoal("{reply: {to: greetings}}"),
                ElementsAre("6:24 SMTP has no command “greetings”. Did you mean “greeting”?"));
    EXPECT_THAT(toldOfGoal("{reply: {state-before: Redy}}"),
                ElementsAre("6:34 SMTP has no state “Redy”. Did you mean “Ready”?"));
    EXPECT_THAT(toldOfGoal("{reply: {state-after: [Ready, Redy]}}"),
                ElementsAre("6:41 SMTP has no state “Redy”. Did you mean “Ready”?"));
    EXPECT_THAT(toldOfGoal("{reply: {code: 999}}").front(), testing::HasSubstr("6:26 “999” is no reply code"));
    EXPECT_THAT(toldOfGoal("{reply: {code: 25}}").front(), testing::HasSubstr("6:26 “25” is no reply code"));
    EXPECT_THAT(toldOfGoal("{reply: {class: 6xx}}").front(), testing::HasSubstr("6:27 “6xx” is no class"));
    EXPECT_THAT(toldOfGoal("{reply: {enhanced: 5.5}}").front(), testing::HasSubstr("6:30 “5.5” is no enhanced"));
    EXPECT_THAT(
        toldOfGoal("{connection: open}"),
        ElementsAre("6:24 A connection is not “open”. Possible here: opened, closed, dropped, secured, at-once."));
}

TEST(LabReader, RefusesGoalsThatCannotBeJudged)
{
    EXPECT_THAT(toldOfGoal("{command: NOOP, reply: {code: 250}}").front(),
                testing::HasSubstr("6:27 A goal has exactly one of these keys"));
    EXPECT_THAT(toldOfGoal("{all: []}").front(), testing::HasSubstr("6:17 “all” wants a list"));
    EXPECT_THAT(toldOfGoal("{not: {command: NOOP}}").front(),
                testing::HasSubstr("6:11 A student who does nothing would pass"));
    EXPECT_THAT(toldOfGoal("{any: [{command: NOOP}, {not: {command: RSET}}]}").front(),
                testing::HasSubstr("A student who does nothing would pass"));
    EXPECT_THAT(toldOfGoal("{command: NOOP, count: 0}").front(),
                testing::HasSubstr("6:34 “count” wants a whole number from 1"));
    EXPECT_THAT(toldOfGoal("{command: NOOP, order: any}").front(),
                testing::HasSubstr("6:27 “order” goes with “all” only"));
    EXPECT_THAT(toldOfGoal("{message: {subject-contains: \"a ${variant.wrd}\"}}").front(),
                testing::HasSubstr("Nothing is known of “${variant.wrd}”"));
}

TEST(LabReader, RefusesDuplicatesAndMissingKeys)
{
    EXPECT_THAT(toldOf("id: test\nid: again\nprotocol: smtp\nlanguages: [en]\nsteps:\n"
                       "  - {id: one, goal: {command: NOOP}}\n  - {id: one, goal: {command: NOOP}}\n"),
                ElementsAre("2:1 The key “id” stands here a second time.", "7:10 Two steps are called “one”."));
    EXPECT_THAT(
        toldOf("protocol: smpt\nlanguages: [en]\nsteps:\n  - {id: one, goal: {command: NOOP}}\n"),
        ElementsAre("1:1 “lab.yaml” lacks the key “id”.", "1:11 No protocol is called “smpt”. Did you mean “smtp”?"));
    EXPECT_THAT(
        toldOf("id: test\nprotocol: smtp\nlanguages: [en]\nsteps:\n  - {id: one, after: two, goal: {command: NOOP}}\n")
            .front(),
        testing::HasSubstr("5:22 No earlier step is called “two”."));
}

TEST(LabReader, RefusesYamlThatIsBrokenOrABomb)
{
    EXPECT_THAT(toldOf("id: [test\n").front(), testing::HasSubstr("This is not valid YAML"));
    EXPECT_THAT(toldOf("id: &a test\nprotocol: *a\n"),
                ElementsAre("2:11 YAML aliases are not taken here; write the text out."));
    const QByteArray deep = "id: " + QByteArray(5000, '[') + QByteArray(5000, ']') + "\n";
    EXPECT_FALSE(toldOf(deep).empty());
    EXPECT_THAT(toldOf("- a list\n").front(), testing::HasSubstr("1:1 Here stands “lab.yaml”"));
    EXPECT_FALSE(toldOf("").empty());
    EXPECT_FALSE(toldOf(QByteArray(2 * 1024 * 1024, ' ')).empty());
}

TEST(LabReader, ChecksTheTextAgainstTheSteps)
{
    EXPECT_THAT(toldOfText("# Test\n## on: T\nDo it.\n"),
                ElementsAre("2:4 lab.yaml has no step “on”. Did you mean “one”?",
                            "4:1 The step “one” has no text here: write “## one”."));
    EXPECT_THAT(toldOfText("# Test\n## one: T\n\n### hint\nx\n"),
                ElementsAre("2:1 The step “one” has a heading, but no text."));
    EXPECT_THAT(toldOfText("# Test\n## one: T\nDo it.\n### hnit\nx\n"),
                ElementsAre("4:5 “### hnit” means nothing here. Did you mean “hint”?"));
    EXPECT_THAT(toldOfText("Hello\n## one: T\nDo it.\n"),
                ElementsAre("1:1 A text begins with its title: a line “# Title”."));
    EXPECT_THAT(toldOfText("# Test\n## one: T\nDo it.\n## one: T\nAgain.\n"),
                ElementsAre("4:4 The step “one” has its text already."));
    EXPECT_THAT(toldOfText("# Test\n## one: T\nSay ${variant.x} and ${smtp.prot}\n"),
                ElementsAre(testing::HasSubstr("3:5 Nothing is known of “${variant.x}”"),
                            "3:22 Nothing is known of “${smtp.prot}”. Did you mean “smtp.port”?"));
}

TEST(LabReader, KnowsWhoseSessionsCount)
{
    const auto toldOfSessions = [](const QByteArray &word) {
        return toldOf("id: test\nprotocol: smtp\nsessions: " + word
                      + "\nlanguages: [en]\nsteps:\n  - id: one\n    goal: {command: NOOP}\n");
    };
    EXPECT_THAT(toldOfSessions("outside"), testing::IsEmpty());
    EXPECT_THAT(toldOfSessions("all"), testing::IsEmpty());
    EXPECT_THAT(toldOfSessions("outsde"),
                ElementsAre("3:11 “outsde” does not say whose sessions count. Did you mean “outside”?"));
    EXPECT_THAT(toldOf("id: test\nprotocol: smtp\nsessions: outside\nlanguages: [en]\nsteps:\n  - id: one\n    goal: "
                       "{command: NOOP}\n    predict: {reply: {to: NOOP, code: 250}}\n"),
                ElementsAre(testing::HasSubstr("8:14 Nobody predicts what another program is told")));
}

TEST(LabReader, PortsBehindTlsAreKnownAsWell)
{
    EXPECT_THAT(toldOfText("# Test\n## one: T\nPort ${smtps.port} and ${imaps.port}\n"), testing::IsEmpty());
}

TEST(LabReader, ReadsWhatTheStudentIsAsked)
{
    const auto toldOfStep = [](const QByteArray &rest) {
        return toldOf("id: test\nprotocol: smtp\nlanguages: [en]\nsteps:\n  - id: one\n    goal: {command: NOOP}\n    "
                      + rest + "\n");
    };
    EXPECT_THAT(toldOfStep("predict: {reply: {to: MAIL}}").front(), testing::HasSubstr("7:14 “predict” wants a reply"));
    EXPECT_THAT(toldOfStep("predict: {command: MAIL}").front(), testing::HasSubstr("“predict” wants a reply"));
    EXPECT_THAT(toldOfStep("predict: {reply: {to: MAIL, code: [250, 251]}}").front(),
                testing::HasSubstr("“predict” wants a reply"));
    EXPECT_THAT(toldOfStep("help: after-attemt").front(),
                testing::HasSubstr("is no level of help. Did you mean “after-attempt”?"));
    EXPECT_THAT(toldOfStep("explain: {reply: 503, choice: [a, b], answer: c}").front(),
                testing::HasSubstr("7:51 “c” is none of the options."));
    EXPECT_THAT(toldOfStep("explain: {choice: [a, b], answer: a}").front(),
                testing::HasSubstr("“explain” lacks the key “reply”"));
    EXPECT_THAT(toldOfStep("questions: [{id: q, choice: [a, a], answer: a}]").front(),
                testing::HasSubstr("“a” stands here twice"));
    EXPECT_THAT(toldOfStep("questions: [{id: q, choice: [a, b]}]").front(), testing::HasSubstr("lacks its “answer”"));
    EXPECT_THAT(toldOfStep("questions: [{id: q, number: many}]").front(), testing::HasSubstr("the whole number"));
    EXPECT_THAT(toldOfStep("questions: [{id: q, number: 1, text: true}]").front(),
                testing::HasSubstr("exactly one of these keys"));
    EXPECT_THAT(toldOfStep("questions: [{id: q, nmber: 1}]"),
                testing::Contains(testing::HasSubstr("Did you mean “number”?")));
    EXPECT_THAT(toldOfStep("questions: [{id: explain, text: true}]").front(), testing::HasSubstr("call the question"));
    EXPECT_THAT(toldOfStep("questions: [{id: q, text: true}, {id: q, text: true}]").front(),
                testing::HasSubstr("Two questions of this step"));
    EXPECT_THAT(toldOfStep("questions: [{id: q, several: [a, b], answer: []}]").front(),
                testing::HasSubstr("This list is empty."));
    EXPECT_THAT(toldOfStep("questions: [{id: q, several: [a, b], answer: [a, a]}]").front(),
                testing::HasSubstr("“a” stands here twice."));
    EXPECT_THAT(toldOf("id: test\nprotocol: smtp\nlanguages: [en]\nsteps: [{id: one, goal: {command: NOOP}}]\n"
                       "wrong: {attempt: a.session}\n"),
                ElementsAre("5:8 “wrong” wants a list."));
    EXPECT_THAT(toldOfStep("points: 1000").front(), testing::HasSubstr("from 0 to 100"));
    EXPECT_THAT(
        toldOf("id: test\nprotocol: smtp\nlanguages: [en]\nsteps: [{id: one, goal: {command: NOOP}}]\n"
               "wrong: [{attempt: ../x.session, stops-at: tow, feedback: x}]\n"),
        ElementsAre(testing::HasSubstr("in the lab's own folder"), testing::HasSubstr("No step is called “tow”.")));
}

TEST(LabReader, ChecksTheWordsOfQuestions)
{
    const auto toldOfWords = [](const QByteArray &words) {
        const WrittenLab lab;
        lab.writeSteps("  - {id: one, goal: {command: NOOP}, questions: [{id: why, choice: [order, syntax], answer: "
                       "order}]}\n",
                       {});
        lab.write(QStringLiteral("text.en.md"), "# Test\n## one: T\nDo it.\n" + words);
        return told(readLab(lab.path()).problems);
    };
    EXPECT_THAT(toldOfWords("### question why: Why?\n- order: o\n- syntax: s\n\n#### because\nSo.\n"), ElementsAre());
    EXPECT_THAT(toldOfWords("### question why: Why?\n- order: o\n  and so on\nand on\n\n- syntax: s\n"), ElementsAre());
    EXPECT_THAT(toldOfWords("### question why: Why?\n- order: o\n- syntax: s\n#### because\nA\n#### because\nB\n"),
                ElementsAre("9:1 The question “why” has its “#### because” already."));
    EXPECT_THAT(toldOfWords("### question why: Why?\n- order: o\n"),
                ElementsAre("4:1 The question “why” of the step “one” lacks a line “- syntax: …”."));
    EXPECT_THAT(toldOfWords(""), ElementsAre("2:1 The step “one” lacks the words of “### question why: …”."));
    EXPECT_THAT(toldOfWords("### question wy: Why?\n").back(),
                testing::HasSubstr("has no question “wy”. Did you mean “why”?"));
    EXPECT_THAT(toldOfWords("### question why: Why?\n- order: o\n- sintax: s\n"),
                ElementsAre("4:1 The question “why” of the step “one” lacks a line “- syntax: …”.",
                            testing::HasSubstr("6:3 In lab.yaml the question “why” has no option “sintax”. Did you")));
    EXPECT_THAT(toldOfWords("### question why:\n- order: o\n- syntax: s\n").front(),
                testing::HasSubstr("4:5 What is asked?"));
    EXPECT_THAT(toldOfWords("#### because\n").back(), testing::HasSubstr("4:1 “#### because” belongs to a question"));
    EXPECT_THAT(toldOfWords("### predict: What?\n").back(), testing::HasSubstr("has no “predict”"));
    EXPECT_THAT(toldOfWords("### explain: Why?\n").back(), testing::HasSubstr("no question “explain”"));
}

TEST(LabReader, MissesALanguage)
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"),
              "id: test\nprotocol: smtp\nsteps:\n  - {id: one, goal: {command: NOOP}}\nsolution: answer.session\n");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("zh")})
        lab.write(QStringLiteral("text.%1.md").arg(language), oneStepText);
    const ReadLab read = readLab(lab.path());
    EXPECT_FALSE(read.script);
    ASSERT_EQ(read.problems.size(), 2u);
    EXPECT_EQ(told(read.problems).front(), "5:11 The lab's folder has no file “answer.session”.");
    EXPECT_EQ(read.problems[1].file, lab.path(QStringLiteral("text.ru.md")));
    EXPECT_TRUE(read.problems[1].message.contains(QStringLiteral("missing")));
}

TEST(LabReader, SaysThatAFolderHasNoLab)
{
    const ReadLab read = readLab(QStringLiteral("/nonexistent"));
    ASSERT_EQ(read.problems.size(), 1u);
    EXPECT_EQ(read.problems[0].file, QStringLiteral("/nonexistent/lab.yaml"));
}

TEST(FindLabs, TakesATeachersCopyBeforeTheProgramsOwn)
{
    const QTemporaryDir shelf;
    ASSERT_TRUE(QDir(shelf.path()).mkdir(QStringLiteral("copy")));
    QFile file(shelf.filePath(QStringLiteral("copy/lab.yaml")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("id: smtp-first-message\n");
    file.close();
    const auto labs = findLabs({shelf.path(), ownShelf()});
    ASSERT_FALSE(labs.empty());
    EXPECT_EQ(labs[0].path, shelf.filePath(QStringLiteral("copy")));
    EXPECT_EQ(std::count_if(labs.begin(), labs.end(),
                            [](const LabFolder &l) { return l.id == QStringLiteral("smtp-first-message"); }),
              1);
}
