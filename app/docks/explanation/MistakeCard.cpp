// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeCard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace helolab::docks {

MistakeCard::MistakeCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 12, 12, 12);
    layout->setSpacing(6);
    m_title = new TextBlock(this);
    m_text = new TextBlock(this);
    m_caption = new TextBlock(this);
    m_corrected = new TextBlock(this);
    m_use = new QPushButton(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addWidget(m_caption);
    layout->addWidget(m_corrected);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    setTone(Tone::Advice);
    connect(m_use, &QPushButton::clicked, this, [this] { emit lineChosen(m_mistake.correctedLine.toUtf8()); });
}

void MistakeCard::setMistake(const explain::Mistake &mistake, bool isWritable)
{
    m_mistake = mistake;
    const bool corrected = !mistake.correctedLine.isEmpty();
    m_caption->setVisible(corrected);
    m_corrected->setVisible(corrected);
    m_use->setVisible(corrected && isWritable && !mistake.isForOnce);
    m_corrected->setPlain(mistake.correctedLine, TextBlock::Run::Mono | TextBlock::Run::Bold);
    retranslate();
}

void MistakeCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MistakeCard::coloursChanged()
{
    const ToneColours colours = toneColours(tone(), palette());
    m_title->setToneColour(colours.text);
    m_text->setGround(colours.fill);
    m_caption->setGround(colours.fill);
}

void MistakeCard::retranslate()
{
    const QString title = m_mistake.certain ? m_mistake.title : tr("Perhaps: %1").arg(m_mistake.title);
    m_title->setRuns({{toneSymbol(tone()) + QLatin1Char(' '), TextBlock::Run::Bold | TextBlock::Run::Toned},
                      {title, TextBlock::Run::Bold | TextBlock::Run::Toned}});
    std::vector<TextBlock::Run> text{{m_mistake.explanation, TextBlock::Run::Plain}};
    if (!m_mistake.rfc.isEmpty())
        text.push_back({QLatin1Char('\n') + m_mistake.rfc, TextBlock::Run::Quiet});
    m_text->setRuns(std::move(text));
    m_caption->setPlain(m_mistake.isForOnce ? tr("The line as it should have been, then and only then:")
                                            : tr("The line as it should be:"),
                        TextBlock::Run::Quiet);
    m_use->setText(tr("Put it into the input line"));
    m_use->setToolTip(tr("Nothing is sent until you press Enter there."));
    setAccessibleName(title);
    setAccessibleDescription(m_mistake.explanation);
}

} // namespace helolab::docks
