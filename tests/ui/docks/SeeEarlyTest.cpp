// SPDX-License-Identifier: GPL-3.0-or-later
// A student who can think of nothing to try may see the explanation all the same, where the lab would tell it anyway.
#include "app/docks/explanation/SeeEarly.h"
#include "app/docks/LabDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/lab/HintCard.h"
#include "app/docks/lab/LabAttempt.h"
#include "tests/ui/OpenWorkbench.h"

#include <QApplication>

using namespace helolab;
using namespace helolab::docks;

namespace {

class SeeEarlyTest : public test::OpenWorkbench
{
protected:
    void openLab(const QByteArray &help, const QByteArray &more = {}) const
    {
        write("lab.yaml",
              "id: early\nprotocol: smtp\nlanguages: [en]\nhelp: " + help
                  + "\nsteps:\n  - id: one\n    goal: {reply: {to: RCPT, code: 250}}\n" + more);
        write("text.en.md",
              "# Early\n## one: One\nDo it.\n"
                  + QByteArray(more.isEmpty() ? "" : "### explain: Why?\n- a: so\n- b: thus\n"));
        ASSERT_TRUE(workbench->lab().openLab(lab.path()));
        workbench->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&workbench->window()));
        ASSERT_TRUE(untilShown("220 "));
        typeAndSee("RCPT TO:<an@hanoi.example>", "503 5.5.1");
        ASSERT_TRUE(until([this] { return !thinkFirst().isEmpty(); }));
    }
    void write(const char *file, const QByteArray &content) const
    {
        QFile out(lab.filePath(QString::fromLatin1(file)));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    ExplanationView &view() const { return *workbench->window().findChild<ExplanationView *>(); }
    QPushButton &button() const { return *view().seeEarly()->button(); }
    /// The card, where it is there.
    QString thinkFirst() const
    {
        const auto *card = qobject_cast<HintCard *>(view().seeEarly()->parentWidget());
        return card->isVisible() ? card->text() : QString();
    }
    int shownEvents() const
    {
        int count = 0;
        for (const attempt::Event &event : workbench->lab().attempt()->journal().journal().events)
            count += std::holds_alternative<attempt::Shown>(event.what) ? 1 : 0;
        return count;
    }

    QTemporaryDir lab;
};

} // namespace

TEST_F(SeeEarlyTest, ExplainsAtOnceAndTheJournalSaysSo)
{
    openLab("after-attempt");
    ASSERT_TRUE(button().isVisible());
    button().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(until([this] { return thinkFirst().isEmpty(); })) << qPrintable(thinkFirst());
    EXPECT_EQ(shownEvents(), 1);
    EXPECT_NE(QApplication::focusWidget(), &button());

    // the command is told with its reply, and nothing is noted twice
    workbench->selection().select(workbench->selection().entry() - 1);
    QTest::qWait(1);
    EXPECT_TRUE(thinkFirst().isEmpty()) << qPrintable(thinkFirst());
    workbench->selection().select(workbench->selection().entry() + 1);

    input().setFocus();
    type("DATA");
    EXPECT_TRUE(until([this] { return shown().count(QStringLiteral("503 5.5.1")) == 2 && !thinkFirst().isEmpty(); }))
        << "the next refusal is another one to think about";
    EXPECT_EQ(shownEvents(), 1);
}

TEST_F(SeeEarlyTest, IsNotOfferedWhereTheLabSaysNothing)
{
    openLab("none");
    EXPECT_FALSE(button().isVisible());
    emit view().seenEarly();
    EXPECT_EQ(shownEvents(), 0);
    EXPECT_FALSE(thinkFirst().isEmpty());
}

TEST_F(SeeEarlyTest, IsNotOfferedWhereOnlyDigitsAreTold)
{
    openLab("digits");
    EXPECT_FALSE(button().isVisible());
}

TEST_F(SeeEarlyTest, IsNotOfferedWhileAQuestionWaits)
{
    openLab("after-attempt", "    explain: {reply: 503, choice: [a, b], answer: a}\n");
    ASSERT_TRUE(until([this] { return thinkFirst().contains(QStringLiteral("First answer the question")); }));
    EXPECT_FALSE(button().isVisible());
    emit view().seenEarly();
    EXPECT_EQ(shownEvents(), 0);
}
