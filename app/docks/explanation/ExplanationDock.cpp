// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationDock.h"

#include "ExplanationView.h"
#include "TokenList.h"
#include "core/explain/Explain.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace helolab::docks {

ExplanationDock::ExplanationDock(console::Selection &selection, const console::Guidance &guidance, QWidget *parent)
    : QDockWidget(parent)
    , m_selection(&selection)
    , m_guidance(guidance)
{
    setObjectName(QStringLiteral("ExplanationDock"));
    m_view = new ExplanationView(this);
    m_copy = new QAction(this);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_view->addAction(m_copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    setWidget(m_view);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ExplanationDock::refresh);
    connect(m_copy, &QAction::triggered, this, &ExplanationDock::copy);
    connect(m_view, &ExplanationView::commandChosen, this, &ExplanationDock::commandChosen);
    connect(m_view, &ExplanationView::seenEarly, this, [this] {
        if (m_watched && m_watched == m_shownOf)
            m_guidance.seeEarly(*m_watched, m_shown);
        m_view->setFocus(Qt::OtherFocusReason); // the button goes
    });
    connect(m_view->tokens(), &TokenList::lit, this, &ExplanationDock::lightHere);
    connect(m_selection, &console::Selection::litChanged, this, &ExplanationDock::showLit);
    const auto soon = qOverload<>(&QTimer::start);
    connect(m_selection, &console::Selection::entryChanged, &m_soon, soon);
    connect(&m_guidance, &console::Guidance::changed, &m_soon, soon);
    connect(m_selection, &console::Selection::conversationChanged, this, &ExplanationDock::conversationChanged);
    retranslate();
    conversationChanged();
}

void ExplanationDock::conversationChanged()
{
    if (m_watched)
        disconnect(m_watched, nullptr, this, nullptr);
    m_watched = m_selection->conversation();
    if (m_watched)
        connect(m_watched, &console::Conversation::entriesAdded, this, &ExplanationDock::entriesAdded);
    m_soon.start();
}

void ExplanationDock::entriesAdded()
{
    // The reply that has come may say how the selected command ended; what comes much later does not.
    constexpr std::size_t nearBy = 50;
    const auto &entries = m_watched->transcript().entries;
    const qsizetype entry = m_selection->entry();
    if (entry >= 0 && std::size_t(entry) + nearBy > entries.size())
        m_soon.start();
}

void ExplanationDock::refresh()
{
    if (!isVisible())
        return; // showEvent() catches up
    const console::Conversation *conversation = m_selection->conversation();
    const qsizetype entry = m_selection->entry();
    if (!conversation || entry < 0 || entry >= qsizetype(conversation->transcript().entries.size())) {
        m_copy->setEnabled(false);
        m_view->clear();
        return;
    }
    m_copy->setEnabled(true);
    const transcript::Transcript &transcript = conversation->transcript();
    const bool another = m_shownOf != m_watched || m_shown != entry;
    m_shownOf = m_watched;
    m_shown = entry;
    if (another)
        m_view->tokens()->forget();
    m_view->setWritable(conversation->isWritable());
    m_view->setExplanation(m_guidance.explain(*conversation, entry), transcript.entries[std::size_t(entry)],
                           m_guidance.canBeSeenEarly(*conversation, entry));
    if (another)
        m_view->scrollToTop();
    showLit();
}

void ExplanationDock::lightHere(qsizetype begin, qsizetype length)
{
    if (!showsSelection())
        return;
    m_lightsHere = true; // what this dock lights need not be told to it
    m_selection->light({begin, length});
    m_lightsHere = false;
}

void ExplanationDock::showLit()
{
    if (!m_lightsHere && showsSelection())
        m_view->tokens()->point(m_selection->lit().begin, m_selection->lit().length);
}

bool ExplanationDock::showsSelection() const
{
    return m_shownOf && m_selection->conversation() == m_shownOf && m_selection->entry() == m_shown;
}

void ExplanationDock::copy() const
{
    const console::Conversation *conversation = m_selection->conversation();
    if (!conversation || m_selection->entry() < 0)
        return;
    const explain::Explanation explanation = m_guidance.explain(*conversation, m_selection->entry());
    QGuiApplication::clipboard()->setText(explain::toPlainText(explanation));
}

void ExplanationDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void ExplanationDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    refresh();
}

void ExplanationDock::retranslate()
{
    setWindowTitle(tr("Explanation"));
    m_copy->setText(tr("Copy the &explanation"));
}

} // namespace helolab::docks
