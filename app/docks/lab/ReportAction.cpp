// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportAction.h"

#include "LabAttempt.h"

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

void ReportAction::setAttempt(const LabAttempt *attempt, const QString &language)
{
    m_attempt = attempt;
    m_language = language;
    setEnabled(attempt != nullptr);
}

QString ReportAction::journal() const
{
    return m_attempt ? m_attempt->journal().path() : QString();
}

std::optional<Error> ReportAction::save(const QString &target) const
{
    if (!m_attempt)
        return std::nullopt;
    const QString own = QFileInfo(journal()).canonicalFilePath();
    if (!own.isEmpty() && own == QFileInfo(target).canonicalFilePath())
        return Error{tr("This file is the attempt itself, and is not written over. Choose another name."), target};
    const auto read = attempt::readJournal(m_attempt->journal().text(), journal());
    if (!read)
        return read.error();
    const auto report = paper::attemptPaper(read.value(), journal(), m_labs, m_language, report::Telling::AsTheLab);
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
    const QString name = QFileInfo(journal()).completeBaseName() + QStringLiteral(".pdf");
    const QString target
        = QFileDialog::getSaveFileName(m_window, tr("Save the report"), name, tr("PDF (*.pdf);;Web page (*.html)"));
    if (target.isEmpty())
        return;
    if (const auto problem = save(target))
        QMessageBox::warning(m_window, tr("Save the report"), problem->toString());
}

} // namespace helolab::docks
