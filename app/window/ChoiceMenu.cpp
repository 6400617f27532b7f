// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceMenu.h"

namespace helolab::window {

ChoiceMenu::ChoiceMenu(QWidget *parent)
    : QMenu(parent)
    , m_group(this)
{
    connect(&m_group, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit chose(action->data().toString()); });
}

void ChoiceMenu::setEntry(const QString &id, const QString &text)
{
    QAction *action = find(id);
    if (!action) {
        action = addAction(text);
        action->setData(id);
        action->setCheckable(true);
        m_group.addAction(action);
    }
    action->setText(text);
}

void ChoiceMenu::setChosen(const QString &id)
{
    if (QAction *action = find(id))
        action->setChecked(true);
}

QString ChoiceMenu::chosen() const
{
    return m_group.checkedAction() ? m_group.checkedAction()->data().toString() : QString();
}

QString ChoiceMenu::chosenText() const
{
    return m_group.checkedAction() ? m_group.checkedAction()->text() : QString();
}

QAction *ChoiceMenu::find(const QString &id) const
{
    for (QAction *action : m_group.actions()) {
        if (action->data().toString() == id)
            return action;
    }
    return nullptr;
}

} // namespace helolab::window
