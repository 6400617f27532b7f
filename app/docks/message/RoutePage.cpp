// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoutePage.h"

#include "HopDelegate.h"
#include "RouteModel.h"
#include "app/docks/EmptyState.h"
#include "app/docks/TextBlock.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace helolab::docks {

RoutePage::RoutePage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    m_route = new RouteModel(this);
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyState(m_pages);
    m_list = new QListView(m_pages);
    m_list->setModel(m_route);
    m_list->setItemDelegate(new HopDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(60, 40);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_more = new QLabel(this);
    m_detail = new TextBlock(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_detail);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RoutePage::currentChanged);
    connect(m_list, &QListView::clicked, this, &RoutePage::currentChanged); // the chosen one, once more
    retranslate();
}

void RoutePage::setMessage(const OpenMessagePtr &message)
{
    const QScopedValueRollback following(m_following, true);
    m_route->setMessage(message);
    retranslate();
}

void RoutePage::choose(qsizetype octet)
{
    const QScopedValueRollback following(m_following, true);
    QModelIndex chosen;
    for (int row = 0; row < m_route->rowCount(); ++row) {
        const mime::Span &lines = m_route->hop(row).lines;
        if (octet >= lines.begin && octet < lines.end())
            chosen = m_route->index(row);
    }
    m_list->setCurrentIndex(chosen);
    if (!chosen.isValid())
        m_list->clearSelection();
    showDetail();
}

void RoutePage::currentChanged()
{
    showDetail();
    const QModelIndex index = m_list->currentIndex();
    if (!m_following && index.isValid())
        emit hopChosen(m_route->hop(index.row()).lines);
}

/// The row may be too narrow for it.
void RoutePage::showDetail()
{
    const QModelIndex index = m_list->currentIndex();
    const QString detail = index.isValid()
        ? index.data().toString() + QLatin1Char('\n') + index.data(RouteModel::DetailRole).toString()
        : QString();
    m_detail->setPlain(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void RoutePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_route->retranslate();
        retranslate();
    }
}

void RoutePage::retranslate()
{
    m_list->setAccessibleName(tr("The way of the message"));
    m_list->setToolTip(
        tr("Each server writes a Received field on top. The lower ones are only as honest as who wrote them."));
    m_empty->set(tr("No Received field"),
                 tr("Each server that takes the message by SMTP writes one on top. Nobody has taken this one so far."));
    m_pages->setCurrentWidget(m_route->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    m_more->setVisible(m_route->leftOut() > 0);
    m_more->setText(tr("and %n more hop(s)", nullptr, int(m_route->leftOut())));
    showDetail();
}

} // namespace helolab::docks
