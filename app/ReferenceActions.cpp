// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReferenceActions.h"

#include "core/Protocols.h"
#include "core/reference/Names.h"
#include "core/reference/Resolve.h"
#include "docks/diagram/DiagramView.h"
#include "docks/explanation/ExplanationDock.h"
#include "docks/explanation/ExplanationView.h"
#include "docks/explanation/TokenList.h"
#include "docks/reference/ReferenceDock.h"
#include "settings/Icons.h"

#include <QApplication>
#include <QMenu>

namespace helolab {

using console::Pointed;

ReferenceActions::ReferenceActions(const Context &context)
    : m_context(context)
    , m_menu(new QMenu(context.window))
    , m_all(m_menu->addAction(QString(), this, [this] { m_context.dock.open({}); }))
{
    m_lookUp.setShortcut(Qt::Key_F1);
    connect(&m_lookUp, &QAction::triggered, this, &ReferenceActions::lookUpHere);
    m_protocols.reserve(protocols().size());
    for (const protocol::Protocol *each : protocols()) {
        const QString anchor = QString::fromLatin1(each->table().protocol);
        m_protocols.push_back(m_menu->addAction(QString::fromLatin1(each->name()), this,
                                                [this, anchor] { m_context.dock.open(anchor); }));
    }
    connect(&context.dock, &docks::ReferenceDock::left, this, [this] {
        m_context.explanation.raise(); // which the reference has hidden
        if (console::ConsolePage *page = m_context.tabs.current())
            page->focusInput();
    });
    retranslate();
}

ReferenceActions::~ReferenceActions() = default;

void ReferenceActions::fill(QMenu &menu)
{
    menu.addAction(&m_lookUp);
    menu.addMenu(m_menu);
}

/// The selected line, and the piece of it that is lit.
std::optional<Pointed> ReferenceActions::pointedInExplanation() const
{
    const console::Conversation *conversation = m_context.selection.conversation();
    const qsizetype entry = m_context.selection.entry();
    if (!conversation || entry < 0)
        return {};
    Pointed pointed{m_context.guidance.explain(*conversation, entry), -1};
    const int lit = m_context.explanation.view()->tokens()->line()->lit();
    if (lit >= 0 && std::size_t(lit) < pointed.explanation.tokens.size())
        pointed.octet = pointed.explanation.tokens[std::size_t(lit)].begin;
    return pointed;
}

/// In a state diagram what the keys are at, or was clicked last: a state, or an edge, which stands for its command.
/// Empty where the keys are in no diagram.
QString ReferenceActions::inDiagram(const QWidget *focus) const
{
    const auto *diagram = qobject_cast<const docks::DiagramView *>(focus);
    const docks::DiagramTarget *target = diagram ? diagram->focused() : nullptr;
    if (!target || !m_context.selection.conversation())
        return {};
    const reference::Names names(*m_context.selection.conversation()->transcript().protocol);
    const bool isCommand = target->label && target->label->event.isVerb();
    return isCommand ? names.command(target->label->event.verb()) : names.state(target->from);
}

void ReferenceActions::lookUpHere()
{
    const console::ConsolePage *page = m_context.tabs.current();
    const QWidget *focus = QApplication::focusWidget();
    if (!page || (focus && m_context.dock.isAncestorOf(focus))) {
        m_context.dock.open({});
        return;
    }
    if (const QString anchor = inDiagram(focus); !anchor.isEmpty()) {
        m_context.dock.open(anchor);
        return;
    }
    const bool isInExplanation = focus && m_context.explanation.isAncestorOf(focus);
    const std::optional<Pointed> pointed = isInExplanation ? pointedInExplanation() : page->pointedAtCursor();
    const reference::Book &book
        = m_context.dock.book(QString::fromLatin1(page->conversation().transcript().protocol->table().protocol));
    m_context.dock.open(pointed ? reference::anchorAt(book, pointed->explanation, pointed->octet) : book.anchor);
}

void ReferenceActions::setIconColor(const QColor &color)
{
    m_lookUp.setIcon(settings::icon(QStringLiteral("explain"), color));
}

void ReferenceActions::retranslate()
{
    m_lookUp.setText(tr("&Look up the word under the cursor"));
    m_menu->setTitle(tr("&Reference"));
    m_all->setText(tr("&All protocols"));
}

} // namespace helolab
