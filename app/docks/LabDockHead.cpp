// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the page of a LabDock.

#include "LabDock.h"

#include "lab/LabChooser.h"
#include "lab/StepBar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace helolab::docks {

QWidget *LabDock::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(6);
    m_chooser = new LabChooser(head);
    m_bar = new StepBar(head);
    m_progress = new TextBlock(head);
    m_course = new QPushButton(head);
    m_course->setCheckable(true);
    m_course->setAutoDefault(true);
    m_course->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_chooser, 1);
    row->addWidget(m_course);
    layout->addLayout(row);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    connect(m_chooser, &LabChooser::chosen, this, [this](const QString &folder) {
        if (folder.isEmpty())
            closeLab();
        else
            openLab(folder);
    });
    connect(m_bar, &StepBar::stepChosen, this, &LabDock::turnTo);
    return head;
}

} // namespace helolab::docks
