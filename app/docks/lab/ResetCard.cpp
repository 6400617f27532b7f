// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResetCard.h"

#include "app/docks/FlowLayout.h"

#include <QVBoxLayout>

namespace helolab::docks {

ResetCard::ResetCard(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(this);
    card->setTone(Tone::Advice);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 8, 10, 8);
    m_text = new TextBlock(card);
    layout->addWidget(m_text);
    auto *buttons = new QWidget(card);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *flow = new FlowLayout(buttons);
    m_confirm = new QPushButton(buttons);
    m_cancel = new QPushButton(buttons);
    for (QPushButton *button : {m_confirm, m_cancel}) {
        button->setAutoDefault(true);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
    }
    layout->addWidget(buttons);
    auto *margin = new QVBoxLayout(this);
    margin->setContentsMargins(12, 0, 12, 0);
    margin->addWidget(card);
    connect(m_confirm, &QPushButton::clicked, this, &ResetCard::confirmed);
    hide();
    retranslate();
}

void ResetCard::ask()
{
    show();
    m_cancel->setFocus();
}

void ResetCard::retranslate()
{
    m_text->setPlain(tr("Begin this lab anew, in a fresh world? What you have done so far is kept as an earlier "
                        "attempt."));
    m_confirm->setText(tr("Begin anew"));
    m_cancel->setText(tr("Go on"));
}

} // namespace helolab::docks
