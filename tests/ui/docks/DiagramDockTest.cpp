// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/diagram/DiagramDock.h"

#include "app/docks/EmptyState.h"
#include "app/docks/LabDock.h"
#include "app/docks/diagram/DiagramColours.h"
#include "app/docks/diagram/DiagramView.h"
#include "app/settings/Theme.h"
#include "core/imap/Table.h"
#include "core/pop3/Table.h"
#include "core/smtp/Table.h"
#include "tests/ui/OpenWorkbench.h"

#include <QFile>
#include <QToolButton>

#include <set>

using namespace helolab;
using docks::DiagramDock;
using docks::DiagramTarget;
using docks::DiagramView;
using protocol::StateId;
using smtp::State;
using smtp::Verb;

namespace {

/// The diagram beside a console that talks to the program's own server, without a lab.
class DiagramInWorkbench : public test::OpenWorkbench
{
protected:
    DiagramInWorkbench()
    {
        workbench.reset(); // which keeps its own settings
        QFile settings(settingsFile());
        if (settings.open(QIODevice::WriteOnly))
            settings.write(R"({"lab":"-"})");
        settings.close();
        open();
        workbench->window().resize(1366, 768);
        dock().show();
        dock().raise();
        EXPECT_TRUE(untilShown("220 "));
    }

    DiagramDock &dock() const { return *workbench->window().findChild<DiagramDock *>(); }
    DiagramView &view() const { return dock().view(); }
    bool untilIn(StateId state) const
    {
        return until([this, state] { return view().moment().state == state; });
    }
    /// Null where it is not drawn.
    const DiagramTarget *target(StateId from, StateId to, protocol::Event event) const
    {
        for (const DiagramTarget &target : view().targets()) {
            if (target.from == from && target.to == to && target.label && target.label->event == event)
                return &target;
        }
        return nullptr;
    }
    void click(const DiagramTarget &target) const
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().placeOf(target).center());
    }
    /// As a student sends a message, up to its text.
    void goToData() const
    {
        typeAndSee("HELO student.example", "250 ");
        typeAndSee("MAIL FROM:<an@hanoi.example>", "2.1.0");
        typeAndSee("RCPT TO:<binh@hanoi.example>", "2.1.5");
        typeAndSee("DATA", "354");
    }
};

} // namespace

TEST_F(DiagramInWorkbench, LightsTheStateThatTheConversationIsIn)
{
    EXPECT_TRUE(untilIn(State::Connected));
    typeAndSee("HELO student.example", "250 ");
    EXPECT_TRUE(untilIn(State::Ready));
    typeAndSee("MAIL FROM:<an@hanoi.example>", "2.1.0");
    ASSERT_TRUE(untilIn(State::Sender));
    ASSERT_EQ(view().moment().taken.size(), 1U);
    EXPECT_TRUE(view().moment().taken.front().from == State::Ready);
    EXPECT_EQ(view().moment().taken.front().event, protocol::Event(Verb::Mail));

    for (const DiagramTarget &target : view().targets()) {
        EXPECT_TRUE(target.label || target.isLit == (target.from == State::Sender));
    }
    EXPECT_TRUE(target(State::Sender, State::Recipients, Verb::Rcpt)->isLit);
    EXPECT_FALSE(target(State::Ready, State::Sender, Verb::Mail)->isLit) << "that is behind us";
    EXPECT_TRUE(view().accessibleName().contains(QLatin1StringView("Sender")));
}

TEST_F(DiagramInWorkbench, LightsJustWhatTheChipsName)
{
    typeAndSee("EHLO student.example", "250 ");
    ASSERT_TRUE(untilIn(State::Ready));
    QSet<QString> lit;
    for (const DiagramTarget &target : view().targets()) {
        if (target.label && target.isLit)
            lit.insert(QString::fromLatin1(smtp::table().rule(target.label->event.verb()).name));
    }
    const QStringList names = chips();
    EXPECT_EQ(lit, QSet<QString>(names.begin(), names.end()));
}

TEST_F(DiagramInWorkbench, PutsAClickedCommandIntoTheInputLine)
{
    typeAndSee("HELO student.example", "250 ");
    ASSERT_TRUE(untilIn(State::Ready));
    const QString before = shown();
    click(*target(State::Ready, State::Sender, Verb::Mail));
    EXPECT_EQ(input().text(), QStringLiteral("MAIL FROM:<"));
    EXPECT_TRUE(input().hasFocus());
    click(*target(State::Ready, State::Ready, Verb::Noop));
    EXPECT_EQ(input().text(), QStringLiteral("NOOP ")) << "as the chips have it";
    click(*target(State::Recipients, State::Data, Verb::Data)); // not legal now: try it, the server says why
    EXPECT_EQ(input().text(), QStringLiteral("DATA"));
    EXPECT_EQ(shown(), before) << "nothing is sent";
}

TEST_F(DiagramInWorkbench, TakesAClickOnTheLineForItsWord)
{
    typeAndSee("HELO student.example", "250 ");
    ASSERT_TRUE(untilIn(State::Ready));
    const QRect word = view().placeOf(*target(State::Ready, State::Sender, Verb::Mail));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {word.center().x(), word.bottom() + 3});
    EXPECT_EQ(input().text(), QStringLiteral("MAIL FROM:<"));
}

TEST_F(DiagramInWorkbench, PutsTheLoneDotThereAndNoChunk)
{
    goToData();
    ASSERT_TRUE(untilIn(State::Data));
    click(*target(State::Data, State::Ready, protocol::Happening::BodyEnded));
    EXPECT_EQ(input().text(), QStringLiteral("."));
    input().clear();
    click(*target(State::Recipients, State::Ready, protocol::Happening::BodyEnded));
    EXPECT_EQ(input().text(), QString()) << "the last chunk is no line that is always the same";
}

TEST_F(DiagramInWorkbench, ShowsTheRefusedCommandUntilOneIsTaken)
{
    typeAndSee("HELO student.example", "250 ");
    typeAndSee("rcpt TO:<binh@hanoi.example>", "503 ");
    ASSERT_TRUE(until([this] { return view().moment().refused.has_value(); }));
    EXPECT_EQ(view().moment().refused->name, QStringLiteral("RCPT"));
    EXPECT_EQ(view().moment().refused->reply, QStringLiteral("503"));
    EXPECT_TRUE(view().moment().state == State::Ready);
    typeAndSee("NONSENSEBEYONDALLBOUNDS", "500 ");
    ASSERT_TRUE(until([this] { return view().moment().refused->reply == QStringLiteral("500"); }));
    EXPECT_EQ(view().moment().refused->name, QStringLiteral("NONSENSEBEY…"));
    typeAndSee("MAIL FROM:<an@hanoi.example>", "2.1.0");
    EXPECT_TRUE(until([this] { return !view().moment().refused; }));
}

TEST_F(DiagramInWorkbench, ShowsTheMachineAsItWasAtAnEarlierEntry)
{
    goToData();
    ASSERT_TRUE(untilIn(State::Data));
    EXPECT_EQ(dock().note(), QString());
    workbench->selection().select(2); // the reply to HELO
    EXPECT_TRUE(view().moment().state == State::Ready);
    EXPECT_TRUE(target(State::Ready, State::Sender, Verb::Mail)->isLit);
    EXPECT_EQ(dock().note(), QStringLiteral("As it was at entry 3 of 9."));
    workbench->selection().select(3); // MAIL, which is not answered yet
    EXPECT_TRUE(view().moment().state == State::Ready);
    workbench->selection().select(4);
    EXPECT_TRUE(view().moment().state == State::Sender);

    auto *back = dock().findChild<QToolButton *>(QStringLiteral("chip"));
    ASSERT_TRUE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_TRUE(view().moment().state == State::Data);
    EXPECT_EQ(dock().note(), QString());
}

TEST_F(DiagramInWorkbench, DrawsTheWaysOutOfTheCurrentStateAlone)
{
    typeAndSee("HELO student.example", "250 ");
    ASSERT_TRUE(untilIn(State::Ready));
    EXPECT_TRUE(target(State::Ready, State::Closed, Verb::Quit));
    EXPECT_FALSE(target(State::Sender, State::Closed, Verb::Quit));
    typeAndSee("QUIT", "221 ");
    ASSERT_TRUE(untilIn(State::Closed));
    EXPECT_TRUE(target(State::Ready, State::Closed, Verb::Quit)) << "the step just taken is seen";
}

TEST_F(DiagramInWorkbench, FollowsTheTabInFront)
{
    typeAndSee("HELO student.example", "250 ");
    ASSERT_TRUE(untilIn(State::Ready));
    workbench->console().connectTo(QStringLiteral("127.0.0.1"), port("imap"));
    ASSERT_TRUE(untilShown("* OK"));
    ASSERT_TRUE(until([this] {
        return target(imap::State::NotAuthenticated, imap::State::Authenticated, imap::Verb::Login) != nullptr;
    }));
    EXPECT_EQ(view().targets().front().label, nullptr);
    click(*target(imap::State::NotAuthenticated, imap::State::Authenticated, imap::Verb::Login));
    EXPECT_TRUE(input().text().endsWith(QLatin1StringView(" LOGIN "))) << qPrintable(input().text());
    EXPECT_GT(input().text().size(), 7) << "a tag comes first";

    workbench->console().setCurrentIndex(0);
    EXPECT_TRUE(untilIn(State::Ready));
    EXPECT_TRUE(target(State::Ready, State::Sender, Verb::Mail));
}

TEST_F(DiagramInWorkbench, IsUsedByKeys)
{
    typeAndSee("HELO student.example", "250 ");
    ASSERT_TRUE(untilIn(State::Ready));
    view().setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(view().focused());
    EXPECT_TRUE(view().focused()->isLit);
    std::set<const protocol::DiagramLabel *> reached;
    while (view().hasFocus() && reached.size() < 100) {
        EXPECT_TRUE(view().focused()->isLit) << "Tab goes through what is legal now";
        EXPECT_FALSE(view().accessibleDescription().isEmpty());
        if (!reached.insert(view().focused()->label).second)
            break;
        QTest::keyClick(&view(), Qt::Key_Tab);
    }
    EXPECT_EQ(qsizetype(reached.size()), chips().size());
    EXPECT_FALSE(view().hasFocus()) << "and out again";

    view().setFocus(Qt::TabFocusReason);
    while (view().focused()->label->event != protocol::Event(Verb::Mail))
        QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(input().text(), QStringLiteral("MAIL FROM:<"));
}

TEST_F(DiagramInWorkbench, GoesByArrowsToWhatIsBeside)
{
    typeAndSee("HELO student.example", "250 ");
    ASSERT_TRUE(untilIn(State::Ready));
    view().setFocus(Qt::OtherFocusReason);
    ASSERT_TRUE(view().focused());
    EXPECT_TRUE(view().focused()->from == State::Ready && !view().focused()->label) << "it begins where we stand";
    const QRect before = view().placeOf(*view().focused());
    QTest::keyClick(&view(), Qt::Key_Right);
    EXPECT_GT(view().placeOf(*view().focused()).center().x(), before.center().x());
    QTest::keyClick(&view(), Qt::Key_Left);
    EXPECT_LE(view().placeOf(*view().focused()).center().x(), before.right());
}

TEST_F(DiagramInWorkbench, SaysWhatStatesAndEdgesMean)
{
    const DiagramTarget &state = view().targets()[std::size_t(StateId(State::Data).value)];
    EXPECT_TRUE(view().meaningOf(state).contains(smtp::table().info(State::Data).meaning.translated()));
    const DiagramTarget *mail = target(State::Ready, State::Sender, Verb::Mail);
    const auto *row = smtp::table().find(State::Ready, Verb::Mail, protocol::Outcome::Done);
    EXPECT_TRUE(view().meaningOf(*mail).contains(row->meaning.translated())) << qPrintable(view().meaningOf(*mail));
}

TEST_F(DiagramInWorkbench, ZoomsByKeysAndByTheWheel)
{
    view().setFocus(Qt::OtherFocusReason);
    const QRect before = view().placeOf(view().targets().front());
    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view().placeOf(view().targets().front()).width(), before.width());
    QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view().placeOf(view().targets().front()), before);
    QTest::keyClick(&view(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(view().zoom(), 1) << "smaller than whole is no use";

    const DiagramTarget &ready = view().targets()[std::size_t(StateId(State::Ready).value)];
    const QPoint at = view().placeOf(ready).center();
    QWheelEvent wheel(at, view().viewport()->mapToGlobal(at), {}, {0, 960}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view().viewport(), &wheel);
    EXPECT_GT(view().zoom(), 3);
    // The middle of a rectangle of pixels is off by half a pixel each way, and grows as well.
    EXPECT_LE((view().placeOf(ready).center() - at).manhattanLength(), view().zoom() + 2)
        << "it grows around the mouse";
}

TEST_F(DiagramInWorkbench, KeepsBackWhatALabKeepsBack)
{
    console::Guidance::Rules rules;
    rules.disclosure = [](const console::Conversation &, qsizetype) { return lab::Disclosure(); };
    rules.namesLegalCommands = false;
    console::Selection &selection = workbench->selection();
    console::Guidance guidance;
    guidance.setRules(rules);
    DiagramDock other(selection, guidance);
    other.resize(1300, 260);
    other.show();
    ASSERT_EQ(other.view().targets().size(), smtp::table().states.size()) << "states, and not one command";
    EXPECT_FALSE(other.note().isEmpty());
    guidance.setRules({});
    EXPECT_GT(other.view().targets().size(), smtp::table().states.size());
    EXPECT_EQ(other.note(), QString());
}

TEST_F(DiagramInWorkbench, PaintsEveryStateAndEveryWord)
{
    typeAndSee("RCPT TO:<an@hanoi.example>", "503 ");
    ASSERT_TRUE(until([this] { return view().moment().refused.has_value(); }));
    view().resize(1500, 320);
    const QImage picture = view().viewport()->grab().toImage();
    for (const DiagramTarget &target : view().targets()) {
        const QRect place = view().placeOf(target);
        ASSERT_TRUE(picture.rect().contains(place)) << qPrintable(view().meaningOf(target));
        std::set<QRgb> colours;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        EXPECT_GT(colours.size(), 2U) << "nothing is drawn for " << qPrintable(view().meaningOf(target));
    }
}

TEST(DiagramDock, SaysWhatToDoWithoutAConversation)
{
    console::Selection selection;
    console::Guidance guidance;
    DiagramDock dock(selection, guidance);
    dock.show();
    EXPECT_TRUE(dock.findChild<docks::EmptyState *>()->isVisible());
    EXPECT_FALSE(dock.view().isVisible());
}

TEST(DiagramColours, CanBeReadInEveryTheme)
{
    for (const char *id : settings::themeIds()) {
        const docks::DiagramColours colours(settings::paletteOf(settings::loadTheme(QString::fromLatin1(id))));
        const std::pair<QColor, QColor> texts[]
            = {{colours.name, colours.box},          {colours.name, colours.litBox},
               {colours.dimText, colours.ground},    {colours.dimText, colours.box},
               {colours.litDimText, colours.litBox}, {colours.litText, colours.ground},
               {colours.litText, colours.box},       {colours.litText, colours.litBox},
               {colours.name, colours.ground},       {colours.refusedText, colours.refusedBox}};
        for (const auto &[text, ground] : texts)
            EXPECT_GE(settings::contrast(text, ground), 4.5)
                << id << ": " << qPrintable(text.name()) << " on " << qPrintable(ground.name());
        for (const QColor &line : {colours.dimLine, colours.litLine, colours.refusedLine})
            EXPECT_GE(settings::contrast(line, colours.ground), 3) << id;
    }
}
