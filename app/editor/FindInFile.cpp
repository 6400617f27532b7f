// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindInFile.h"

#include "FileTabs.h"

#include <QEvent>

namespace helolab::editor {

FindInFile::FindInFile(FileTabs &files, QWidget *parent)
    : FindBar(parent)
    , m_files(files)
{
    connect(this, &FindBar::stepped, this, &FindInFile::find);
    connect(this, &FindBar::closed, this, [this] {
        if (FileEditor *file = m_files.current())
            file->setFocus(Qt::OtherFocusReason);
    });
}

void FindInFile::askHere()
{
    const FileEditor *file = m_files.current();
    ask(file ? file->selectedText() : QString());
}

bool FindInFile::find(bool forward)
{
    FileEditor *file = m_files.current();
    if (!file || wanted().isEmpty()) {
        askHere();
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
    const bool found = file->findFirst(wanted(), false, false, false, true, forward, line, index);
    m_isMissing = !found;
    tellWhetherMissing();
    return found;
}

void FindInFile::tellWhetherMissing()
{
    say(m_isMissing ? tr("Not in this file.") : QString());
}

void FindInFile::changeEvent(QEvent *event)
{
    FindBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellWhetherMissing();
}

} // namespace helolab::editor
