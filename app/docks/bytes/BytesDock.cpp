// SPDX-License-Identifier: GPL-3.0-or-later
#include "BytesDock.h"

#include "OctetText.h"
#include "core/explain/TokenTree.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace helolab::docks {

BytesDock::BytesDock(console::Selection &selection, const console::Guidance &guidance, QWidget *parent)
    : QDockWidget(parent)
    , m_selection(selection)
    , m_guidance(guidance)
{
    m_empty = new EmptyState(this);
    m_view = new HexView(this);
    m_about = new TextBlock(this);
    m_aboutCursor = new TextBlock(this);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_about);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_aboutCursor);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    setWidget(m_pages);
    m_pages->setFocusProxy(m_view); // the focus of who opens the dock by its key

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &BytesDock::refresh);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_selection, &console::Selection::entryChanged, &m_soon, soon);
    connect(&m_selection, &console::Selection::conversationChanged, &m_soon, soon);
    connect(&m_guidance, &console::Guidance::changed, &m_soon, soon);
    connect(&m_selection, &console::Selection::litChanged, this, &BytesDock::showLit);
    connect(m_view, &HexView::cursorMoved, this, &BytesDock::octetChosen);
    retranslate();
    refresh();
}

void BytesDock::refresh()
{
    if (!isVisible())
        return; // showEvent() catches up
    console::Conversation *conversation = m_selection.conversation();
    const qsizetype index = m_selection.entry();
    const bool isThere = conversation && index >= 0 && index < qsizetype(conversation->transcript().entries.size());
    const QByteArray octets = isThere ? conversation->transcript().entries[std::size_t(index)].bytes : QByteArray();
    m_pages->setCurrentIndex(octets.isEmpty() ? 0 : 1);
    if (octets.isEmpty())
        return;
    m_explanation = m_guidance.explain(*conversation, index);
    const bool isClient = conversation->transcript().entries[std::size_t(index)].from == protocol::Party::Client;
    m_about->setPlain((isClient ? QStringLiteral("C: ") : QStringLiteral("S: ")) + lineText(octets));
    if (m_view->octets() != octets)
        m_view->setOctets(octets);
    tellOctet();
    showLit();
}

/// The token around the octet with the cursor; null where none is.
const explain::Token *BytesDock::tokenAtCursor() const
{
    const int token = explain::tokenAt(m_explanation.tokens, m_view->cursor());
    return token < 0 ? nullptr : &m_explanation.tokens[std::size_t(token)];
}

void BytesDock::octetChosen()
{
    tellOctet();
    const explain::Token *token = tokenAtCursor();
    m_selection.light(token ? console::Selection::Piece{token->begin, token->length} : console::Selection::Piece());
    showLit();
}

/// Marks what is lit, else the token around the cursor.
void BytesDock::showLit()
{
    const console::Selection::Piece &lit = m_selection.lit();
    const explain::Token *token = tokenAtCursor();
    if (!lit.isEmpty())
        m_view->mark(lit.begin, lit.length);
    else
        m_view->mark(token ? token->begin : 0, token ? token->length : 0);
}

void BytesDock::tellOctet()
{
    if (m_view->octets().isEmpty())
        return;
    const qsizetype octet = m_view->cursor();
    QStringList said{tr("Octet %1.").arg(octet + 1) + QLatin1Char(' ') + octetText(m_view->octets(), octet)};
    if (const explain::Token *token = tokenAtCursor())
        said.append(tr("It belongs to “%1”: %2").arg(token->text, token->meaning));
    m_aboutCursor->setPlain(said.join(QLatin1Char('\n')));
    m_view->setAccessibleDescription(said.join(QLatin1Char(' ')));
    QAccessibleEvent changed(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void BytesDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void BytesDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    refresh();
}

void BytesDock::retranslate()
{
    setWindowTitle(tr("Bytes"));
    m_view->setAccessibleName(tr("Octets of the selected line"));
    m_empty->set(tr("No octets to show"),
                 tr("Select a line of the transcript. Here it stands as it travelled: each octet as a number, the end "
                    "of the line, and what cannot be seen."));
}

} // namespace helolab::docks
