// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace helolab::find {

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_label(new QLabel(this))
    , m_input(new QLineEdit(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_said(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_row->setContentsMargins(4, 2, 4, 2);
    m_label->setBuddy(m_input);
    m_previous->setText(QStringLiteral("▲"));
    m_next->setText(QStringLiteral("▼"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_row->addWidget(m_label);
    m_row->addWidget(m_input, 1);
    m_row->addWidget(m_previous);
    m_row->addWidget(m_next);
    m_row->addWidget(m_said);
    m_row->addWidget(m_close);
    connect(m_input, &QLineEdit::textChanged, this, &FindBar::edited);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(true); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    hide();
    retranslate();
}

void FindBar::ask(const QString &selected)
{
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
        m_input->setText(selected);
    show();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void FindBar::dismiss()
{
    hide();
    emit closed();
}

QString FindBar::wanted() const
{
    return m_input->text();
}

void FindBar::say(const QString &text)
{
    m_said->setText(text);
}

QString FindBar::said() const
{
    return m_said->text();
}

void FindBar::addChoice(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_said), widget);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit stepped(!(event->modifiers() & Qt::ShiftModifier));
        break;
    case Qt::Key_Escape:
        dismiss();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FindBar::retranslate()
{
    m_label->setText(tr("&Find:"));
    m_input->setAccessibleName(tr("Words to look for"));
    m_previous->setAccessibleName(tr("The place before"));
    m_previous->setToolTip(tr("The place before (Shift+Enter)"));
    m_next->setAccessibleName(tr("The next place"));
    m_next->setToolTip(tr("The next place (Enter)"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(tr("Close the search (Esc)"));
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace helolab::find
