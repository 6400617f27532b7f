// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleActions.h"

#include "FindInTranscript.h"
#include "TranscriptView.h"
#include "app/settings/Fonts.h"
#include "app/settings/Icons.h"

#include <QEvent>
#include <QWidget>

namespace helolab::console {

namespace {

constexpr int smallestText = 8; // points
constexpr int largestText = 40;

} // namespace

ConsoleActions::ConsoleActions(ConsoleTabs &tabs, settings::Settings &settings, const settings::ThemeSwitch &theme,
                               QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_settings(settings)
    , m_theme(theme)
    , m_lineEnds(this)
{
    m_newTab.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_closeTab.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    m_nextTab.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)});
    m_previousTab.setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)});
    m_reconnect.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_disconnect.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_raw.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_chips.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    m_annotations.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_larger.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_smaller.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_usualSize.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_explainHere.setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    m_toInput.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_toTranscript.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_find.setShortcut(QKeySequence(QKeySequence::Find));
    m_findNext.setShortcut(QKeySequence(Qt::Key_F3));
    m_findPrevious.setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    for (QAction *action : {&m_raw, &m_echo, &m_escapes, &m_chips, &m_annotations, &m_colours, &m_crlf, &m_lf, &m_cr})
        action->setCheckable(true);
    for (QAction *end : {&m_crlf, &m_lf, &m_cr}) {
        m_lineEnds.addAction(end);
        m_lineEndMenu.addAction(end);
    }
    m_options.addAction(&m_raw);
    m_options.addAction(&m_echo);
    m_options.addMenu(&m_lineEndMenu);
    m_options.addAction(&m_escapes);
    m_options.addSeparator();
    m_options.addAction(&m_chips);
    m_options.addAction(&m_annotations);
    m_options.addAction(&m_colours);
    tabs.setOptions(&m_options);

    connectActions();
    window->installEventFilter(this); // LanguageChange goes to widgets only
    connect(&tabs, &ConsoleTabs::currentPageChanged, this, &ConsoleActions::refresh);
    connect(&settings, &settings::Settings::changed, this, &ConsoleActions::refresh);
    connect(&theme, &settings::ThemeSwitch::changed, this, &ConsoleActions::drawIcons);
    drawIcons();
    refresh();
    retranslate();
}

void ConsoleActions::connectActions()
{
    const auto live = [this]() -> LiveConversation * { return m_tabs.current() ? m_tabs.current()->live() : nullptr; };
    connect(&m_newTab, &QAction::triggered, this, &ConsoleActions::newTabWanted);
    connect(&m_closeTab, &QAction::triggered, this, [this] { m_tabs.closePage(m_tabs.currentIndex()); });
    const auto go = [this](int by) {
        if (m_tabs.count() > 0)
            m_tabs.setCurrentIndex((m_tabs.currentIndex() + by + m_tabs.count()) % m_tabs.count());
    };
    connect(&m_nextTab, &QAction::triggered, this, [go] { go(1); });
    connect(&m_previousTab, &QAction::triggered, this, [go] { go(-1); });
    connect(&m_reconnect, &QAction::triggered, this, [live] {
        if (live())
            live()->reconnect();
    });
    connect(&m_disconnect, &QAction::triggered, this, [live] {
        if (live())
            live()->close();
    });
    connect(&m_pullPlug, &QAction::triggered, this, [live] {
        if (live())
            live()->abort();
    });
    connect(&m_raw, &QAction::triggered, this, [this](bool on) {
        if (m_tabs.current())
            m_tabs.current()->setRaw(on);
    });
    const auto keep = [this](QAction &action, bool settings::Values::*field) {
        connect(&action, &QAction::triggered, this,
                [this, field](bool on) { m_settings.change([&](settings::Values &values) { values.*field = on; }); });
    };
    keep(m_echo, &settings::Values::localEcho);
    keep(m_escapes, &settings::Values::escapes);
    keep(m_chips, &settings::Values::chips);
    keep(m_annotations, &settings::Values::annotations);
    keep(m_colours, &settings::Values::colours);
    for (const auto end : {settings::LineEnd::CrLf, settings::LineEnd::Lf, settings::LineEnd::Cr}) {
        connect(lineEndAction(end), &QAction::triggered, this,
                [this, end] { m_settings.change([end](settings::Values &values) { values.lineEnd = end; }); });
    }
    connect(&m_larger, &QAction::triggered, this, [this] { resizeText(1); });
    connect(&m_smaller, &QAction::triggered, this, [this] { resizeText(-1); });
    connect(&m_usualSize, &QAction::triggered, this,
            [this] { m_settings.change([](settings::Values &values) { values.textSize = 0; }); });
    connect(&m_explainHere, &QAction::triggered, this, [this] {
        if (m_tabs.current())
            m_tabs.current()->explainAtCursor();
    });
    connect(&m_toInput, &QAction::triggered, this, [this] {
        if (m_tabs.current())
            m_tabs.current()->focusInput();
    });
    connect(&m_toTranscript, &QAction::triggered, this, [this] {
        if (m_tabs.current())
            m_tabs.current()->transcript().setFocus(Qt::ShortcutFocusReason);
    });
    connect(&m_find, &QAction::triggered, this, [this] {
        if (m_tabs.current())
            m_tabs.current()->findBar().askHere();
    });
    for (const auto &[action, forward] : {std::pair(&m_findNext, true), std::pair(&m_findPrevious, false)}) {
        connect(action, &QAction::triggered, this, [this, forward = forward] {
            if (m_tabs.current())
                m_tabs.current()->findBar().find(forward);
        });
    }
}

QAction *ConsoleActions::lineEndAction(settings::LineEnd end)
{
    switch (end) {
    case settings::LineEnd::Lf:
        return &m_lf;
    case settings::LineEnd::Cr:
        return &m_cr;
    case settings::LineEnd::CrLf:
        break;
    }
    return &m_crlf;
}

void ConsoleActions::resizeText(int by)
{
    m_settings.change([by](settings::Values &values) {
        const int now = values.textSize > 0 ? values.textSize : settings::fittingTextSize();
        values.textSize = qBound(smallestText, now + by, largestText);
    });
}

void ConsoleActions::fillConsoleMenu(QMenu &menu)
{
    menu.addActions({&m_newTab, &m_closeTab, &m_nextTab, &m_previousTab});
    menu.addSeparator();
    menu.addActions({&m_reconnect, &m_disconnect, &m_pullPlug});
    menu.addSeparator();
    menu.addActions({&m_raw, &m_echo});
    menu.addMenu(&m_lineEndMenu);
    menu.addActions({&m_escapes});
    menu.addSeparator();
    menu.addActions({&m_find, &m_findNext, &m_findPrevious});
    menu.addSeparator();
    menu.addActions({&m_toInput, &m_toTranscript});
}

void ConsoleActions::fillViewMenu(QMenu &menu)
{
    menu.addActions({&m_chips, &m_annotations, &m_colours});
    menu.addSeparator();
    menu.addActions({&m_larger, &m_smaller, &m_usualSize});
}

void ConsoleActions::refresh()
{
    const ConsolePage *page = m_tabs.current();
    const LiveConversation *live = page ? page->live() : nullptr;
    const bool connected = live && live->link() != LiveConversation::Link::Closed;
    m_closeTab.setEnabled(m_tabs.count() > 1);
    m_nextTab.setEnabled(m_tabs.count() > 1);
    m_previousTab.setEnabled(m_tabs.count() > 1);
    m_reconnect.setEnabled(live);
    m_disconnect.setEnabled(connected);
    m_pullPlug.setEnabled(connected);
    m_raw.setEnabled(live);
    m_raw.setChecked(page && page->isRaw());
    const settings::Values &values = m_settings.values();
    m_echo.setChecked(values.localEcho);
    m_escapes.setChecked(values.escapes);
    m_chips.setChecked(values.chips);
    m_annotations.setChecked(values.annotations);
    m_colours.setChecked(values.colours);
    lineEndAction(values.lineEnd)->setChecked(true);
}

void ConsoleActions::drawIcons()
{
    const QColor color = m_theme.current()[settings::Paint::Text];
    m_newTab.setIcon(settings::icon(QStringLiteral("new-tab"), color));
    m_reconnect.setIcon(settings::icon(QStringLiteral("reconnect"), color));
    m_disconnect.setIcon(settings::icon(QStringLiteral("disconnect"), color));
    m_pullPlug.setIcon(settings::icon(QStringLiteral("plug"), color));
}

void ConsoleActions::retranslate()
{
    m_newTab.setText(tr("New &tab to the own server"));
    m_closeTab.setText(tr("&Close this tab"));
    m_nextTab.setText(tr("Ne&xt tab"));
    m_previousTab.setText(tr("Pre&vious tab"));
    m_reconnect.setText(tr("&Reconnect"));
    m_disconnect.setText(tr("&Disconnect"));
    m_pullPlug.setText(tr("&Pull the plug"));
    m_pullPlug.setToolTip(tr("Drops the connection without a word, as a broken cable does"));
    m_raw.setText(tr("Ra&w mode: every key goes out as typed"));
    m_echo.setText(tr("Local &echo in raw mode"));
    m_escapes.setText(tr("Read \\r \\n \\x08 as &octets"));
    m_chips.setText(tr("Show the &legal commands (off: exam look)"));
    m_annotations.setText(tr("Show &notes under refused lines"));
    m_colours.setText(tr("Colou&rs in the conversation"));
    m_larger.setText(tr("Larger te&xt"));
    m_smaller.setText(tr("S&maller text"));
    m_usualSize.setText(tr("&Usual text size"));
    m_explainHere.setText(tr("&Explain the word under the cursor"));
    m_toInput.setText(tr("Go to the &input line"));
    m_toTranscript.setText(tr("Go to the tran&script"));
    m_find.setText(tr("&Find in the conversation…"));
    m_findNext.setText(tr("Next p&lace"));
    m_findPrevious.setText(tr("Pl&ace before"));
    m_lineEndMenu.setTitle(tr("Li&nes end with"));
    m_crlf.setText(tr("CR LF, as the standard says"));
    m_lf.setText(tr("LF alone"));
    m_cr.setText(tr("CR alone"));
}

bool ConsoleActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace helolab::console
