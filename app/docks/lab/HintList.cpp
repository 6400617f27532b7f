// SPDX-License-Identifier: GPL-3.0-or-later
#include "HintList.h"

#include "HintCard.h"

#include <algorithm>

namespace helolab::docks {

HintList::HintList(QWidget *parent)
    : QWidget(parent)
{
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(6);
    m_more = new QPushButton(this);
    m_more->setAutoDefault(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(10);
    outer->addLayout(m_layout);
    outer->addWidget(m_more, 0, Qt::AlignLeft);
}

void HintList::show(const QStringList &hints, int opened)
{
    const int shown = std::min(opened, int(hints.size()));
    while (int(m_cards.size()) < shown) {
        auto *card = new HintCard(this);
        card->setTone(Tone::More);
        m_layout->addWidget(card);
        m_cards.push_back(card);
    }
    for (int i = 0; i < int(m_cards.size()); ++i) {
        HintCard *card = m_cards[std::size_t(i)];
        card->setVisible(i < shown);
        if (i < shown)
            card->set(tr("Hint %1 of %2").arg(i + 1).arg(hints.size()), hints[i]);
    }
    const bool isMore = shown < hints.size();
    if (!isMore && m_more->hasFocus() && newest())
        newest()->setFocus(Qt::OtherFocusReason); // Qt would pass it on to the next button, wherever that stands
    m_more->setVisible(isMore);
    m_more->setText(shown == 0 ? tr("Give me a hint") : tr("Another hint"));
}

HintCard *HintList::newest() const
{
    const auto found
        = std::find_if(m_cards.rbegin(), m_cards.rend(), [](const HintCard *card) { return !card->isHidden(); });
    return found == m_cards.rend() ? nullptr : *found;
}

} // namespace helolab::docks
