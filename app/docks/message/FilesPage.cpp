// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilesPage.h"

#include "FilesModel.h"
#include "app/docks/EmptyState.h"
#include "app/docks/RowTable.h"
#include "app/docks/TextBlock.h"
#include "core/WholeFile.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace helolab::docks {

namespace {

/// A file of that folder that there is not yet: "report.pdf", "report (2).pdf".
QString freeName(const QDir &folder, const QString &name)
{
    const QFileInfo wanted(name);
    const QString ending = wanted.suffix().isEmpty() ? QString() : QLatin1Char('.') + wanted.suffix();
    QString free = name;
    for (int i = 2; folder.exists(free); ++i)
        free = QStringLiteral("%1 (%2)%3").arg(wanted.completeBaseName()).arg(i).arg(ending);
    return folder.filePath(free);
}

QString notWritten(const QString &fileName, const Error &error)
{
    return FilesPage::tr("This file could not be written: %1. Choose another folder, or make room. (%2)")
        .arg(QFileInfo(fileName).fileName(), error.message);
}

} // namespace

FilesPage::FilesPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    m_files = new FilesModel(this);
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyState(m_pages);
    m_table = new QTableView(m_pages);
    m_table->setModel(m_files);
    showAsRows(m_table);
    m_table->setMinimumSize(60, 40);
    m_table->viewport()->installEventFilter(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_remark = new TextBlock(this);
    m_save = new QPushButton(this);
    m_saveAll = new QPushButton(this);
    auto *below = new QHBoxLayout;
    below->addWidget(m_remark, 1);
    below->addWidget(m_save);
    below->addWidget(m_saveAll);
    layout->addWidget(m_pages, 1);
    layout->addLayout(below);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilesPage::currentChanged);
    connect(m_table, &QTableView::clicked, this, &FilesPage::currentChanged); // the chosen one, once more
    connect(m_save, &QPushButton::clicked, this, &FilesPage::askAndSave);
    connect(m_saveAll, &QPushButton::clicked, this, &FilesPage::askAndSaveAll);
    retranslate();
}

void FilesPage::setMessage(const OpenMessagePtr &message)
{
    const QScopedValueRollback following(m_following, true);
    m_files->setMessage(message);
    m_table->scrollToTop();
    retranslate();
    arrange();
}

void FilesPage::setPart(int part)
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_files->rowOf(part);
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_files->rowCount() > 0)
        m_table->selectRow(0); // so that there is something to save
}

qsizetype FilesPage::count() const
{
    return m_files->rowCount() + m_files->leftOut();
}

QString FilesPage::saveAll(const QString &folder) const
{
    const QDir target(folder);
    for (int row = 0; row < m_files->rowCount(); ++row) {
        const QString name = freeName(target, m_files->safeName(row));
        if (const auto error = makeFile(name, m_files->content(row)))
            return notWritten(name, *error);
    }
    return {};
}

void FilesPage::askAndSave()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const QString target = QFileDialog::getSaveFileName(this, tr("Save the file"), m_files->safeName(row));
    if (target.isEmpty())
        return;
    if (const auto error = replaceFile(target, m_files->content(row)))
        QMessageBox::warning(this, tr("Save the file"), notWritten(target, *error));
}

void FilesPage::askAndSaveAll()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("In which folder shall the files lie?"));
    if (folder.isEmpty())
        return;
    if (const QString problem = saveAll(folder); !problem.isEmpty())
        QMessageBox::warning(this, tr("Save all files"), problem);
}

void FilesPage::currentChanged()
{
    const int row = m_table->currentIndex().row();
    m_save->setEnabled(row >= 0);
    if (!m_following && row >= 0)
        emit partChosen(m_files->partOf(row));
}

void FilesPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = m_table->viewport()->width();
    QHeaderView *header = m_table->horizontalHeader();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    const int octets = std::max(header->sectionSizeHint(FilesModel::Octets), letter * 12);
    const int type = std::min(letter * 26, room / 3);
    header->resizeSection(FilesModel::Octets, octets);
    header->resizeSection(FilesModel::Type, type);
    header->resizeSection(FilesModel::Name, std::max(letter * 14, room - octets - type));
}

bool FilesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void FilesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_files->retranslate();
        retranslate();
        arrange();
    }
}

void FilesPage::retranslate()
{
    m_table->setAccessibleName(tr("Files in the message"));
    m_empty->set(tr("No files"),
                 tr("A part with a file name, or one that is no text, is listed here and can be saved."));
    const bool any = m_files->rowCount() > 0;
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    m_save->setText(tr("Sa&ve the file…"));
    m_saveAll->setText(tr("Save &all…"));
    m_save->setVisible(any);
    m_saveAll->setVisible(any);
    m_save->setEnabled(m_table->currentIndex().isValid());
    m_remark->setVisible(any);
    QString remark = tr("They come from whoever wrote the message: open only what you expect.");
    if (m_files->leftOut() > 0)
        remark = tr("and %n more file(s)", nullptr, int(m_files->leftOut())) + QLatin1Char('\n') + remark;
    m_remark->setPlain(remark, TextBlock::Run::Quiet);
}

} // namespace helolab::docks
