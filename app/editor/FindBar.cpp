// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindBar.h"

#include "FileTabs.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace helolab::editor {

FindBar::FindBar(FileTabs &files, QWidget *parent)
    : QFrame(parent)
    , m_files(files)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    m_label = new QLabel(this);
    m_input = new QLineEdit(this);
    m_label->setBuddy(m_input);
    m_previous = new QToolButton(this);
    m_previous->setText(QStringLiteral("▲"));
    m_next = new QToolButton(this);
    m_next->setText(QStringLiteral("▼"));
    m_said = new QLabel(this);
    row->addWidget(m_label);
    row->addWidget(m_input, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_said);
    connect(m_previous, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(true); });
    hide();
    retranslate();
}

void FindBar::ask()
{
    const FileEditor *file = m_files.current();
    if (file && file->hasSelectedText() && !file->selectedText().contains(QLatin1Char('\n')))
        m_input->setText(file->selectedText());
    show();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

bool FindBar::find(bool forward)
{
    FileEditor *file = m_files.current();
    if (!file || m_input->text().isEmpty()) {
        ask();
        return false;
    }
    int line = 0;
    int index = 0;
    file->getCursorPosition(&line, &index);
    if (!forward && file->hasSelectedText()) { // the cursor is behind what was found last
        int lineTo = 0;
        int indexTo = 0;
        file->getSelection(&line, &index, &lineTo, &indexTo);
    }
    const bool found = file->findFirst(m_input->text(), false, false, false, true, forward, line, index);
    m_isMissing = !found;
    retranslate();
    return found;
}

QString FindBar::said() const
{
    return m_said->text();
}

void FindBar::close()
{
    hide();
    if (FileEditor *file = m_files.current())
        file->setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        find(!(event->modifiers() & Qt::ShiftModifier));
        break;
    case Qt::Key_Escape:
        close();
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
    m_said->setText(m_isMissing ? tr("Not in this file.") : QString());
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace helolab::editor
