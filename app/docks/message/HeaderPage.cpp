// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeaderPage.h"

#include "FieldsModel.h"
#include "app/docks/EmptyState.h"
#include "app/docks/RowTable.h"
#include "app/docks/TextBlock.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace helolab::docks {

HeaderPage::HeaderPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    m_fields = new FieldsModel(this);
    m_caption = new QLabel(this);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setMinimumWidth(20); // rather cut off than in the way
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyState(m_pages);
    m_table = new QTableView(m_pages);
    m_table->setModel(m_fields);
    showAsRows(m_table);
    m_table->setMinimumSize(60, 40);
    m_table->viewport()->installEventFilter(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_meaning = new TextBlock(this);
    layout->addWidget(m_caption);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_meaning);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HeaderPage::currentChanged);
    connect(m_table, &QTableView::clicked, this, &HeaderPage::currentChanged); // the chosen one, once more
    retranslate();
}

void HeaderPage::setPart(const OpenMessagePtr &message, int part)
{
    if (message == m_message && part == m_part)
        return;
    const QScopedValueRollback following(m_following, true);
    m_message = message;
    m_part = part;
    m_fields->setHeader(message, part);
    m_table->scrollToTop();
    retranslate();
    arrange();
}

std::optional<mime::Span> HeaderPage::choose(qsizetype octet)
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_fields->rowAt(octet);
    if (row < 0) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        showMeaning();
        return std::nullopt;
    }
    m_table->selectRow(row);
    showMeaning();
    return m_fields->linesOf(row);
}

void HeaderPage::setTells(bool tells)
{
    m_tells = tells;
    showMeaning();
}

void HeaderPage::currentChanged()
{
    showMeaning();
    const int row = m_table->currentIndex().row();
    if (!m_following && row >= 0)
        emit fieldChosen(m_fields->linesOf(row));
}

void HeaderPage::showMeaning()
{
    const int row = m_table->currentIndex().row();
    const QString meaning = m_tells && row >= 0 ? m_fields->meaning(row) : QString();
    m_meaning->setPlain(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
}

void HeaderPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = m_table->viewport()->width();
    QHeaderView *header = m_table->horizontalHeader();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    const int name = std::min(letter * 22, std::max(letter * 12, room / 4));
    const int written = std::max(header->sectionSizeHint(FieldsModel::Written), letter * 18);
    const bool showsWritten = room > name + written + letter * 16;
    m_table->setColumnHidden(FieldsModel::Written, !showsWritten);
    header->resizeSection(FieldsModel::Name, name);
    header->resizeSection(FieldsModel::Written, written);
    header->resizeSection(FieldsModel::Value, std::max(letter * 10, room - name - (showsWritten ? written : 0)));
}

bool HeaderPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void HeaderPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_fields->retranslate();
        retranslate();
        arrange();
    }
}

void HeaderPage::retranslate()
{
    m_table->setAccessibleName(tr("Fields of the header"));
    const bool any = m_fields->rowCount() > 0;
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->set(tr("No header"),
                 tr("There are no fields before the empty line. A message should have From: and Date:."));
    QString caption;
    if (m_message && m_part > 0)
        caption = tr("The header of part %1").arg(m_message->titleOf(m_part));
    if (m_fields->leftOut() > 0)
        caption = tr("and %n more field(s)", nullptr, int(m_fields->leftOut()));
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    showMeaning();
}

} // namespace helolab::docks
