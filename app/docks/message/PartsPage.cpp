// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartsPage.h"

#include "PartsModel.h"
#include "app/docks/TextBlock.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace helolab::docks {

PartsPage::PartsPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    m_parts = new PartsModel(this);
    m_tree = new QTreeView(this);
    m_tree->setModel(m_parts);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setMinimumSize(60, 40);
    m_tree->viewport()->installEventFilter(this);
    m_notice = new TextBlock(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_notice);
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartsPage::currentChanged);
    connect(m_tree, &QTreeView::clicked, this, &PartsPage::currentChanged); // the chosen one, once more
    retranslate();
}

void PartsPage::setMessage(const OpenMessagePtr &message)
{
    const QScopedValueRollback following(m_following, true);
    m_message = message;
    m_parts->setMessage(message);
    m_tree->expandAll();
    retranslate();
    arrange();
}

void PartsPage::setPart(int part)
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_parts->indexOf(part);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void PartsPage::currentChanged()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!m_following && index.isValid())
        emit partChosen(m_parts->partOf(index));
}

void PartsPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = m_tree->viewport()->width();
    QHeaderView *header = m_tree->header();
    struct Column
    {
        int column;
        int letters;
        int from; ///< shown where there is room for so many letters
    };
    constexpr Column columns[] = {{PartsModel::Charset, 12, 40},
                                  {PartsModel::Encoding, 17, 58},
                                  {PartsModel::Octets, 11, 0},
                                  {PartsModel::Decoded, 11, 72}};
    constexpr int nameFrom = 56; // letters
    int taken = letter * 14; // for the name, which takes what is left
    for (const Column &column : columns) {
        const bool shown = room >= column.from * letter;
        m_tree->setColumnHidden(column.column, !shown);
        if (!shown)
            continue;
        const int width = std::max(header->sectionSizeHint(column.column), column.letters * letter);
        header->resizeSection(column.column, width);
        taken += width;
    }
    m_tree->setColumnHidden(PartsModel::Name, room < nameFrom * letter);
    if (room < nameFrom * letter)
        taken -= letter * 14;
    header->resizeSection(PartsModel::Type, std::max(letter * 16, std::min(letter * 40, room - taken)));
}

bool PartsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void PartsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_parts->retranslate();
        retranslate();
        arrange();
    }
}

void PartsPage::retranslate()
{
    m_tree->setAccessibleName(tr("Parts of the message"));
    const bool truncated = m_message && m_message->structure.truncated;
    m_notice->setVisible(truncated);
    if (truncated) {
        m_notice->setPlain(tr("There are more parts than these %1. The rest is left in one piece, in the last of them.")
                               .arg(QLocale().toString(qlonglong(m_message->structure.parts.size()))));
    }
}

} // namespace helolab::docks
