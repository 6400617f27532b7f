// SPDX-License-Identifier: GPL-3.0-or-later
#include "WayOn.h"

#include "app/docks/FlowLayout.h"

#include <QEvent>
#include <QVBoxLayout>

namespace helolab::docks {

WayOn::WayOn(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_sentence = new TextBlock(this);
    layout->addWidget(m_sentence);
    m_steps = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_steps->setSizePolicy(policy);
    new FlowLayout(m_steps);
    layout->addWidget(m_steps);
}

void WayOn::setExplanation(const explain::Explanation &explanation, bool isWritable)
{
    m_sentence->setPlain(explanation.wayOn);
    m_sentence->setVisible(!explanation.wayOn.isEmpty());
    m_commands = isWritable ? explanation.commandsFirst : QList<QString>();
    const auto count = std::size_t(m_commands.size());
    while (m_buttons.size() < count) {
        auto *button = new QPushButton(m_steps);
        const qsizetype step = qsizetype(m_buttons.size());
        connect(button, &QPushButton::clicked, this,
                [this, step] { emit commandChosen(m_commands.value(step).toUtf8()); });
        m_steps->layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < count);
    m_steps->setVisible(count > 0);
    retranslate();
}

void WayOn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WayOn::retranslate()
{
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        QPushButton *button = m_buttons[std::size_t(i)];
        // A way of several commands is numbered: they are to be sent in this order.
        button->setText(m_commands.size() == 1 ? m_commands[i]
                                               : QStringLiteral("%1  %2").arg(i + 1).arg(m_commands[i]));
        button->setAccessibleName(tr("Put %1 into the input line").arg(m_commands[i]));
        button->setToolTip(button->accessibleName());
    }
}

} // namespace helolab::docks
