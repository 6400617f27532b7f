// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramDock.h"

#include "DiagramView.h"
#include "app/console/LineBeginning.h"
#include "app/docks/EmptyState.h"
#include "core/explain/Dialect.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace helolab::docks {

DiagramDock::DiagramDock(console::Selection &selection, console::Guidance &guidance, QWidget *parent)
    : QDockWidget(parent)
    , m_selection(selection)
    , m_guidance(guidance)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(m_pages))
    , m_page(new QWidget(m_pages))
    , m_noteRow(new QWidget(m_page))
    , m_note(new QLabel(m_noteRow))
    , m_now(new QToolButton(m_noteRow))
    , m_view(new DiagramView(m_page))
{
    setObjectName(QStringLiteral("DiagramDock"));
    auto *row = new QHBoxLayout(m_noteRow);
    row->setContentsMargins(6, 2, 6, 0);
    row->addWidget(m_note, 1);
    row->addWidget(m_now);
    m_now->setObjectName(QStringLiteral("chip"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_noteRow);
    column->addWidget(m_view, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    m_pages->setFocusProxy(m_view);
    setWidget(m_pages);

    connect(&selection, &console::Selection::conversationChanged, this, &DiagramDock::follow);
    connect(&selection, &console::Selection::entryChanged, this, &DiagramDock::look);
    connect(&guidance, &console::Guidance::changed, this, &DiagramDock::look);
    connect(m_view, &DiagramView::chosen, this, &DiagramDock::choose);
    connect(m_now, &QToolButton::clicked, &selection, &console::Selection::follow);
    retranslate();
    follow();
}

QString DiagramDock::note() const
{
    return m_noteRow->isHidden() ? QString() : m_note->text();
}

void DiagramDock::follow()
{
    if (m_conversation)
        disconnect(m_conversation, nullptr, this, nullptr);
    m_conversation = m_selection.conversation();
    if (m_conversation)
        connect(m_conversation, &console::Conversation::stateChanged, this, &DiagramDock::look);
    look();
}

void DiagramDock::look()
{
    if (!isVisible())
        return;
    const bool isEmpty = !m_conversation || m_conversation->transcript().entries.empty();
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_page);
    if (isEmpty)
        return;
    const transcript::Transcript &transcript = m_conversation->transcript();
    const bool isNow = m_selection.follows() || m_selection.entry() < 0;
    m_view->show(transcript.protocol->table(),
                 isNow ? momentNow(*m_conversation) : momentAt(*m_conversation, m_selection.entry()),
                 m_guidance.namesLegalCommands() || !m_guidance.isRuled(*m_conversation), m_conversation->isWritable());
    m_view->setAccessibleName(
        tr("State diagram of %1. The conversation stands in the state %2.")
            .arg(QString::fromLatin1(transcript.protocol->name()),
                 QString::fromLatin1(transcript.protocol->table().info(m_view->moment().state).name)));
    showNote();
}

void DiagramDock::showNote()
{
    const bool isPast = !m_selection.follows() && m_selection.entry() >= 0;
    const bool keepsBack = m_guidance.isRuled(*m_conversation) && !m_guidance.namesLegalCommands();
    if (isPast)
        m_note->setText(tr("As it was at entry %1 of %2.")
                            .arg(m_selection.entry() + 1)
                            .arg(m_conversation->transcript().entries.size()));
    else if (keepsBack)
        m_note->setText(tr("This lab does not name the commands: which of them leads where is for you to find out."));
    m_now->setVisible(isPast);
    m_noteRow->setVisible(isPast || keepsBack);
}

void DiagramDock::choose(const DiagramTarget &target)
{
    if (!m_conversation)
        return;
    const transcript::Transcript &transcript = m_conversation->transcript();
    const protocol::Event event = target.label->event;
    if (event.isVerb()) {
        const protocol::CommandRule &rule = transcript.protocol->table().rule(event.verb());
        const QString line = console::beginningOf(*transcript.protocol, target.from, rule);
        emit commandChosen(explain::dialectOf(*transcript.protocol).beforeName(transcript) + line.toUtf8());
    } else if (const console::PlainLine *line = console::plainLineOf(event)) {
        emit commandChosen(line->line);
    }
}

void DiagramDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DiagramDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    look();
}

void DiagramDock::retranslate()
{
    setWindowTitle(tr("State diagram"));
    m_now->setText(tr("Back to now"));
    m_now->setToolTip(tr("Selects the newest entry, and those to come."));
    m_empty->set(tr("No conversation yet"),
                 tr("Connect to a server: here its states are drawn, the one in which the conversation stands, and the "
                    "commands that lead on."));
    look();
}

} // namespace helolab::docks
