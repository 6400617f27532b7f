// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeeEarly.h"

#include "app/docks/Tone.h"

#include <QEvent>
#include <QVBoxLayout>

namespace helolab::docks {

SeeEarly::SeeEarly(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    m_button = new QPushButton(this);
    m_button->setAutoDefault(true); // Enter presses what has the focus
    m_note = new TextBlock(this);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    retranslate();
}

void SeeEarly::retranslate()
{
    m_note->setGround(toneColours(Tone::More, palette()).fill); // that of "Think first"
    m_button->setText(tr("Show it now"));
    m_note->setPlain(tr("It costs no points; your teacher will see that you looked."), TextBlock::Run::Quiet);
    m_button->setAccessibleDescription(m_note->text());
}

void SeeEarly::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace helolab::docks
