// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperActions.h"

#include "core/attempt/LabShelf.h"
#include "core/lab/ExamPack.h"
#include "paper/AttemptPaper.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

namespace helolab {

PaperActions::PaperActions(attempt::LabShelf &labs, QWidget *window)
    : m_labs(labs)
    , m_window(window)
{
    connect(&m_worksheet, &QAction::triggered, this, &PaperActions::askForWorksheet);
    connect(&m_exam, &QAction::triggered, this, &PaperActions::askForExam);
    setLab({}, {});
    retranslate();
}

void PaperActions::fill(QMenu &menu)
{
    menu.addActions({&m_worksheet, &m_exam});
}

void PaperActions::setLab(const QString &folder, const QString &language)
{
    m_folder = folder;
    m_language = language;
    m_worksheet.setEnabled(!folder.isEmpty());
    m_exam.setEnabled(!folder.isEmpty());
}

std::optional<Error> PaperActions::saveWorksheet(const QString &target) const
{
    const auto read = m_labs.read(m_folder);
    if (!read->script)
        return read->problems.front();
    const paper::Paper sheet = paper::worksheetPaper({*read->script}, {}, m_language);
    return paper::write(sheet, target);
}

Result<QString> PaperActions::saveExam(const QString &shelf) const
{
    const auto read = m_labs.read(m_folder);
    if (!read->script)
        return read->problems.front();
    const auto pack = lab::examPack(*read->script);
    return pack ? lab::writeExamPack(pack.value(), shelf) : Result<QString>(pack.error());
}

void PaperActions::askForWorksheet()
{
    const QString name = QDir(m_folder).dirName() + QStringLiteral(".pdf");
    const QString target
        = QFileDialog::getSaveFileName(m_window, tr("Save a worksheet"), name, tr("PDF (*.pdf);;Web page (*.html)"));
    if (target.isEmpty())
        return;
    if (const auto problem = saveWorksheet(target))
        QMessageBox::warning(m_window, tr("Save a worksheet"), problem->toString());
}

void PaperActions::askForExam()
{
    const QString shelf = QFileDialog::getExistingDirectory(m_window, tr("In which folder shall the exam lie?"));
    if (shelf.isEmpty())
        return;
    const Result<QString> saved = saveExam(shelf);
    if (!saved) {
        QMessageBox::warning(m_window, tr("Exam"), saved.error().toString());
        return;
    }
    QMessageBox::information(
        m_window, tr("Exam"),
        tr("The exam is in %1: the lab without model answer, hints and help. The right answers to its questions still "
           "stand in lab.yaml, because grading needs them. Keep a copy of the folder, and grade with that.")
            .arg(QDir::toNativeSeparators(saved.value())));
}

void PaperActions::retranslate()
{
    m_worksheet.setText(tr("Save a works&heet…"));
    m_exam.setText(tr("Make an e&xam…"));
}

} // namespace helolab
