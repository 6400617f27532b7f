// SPDX-License-Identifier: GPL-3.0-or-later
// Labs in protocols whose replies are words, and in several protocols.
#include "core/protocol/Protocol.h"
#include "tests/ui/OpenLab.h"

using namespace helolab;
using namespace helolab::docks;

namespace {

const QByteArray askingSteps
    = "  - id: early\n    predict: {reply: {to: STAT, code: -ERR}}\n    goal: {command: STAT}\n";

class LabWords : public test::OpenLab
{
protected:
    const char *spoken(int tab) const
    {
        return workbench->console().page(tab)->conversation().transcript().protocol->name();
    }
    int tabs() const { return workbench->console().count(); }
    PredictCard &predict() const { return *labPage().predictCard(); }
};

} // namespace

TEST_F(LabWords, TheConsoleSpeaksWhatTheLabSpeaks)
{
    ASSERT_EQ(tabs(), 1);
    EXPECT_STREQ(spoken(0), "SMTP");
    openLab(askingSteps, "## early: E\nT.\n", "pop3", "+OK ");
    ASSERT_EQ(tabs(), 2);
    EXPECT_STREQ(spoken(1), "POP3");
    dock().openLab(lab.path());
    EXPECT_EQ(tabs(), 2) << "it does so already";
}

TEST_F(LabWords, OneOfFewWordsIsChosenByKeys)
{
    openLab(askingSteps, "## early: E\nT.\n", "pop3", "+OK ");
    type("STAT");
    ASSERT_EQ(predict().words().size(), 2);
    EXPECT_TRUE(predict().input()->isHidden() && predict().button()->isHidden());
    EXPECT_EQ(predict().words()[0]->text(), QStringLiteral("+OK"));
    EXPECT_EQ(focus(), predict().words()[0]) << "the line waits, and the focus is where it is asked";
    EXPECT_TRUE(predict().text().contains(QStringLiteral("+OK / -ERR"))) << qPrintable(predict().text());
    key(Qt::Key_Tab);
    EXPECT_EQ(focus(), predict().words()[1]);
    key(Qt::Key_Return);
    ASSERT_TRUE(untilShown("-ERR"));
    EXPECT_TRUE(until([&] { return predict().text().contains(QStringLiteral("You said -ERR, and -ERR came.")); }))
        << qPrintable(predict().text());
    EXPECT_EQ(dock().attempt()->runner().prediction(0)->progress->came, "-ERR");
}

TEST_F(LabWords, NumbersAreTypedAgainBehindWords)
{
    openLab(askingSteps, "## early: E\nT.\n", "pop3", "+OK ");
    openLab("  - id: early\n    predict: {reply: {to: NOOP, code: 250}}\n    goal: {command: NOOP}\n",
            "## early: E\nT.\n", "smtp", "");
    EXPECT_TRUE(predict().words().isEmpty());
    EXPECT_FALSE(predict().input()->isHidden());
    EXPECT_EQ(predict().focusOrder().front(), predict().input());
}

TEST_F(LabWords, ANewTabSpeaksWhatTheLabHasAndNoTabSpeaksYet)
{
    openLab("  - {id: one, goal: {command: QUIT}}\n", "## one: E\nT.\n", "[smtp, pop3]");
    ASSERT_EQ(tabs(), 1);
    QTest::keyClick(&workbench->window(), Qt::Key_T, Qt::ControlModifier);
    ASSERT_EQ(tabs(), 2);
    EXPECT_STREQ(spoken(1), "POP3");
    QTest::keyClick(&workbench->window(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_STREQ(spoken(2), "SMTP") << "all are spoken: the first again";
    EXPECT_TRUE(
        until([&] { return workbench->console().page(1)->live()->link() == console::LiveConversation::Link::Open; }));
}
