// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmptyState.h"

#include <QVBoxLayout>

namespace helolab::docks {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(6);
    m_title = new TextBlock(this);
    m_text = new TextBlock(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch(1);
}

void EmptyState::set(const QString &title, const QString &whatToDo)
{
    m_title->setPlain(title, TextBlock::Run::Bold);
    m_text->setPlain(whatToDo);
    setAccessibleName(title);
    setAccessibleDescription(whatToDo);
}

} // namespace helolab::docks
