// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoticeBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace helolab::editor {

NoticeBar::NoticeBar(Words words, std::vector<Choice> choices, QWidget *parent)
    : QFrame(parent)
    , m_words(std::move(words))
    , m_choices(std::move(choices))
{
    setObjectName(QStringLiteral("banner"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(10, 5, 6, 5);
    m_label = new QLabel(this);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_label, 1);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, i] {
            hide();
            deleteLater();
            if (const auto act = m_choices[i].act)
                act();
        });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    retranslate();
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::insertWidget(QWidget *widget)
{
    m_row->insertWidget(1, widget);
}

void NoticeBar::retranslate()
{
    m_label->setText(m_words());
    setAccessibleName(m_label->text());
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(m_choices[i].words());
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace helolab::editor
