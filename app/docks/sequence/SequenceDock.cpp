// SPDX-License-Identifier: GPL-3.0-or-later
#include "SequenceDock.h"

#include "LadderView.h"
#include "SaveLadder.h"

#include "app/docks/EmptyState.h"
#include "app/settings/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr int toolSize = 18;
constexpr int leastWidth = 160; // the same before it was ever on show, as the layout that is kept names it
constexpr qreal zoomByClick = 1.25;
constexpr const char *iconProperty = "iconFile"; // of an action

} // namespace

SequenceDock::SequenceDock(console::Selection &selection, const settings::ThemeSwitch &theme, QWidget *parent)
    : QDockWidget(parent)
    , m_selection(selection)
    , m_theme(theme)
    , m_feed(new SequenceFeed(this))
{
    setObjectName(QStringLiteral("SequenceDock"));
    auto *page = new QWidget(this);
    page->setMinimumWidth(leastWidth);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(6, 4, 2, 6);
    layout->setSpacing(2);
    m_pages = new QStackedWidget(page);
    m_empty = new EmptyState(m_pages);
    m_view = new LadderView(*m_feed, selection, theme, m_pages);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    // Down the side: on a low screen the diagram needs the lines, and the width it has.
    m_tools = new QToolBar(page);
    m_tools->setObjectName(QStringLiteral("sequenceTools"));
    m_tools->setOrientation(Qt::Vertical);
    m_tools->setIconSize({toolSize, toolSize});
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_tools);
    page->setFocusProxy(m_view);
    setWidget(page);

    m_all = addTool(QStringLiteral("side-by-side"));
    m_all->setCheckable(true);
    m_larger = addTool(QStringLiteral("zoom-in"));
    m_smaller = addTool(QStringLiteral("zoom-out"));
    m_fit = addTool(QStringLiteral("fit-width"));
    m_save = new SaveLadder(*m_feed, this);
    m_save->setProperty(iconProperty, QStringLiteral("save"));
    m_tools->addAction(m_save);
    m_view->addActions(m_tools->actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_all, &QAction::toggled, this, &SequenceDock::refresh);
    connect(m_larger, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() * zoomByClick); });
    connect(m_smaller, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() / zoomByClick); });
    connect(m_fit, &QAction::triggered, m_view, &LadderView::fitWidth);
    connect(m_view, &LadderView::conversationWanted, this, &SequenceDock::bringToFront);
    connect(m_feed, &SequenceFeed::changed, this, &SequenceDock::feedChanged);
    connect(&selection, &console::Selection::conversationChanged, this, &SequenceDock::refresh);
    connect(&theme, &settings::ThemeSwitch::changed, this, &SequenceDock::drawIcons);
    drawIcons();
    retranslate();
    refresh();
    feedChanged();
}

QAction *SequenceDock::addTool(const QString &icon)
{
    QAction *action = m_tools->addAction(QString());
    action->setProperty(iconProperty, icon);
    return action;
}

void SequenceDock::setConversations(const QList<console::Conversation *> &conversations)
{
    m_conversations = {conversations.begin(), conversations.end()};
    refresh();
}

void SequenceDock::bringToFront(console::Conversation *conversation)
{
    m_keepsLanes = true;
    emit conversationWanted(conversation);
    m_keepsLanes = false;
}

/// Which conversations are shown: the one in front first.
void SequenceDock::refresh()
{
    QList<console::Conversation *> shown;
    if (console::Conversation *front = m_selection.conversation())
        shown << front;
    for (const QPointer<console::Conversation> &other : m_conversations) {
        if (m_all->isChecked() && other && !shown.contains(other))
            shown << other;
    }
    const bool isShownAlready = std::all_of(
        shown.begin(), shown.end(), [this](const console::Conversation *each) { return m_feed->laneOf(each) >= 0; });
    if (!m_keepsLanes || !isShownAlready)
        m_feed->setConversations(shown);
}

void SequenceDock::feedChanged()
{
    const bool isEmpty = m_feed->model().size() == 0;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    m_save->setEnabled(!isEmpty);
}

void SequenceDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    m_feed->setAwake(true);
}

void SequenceDock::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    m_feed->setAwake(false);
}

void SequenceDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SequenceDock::drawIcons()
{
    const QColor color = m_theme.current()[settings::Paint::Text];
    for (QAction *action : m_tools->actions())
        action->setIcon(settings::icon(action->property(iconProperty).toString(), color));
}

void SequenceDock::retranslate()
{
    setWindowTitle(tr("Sequence"));
    m_view->setAccessibleName(tr("Sequence diagram"));
    m_tools->setAccessibleName(tr("Tools of the sequence diagram"));
    m_all->setText(tr("&All connections of this window"));
    m_all->setToolTip(tr("Shows all connections of this window side by side"));
    m_larger->setText(tr("Zoom &in"));
    m_larger->setToolTip(tr("Larger (Ctrl++, or Ctrl and the mouse wheel)"));
    m_smaller->setText(tr("Zoom &out"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+−, or Ctrl and the mouse wheel)"));
    m_fit->setText(tr("&Fit the width"));
    m_fit->setToolTip(tr("As large as all lifelines have room side by side"));
    m_save->retranslate();
    m_empty->set(tr("Nothing has been said yet"),
                 tr("Every line between client and server is drawn here as an arrow, one below the other. Connect to "
                    "a server and type a command."));
    m_view->viewport()->update();
}

} // namespace helolab::docks
