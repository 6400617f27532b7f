// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/explanation/ExplanationView.h"

#include "app/docks/explanation/DigitCell.h"
#include "app/docks/explanation/MistakeCard.h"
#include "app/docks/explanation/TokenList.h"
#include "app/docks/explanation/WayOn.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace helolab;
using docks::ExplanationView;

namespace {

protocol::Entry refusalEntry()
{
    protocol::Entry entry;
    entry.from = protocol::Party::Server;
    entry.kind = protocol::Entry::Kind::Reply;
    entry.code = 503;
    entry.bytes = "503 5.5.1 Need MAIL before RCPT\r\n";
    return entry;
}

explain::Explanation refusal()
{
    explain::Explanation e;
    e.heading = QStringLiteral("503 — bad sequence of commands");
    e.summary = QStringLiteral("RCPT came too early.");
    e.code = QStringLiteral("503");
    e.codeMeaning = QStringLiteral("bad sequence of commands");
    e.digits = {{u'5', QStringLiteral("refused for good")},
                {u'0', QStringLiteral("about the syntax")},
                {u'3', QStringLiteral("the order is wrong")}};
    e.enhancedCode = QStringLiteral("5.5.1");
    e.enhancedMeaning = QStringLiteral("Invalid command for this state.");
    e.stateBefore = e.stateAfter = {QStringLiteral("Ready"), QStringLiteral("No transaction is open.")};
    e.whyRefused = QStringLiteral("MAIL opens a transaction.");
    e.wayOn = QStringLiteral("First EHLO, then MAIL.");
    e.commandsFirst = {QStringLiteral("EHLO"), QStringLiteral("MAIL")};
    e.tokens = {{0, 3, QStringLiteral("503"), QStringLiteral("the reply code")},
                {4, 5, QStringLiteral("5.5.1"), QStringLiteral("the enhanced code")}};
    e.rfc = QStringLiteral("RFC 5321 section 4.1.4");
    return e;
}

/// What stands on the page, as a reader sees it from top to bottom.
std::string readingOf(const ExplanationView &view)
{
    QStringList text;
    for (const auto *block : view.currentWidget()->findChildren<docks::TextBlock *>()) {
        if (block->isVisible() && !block->text().isEmpty())
            text << block->text();
    }
    return text.join(QLatin1Char('\n')).toStdString();
}

void show(ExplanationView &view, const explain::Explanation &explanation, QSize size = {380, 800})
{
    view.resize(size);
    view.setExplanation(explanation, refusalEntry());
    view.show();
    QApplication::processEvents();
}

/// Puts every text of the window in brackets, as a language would replace it.
class BracketTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST(ExplanationView, SaysWhatToDoWhileNothingIsSelected)
{
    ExplanationView view;
    view.show();
    EXPECT_NE(readingOf(view).find("Type HELO"), std::string::npos) << readingOf(view);
}

TEST(ExplanationView, ExplainsEachDigit)
{
    ExplanationView view;
    show(view, refusal());
    const auto cells = view.findChildren<docks::DigitCell *>();
    ASSERT_EQ(cells.size(), 3);
    EXPECT_EQ(cells[0]->digit().toStdString(), "5");
    EXPECT_EQ(cells[2]->digit().toStdString(), "3");
    EXPECT_EQ(cells[2]->meaning().toStdString(), "the order is wrong");
    EXPECT_TRUE(cells[2]->isVisible());
    const std::string reading = readingOf(view);
    for (const char *wanted : {"503", "RCPT came too early", "5.5.1", "MAIL opens a transaction", "remains Ready",
                               "RFC 5321 section 4.1.4", "The server sent this"})
        EXPECT_NE(reading.find(wanted), std::string::npos) << wanted << " is missing in\n" << reading;
}

TEST(ExplanationView, HidesWhatHasNothingToSay)
{
    ExplanationView view;
    show(view, refusal());
    explain::Explanation plain;
    plain.heading = QStringLiteral("Message text");
    show(view, plain);
    EXPECT_EQ(readingOf(view), "◂ The server sent this\nMessage text");
}

TEST(ExplanationView, StacksTheDigitsInANarrowDockAndNotInAWideOne)
{
    ExplanationView view;
    show(view, refusal(), {300, 800});
    const auto cells = view.findChildren<docks::DigitCell *>();
    EXPECT_GT(cells[1]->mapTo(&view, QPoint()).y(), cells[0]->mapTo(&view, QPoint()).y());
    show(view, refusal(), {900, 800});
    EXPECT_EQ(cells[1]->mapTo(&view, QPoint()).y(), cells[0]->mapTo(&view, QPoint()).y());
    EXPECT_GT(cells[1]->mapTo(&view, QPoint()).x(), cells[0]->mapTo(&view, QPoint()).x());
}

TEST(ExplanationView, CutsNothingOffHoweverLongAWordIs)
{
    explain::Explanation e = refusal();
    e.heading = QString(300, QLatin1Char('h'));
    e.digits[1].meaning = QString(200, QLatin1Char('m'));
    e.tokens.push_back({10, 21, QString(400, QLatin1Char('t')), QString(150, QLatin1Char('x'))});
    ExplanationView view;
    show(view, e, {300, 600});
    const auto *scroll = view.findChild<QScrollArea *>();
    EXPECT_EQ(scroll->widget()->width(), scroll->viewport()->width());
    for (const auto *block : view.findChildren<docks::TextBlock *>()) {
        if (!block->isVisible())
            continue;
        EXPECT_GE(block->height(), int(block->document()->size().height())) << qPrintable(block->text().left(40));
        EXPECT_LE(block->document()->size().width(), block->width()) << qPrintable(block->text().left(40));
        EXPECT_LE(block->mapTo(scroll->widget(), QPoint(block->width(), 0)).x(), scroll->widget()->width());
    }
    EXPECT_GE(view.tokens()->line()->height(), view.tokens()->line()->heightForWidth(view.tokens()->line()->width()));
}

TEST(ExplanationView, LightsATokenAndItsMeaningTogether)
{
    ExplanationView view;
    show(view, refusal());
    docks::TokenLine *line = view.tokens()->line();
    const auto rows = view.findChildren<docks::TokenRow *>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(line->text().toStdString(), "503 5.5.1 Need MAIL before RCPT");

    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Right);
    EXPECT_FALSE(rows[0]->isLit());
    EXPECT_TRUE(rows[1]->isLit());
    EXPECT_EQ(line->accessibleDescription().toStdString(), "the enhanced code");

    QTest::mouseClick(line, Qt::LeftButton, {}, line->tokenRectangle(0).center());
    EXPECT_TRUE(rows[0]->isLit());
    EXPECT_FALSE(rows[1]->isLit());
}

TEST(ExplanationView, DoesNotTellTheDigitsTwice)
{
    explain::Explanation e = refusal();
    e.tokens = {{0, 3, QStringLiteral("503"), QStringLiteral("the reply code")},
                {0, 1, QStringLiteral("5"), QStringLiteral("refused for good"), 1},
                {10, 7, QStringLiteral("MAIL =x"), QStringLiteral("a word")},
                {10, 4, QStringLiteral("MAIL"), QStringLiteral("its name"), 1}};
    ExplanationView view;
    show(view, e);
    const auto rows = view.tokens()->rows();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0]->fold(), docks::TokenRow::Fold::Closed) << "the card has told them";
    EXPECT_EQ(rows[1]->fold(), docks::TokenRow::Fold::Open);
    QTest::mouseClick(rows[0], Qt::LeftButton, {}, {3, 3});
    EXPECT_EQ(view.tokens()->rows().size(), 4U);
}

TEST(ExplanationView, BeginsALongTreeFolded)
{
    explain::Explanation e = refusal();
    e.tokens = {{0, 30, QStringLiteral("503 5.5.1 Need MAIL before RCPT"), QStringLiteral("all of it")}};
    for (qsizetype i = 0; i < 29; ++i)
        e.tokens.push_back({i, 1, QString(QLatin1Char('x')), QStringLiteral("a piece"), 1});
    ExplanationView view;
    show(view, e);
    ASSERT_EQ(view.tokens()->rows().size(), 1U);
    EXPECT_EQ(view.tokens()->rows()[0]->fold(), docks::TokenRow::Fold::Closed);
    EXPECT_EQ(view.tokens()->line()->text().toStdString(), "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxPT")
        << "each piece as it is told, and what stands between them";
    view.tokens()->line()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view.tokens()->line(), Qt::Key_Down);
    EXPECT_EQ(view.tokens()->rows().size(), 30U) << "what is chosen is on show";
    EXPECT_TRUE(view.tokens()->rows()[1]->isLit());
}

TEST(ExplanationView, NamesControlCharactersAsTheTranscriptDoes)
{
    ExplanationView view;
    explain::Explanation e = refusal();
    e.tokens = {{0, 3, QStringLiteral("a\tb"), QStringLiteral("a piece")}};
    protocol::Entry entry = refusalEntry();
    entry.bytes = "a\tb \x08-ERR [IN-USE]\x7f\r\n";
    view.setExplanation(e, entry);
    view.show();
    docks::TokenLine *line = view.tokens()->line();
    EXPECT_EQ(line->text().toStdString(), "aTABb BS-ERR [IN-USE]DEL");
    EXPECT_EQ(line->accessibleName().toStdString(), line->text().toStdString());
    EXPECT_TRUE(readingOf(view).find("aTABb  a piece") != std::string::npos) << readingOf(view);
}

TEST(ExplanationView, PutsTheCommandsOfTheWayOnIntoTheInputLine)
{
    ExplanationView view;
    show(view, refusal());
    QSignalSpy chosen(&view, &ExplanationView::commandChosen);
    const auto buttons = view.findChild<docks::WayOn *>()->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toByteArray().toStdString(), "MAIL");
}

TEST(ExplanationView, OffersTheCorrectedLineOfAMistake)
{
    explain::Explanation e = refusal();
    explain::Mistake mistake;
    mistake.title = QStringLiteral("FORM is not FROM");
    mistake.correctedLine = QStringLiteral("MAIL FROM:<an@hanoi.example>");
    mistake.certain = false;
    e.mistake = mistake;
    ExplanationView view;
    show(view, e);
    EXPECT_NE(readingOf(view).find("Perhaps: FORM is not FROM"), std::string::npos) << readingOf(view);
    auto *use = view.findChild<docks::MistakeCard *>()->findChild<QPushButton *>();
    QSignalSpy chosen(&view, &ExplanationView::commandChosen);
    use->setFocus();
    QTest::keyClick(use, Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toByteArray().toStdString(), "MAIL FROM:<an@hanoi.example>");
}

TEST(ExplanationView, ShowsButDoesNotOfferALineThatWasRightForItsMomentOnly)
{
    explain::Explanation e = refusal();
    explain::Mistake mistake;
    mistake.title = QStringLiteral("No digest");
    mistake.correctedLine = QStringLiteral("YW4gMDAwMA==");
    mistake.isForOnce = true;
    e.mistake = mistake;
    ExplanationView view;
    show(view, e);
    EXPECT_NE(readingOf(view).find("YW4gMDAwMA=="), std::string::npos) << readingOf(view);
    EXPECT_NE(readingOf(view).find("then and only then"), std::string::npos);
    EXPECT_TRUE(view.findChild<docks::MistakeCard *>()->findChild<QPushButton *>()->isHidden());
}

TEST(ExplanationView, TellsScreenReadersWhatIsSelected)
{
    ExplanationView view;
    show(view, refusal());
    EXPECT_NE(view.accessibleName().indexOf(QLatin1StringView("503")), -1);
    EXPECT_EQ(view.accessibleDescription().toStdString(), "RCPT came too early.");
}

TEST(ExplanationView, SwitchesItsLanguageAtOnce)
{
    ExplanationView view;
    show(view, refusal());
    BracketTranslator brackets;
    QApplication::installTranslator(&brackets);
    QApplication::processEvents();
    const std::string reading = readingOf(view);
    EXPECT_NE(reading.find("[Why it was refused]"), std::string::npos) << reading;
    EXPECT_NE(reading.find("[The state remains Ready.]"), std::string::npos) << reading;
    QApplication::removeTranslator(&brackets);
    QApplication::processEvents();
    EXPECT_EQ(readingOf(view).find('['), std::string::npos);
}
