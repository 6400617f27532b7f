// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProblemList.h"

#include <QEvent>
#include <QHeaderView>

namespace helolab::editor {

ProblemList::ProblemList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemActivated, this, &ProblemList::choose);
    connect(this, &QTreeWidget::itemClicked, this, &ProblemList::choose);
    retranslate();
}

void ProblemList::setProblems(const std::vector<Error> &problems)
{
    const int row = indexOfTopLevelItem(currentItem());
    clear();
    m_problems = problems;
    for (const Error &problem : problems) {
        const QString place
            = problem.line > 0 ? QStringLiteral("%1:%2").arg(problem.file).arg(problem.line) : problem.file;
        auto *item = new QTreeWidgetItem(this, {QStringLiteral("✕ ") + place, problem.message});
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
        item->setToolTip(1, problem.message.toHtmlEscaped());
    }
    if (row >= 0 && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(std::min(row, topLevelItemCount() - 1)));
}

void ProblemList::step(int by)
{
    const int count = topLevelItemCount();
    if (count == 0)
        return;
    const int row = indexOfTopLevelItem(currentItem());
    const int next = row < 0 ? (by > 0 ? 0 : count - 1) : (row + by + count) % count;
    setCurrentItem(topLevelItem(next));
    choose(currentItem());
}

void ProblemList::choose(QTreeWidgetItem *item)
{
    const int row = indexOfTopLevelItem(item);
    if (row >= 0)
        emit chosen(Error(m_problems[std::size_t(row)]));
}

void ProblemList::retranslate()
{
    setHeaderLabels({tr("Place"), tr("What is wrong")});
    setAccessibleName(tr("What is wrong"));
}

void ProblemList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace helolab::editor
