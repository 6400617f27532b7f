// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/TranscriptStyles.h"
#include "app/window/MainWindow.h"
#include "tests/ui/OpenWorkbench.h"

#include <QAction>
#include <QMenu>

using namespace helolab;

namespace {

class Colours : public test::OpenWorkbench
{
};

} // namespace

TEST_F(Colours, AreLostAtOneSwitchWhichIsRemembered)
{
    ASSERT_TRUE(until([this] { return shown().contains(QStringLiteral("220 ")); }));
    const auto colourOf = [this](console::Style style) {
        return page().transcript().SendScintilla(QsciScintillaBase::SCI_STYLEGETFORE,
                                                 static_cast<unsigned long>(style));
    };
    EXPECT_NE(colourOf(console::Style::CodeRefused), colourOf(console::Style::Plain));
    QAction *colours = nullptr;
    for (QAction *each : workbench->window().viewMenu().actions())
        colours = each->text() == QLatin1String("Colou&rs in the conversation") ? each : colours;
    ASSERT_TRUE(colours);
    EXPECT_TRUE(colours->isChecked());
    colours->trigger();
    for (const auto style : {console::Style::CodeRefused, console::Style::ClientVerb, console::Style::ServerText})
        EXPECT_EQ(colourOf(style), colourOf(console::Style::Plain)) << int(style);
    EXPECT_EQ(page().transcript().SendScintilla(QsciScintillaBase::SCI_STYLEGETBOLD,
                                                static_cast<unsigned long>(console::Style::CodeRefused)),
              1)
        << "a code is still told from its text";
    workbench.reset();
    open();
    EXPECT_EQ(colourOf(console::Style::CodeRefused), colourOf(console::Style::Plain));
}
