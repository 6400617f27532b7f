// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateLine.h"

#include "CommandChips.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace helolab::console {

StateLine::StateLine(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_meaning(new QLabel(this))
    , m_legal(new QLabel(this))
    , m_chips(new CommandChips(this))
{
    m_state->setObjectName(QStringLiteral("stateName"));
    m_meaning->setObjectName(QStringLiteral("stateMeaning"));
    m_legal->setObjectName(QStringLiteral("legalNow"));
    m_meaning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_meaning->setTextFormat(Qt::PlainText);

    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(m_state);
    where->addWidget(m_meaning, 1);
    auto *what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(m_legal);
    what->addWidget(m_chips, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addLayout(where);
    layout->addLayout(what);
    retranslate();
}

void StateLine::show(const QString &state, const QString &meaning)
{
    m_stateName = state;
    m_meaningText = meaning;
    retranslate();
}

void StateLine::setChipsVisible(bool visible)
{
    m_legal->setVisible(visible);
    m_chips->setVisible(visible);
}

QString StateLine::text() const
{
    return m_meaning->accessibleName();
}

void StateLine::retranslate()
{
    m_state->setText(m_stateName.isEmpty() ? tr("Not connected") : tr("State: %1").arg(m_stateName));
    m_state->setToolTip(m_meaningText);
    m_meaning->setAccessibleName(m_meaningText.isEmpty() ? m_state->text()
                                                         : tr("State: %1 — %2").arg(m_stateName, m_meaningText));
    m_legal->setText(tr("Legal now:"));
    elide();
}

void StateLine::elide()
{
    if (layout())
        layout()->activate(); // what the name of the state leaves is known only then
    m_meaning->setText(m_meaning->fontMetrics().elidedText(m_meaningText, Qt::ElideRight, m_meaning->width()));
    m_meaning->setToolTip(m_meaningText);
}

void StateLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void StateLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helolab::console
