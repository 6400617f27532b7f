// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportAction.h"

#include "app/paper/AttemptPaper.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace helolab::docks {

ReportAction::ReportAction(attempt::LabShelf &labs, QWidget *window)
    : QAction(window)
    , m_labs(labs)
    , m_window(window)
{
    setEnabled(false);
    retranslate();
    connect(this, &QAction::triggered, this, &ReportAction::askAndSave);
}

void ReportAction::setAttempt(const QString &journal, const QString &language)
{
    m_journal = journal;
    m_language = language;
    setEnabled(!journal.isEmpty());
}

std::optional<Error> ReportAction::save(const QString &target) const
{
    const QString own = QFileInfo(m_journal).canonicalFilePath();
    if (!own.isEmpty() && own == QFileInfo(target).canonicalFilePath())
        return Error{tr("This file is the attempt itself, and is not written over. Choose another name."), target};
    const auto report = paper::attemptPaper(m_journal, m_labs, m_language, report::Telling::AsTheLab);
    if (!report)
        return report.error();
    return paper::write(report.value().paper, target);
}

void ReportAction::retranslate()
{
    setText(tr("Save the &report…"));
    setToolTip(tr("What you did in this lab, as a page to hand in"));
}

void ReportAction::askAndSave()
{
    const QString name = QFileInfo(m_journal).completeBaseName() + QStringLiteral(".pdf");
    const QString target
        = QFileDialog::getSaveFileName(m_window, tr("Save the report"), name, tr("PDF (*.pdf);;Web page (*.html)"));
    if (target.isEmpty())
        return;
    if (const auto problem = save(target))
        QMessageBox::warning(m_window, tr("Save the report"), problem->toString());
}

} // namespace helolab::docks
