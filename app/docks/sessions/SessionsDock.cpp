// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionsDock.h"

#include "SessionsModel.h"
#include "app/docks/EmptyState.h"
#include "app/docks/RowTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr int lookEvery = 33; // milliseconds
constexpr int lookAtAllEvery = 1000; // milliseconds

} // namespace

SessionsDock::SessionsDock(const transcript::Archive &archive, QWidget *parent)
    : QDockWidget(parent)
    , m_model(new SessionsModel(archive, this))
{
    setObjectName(QStringLiteral("SessionsDock"));
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_how = new TextBlock(page);
    m_watchButton = new QPushButton(page);
    m_top->addWidget(m_how, 1);
    m_top->addWidget(m_watchButton, 0, Qt::AlignLeft | Qt::AlignTop);
    layout->addLayout(m_top);

    m_pages = new QStackedWidget(page);
    m_empty = new EmptyState(m_pages);
    m_view = new QTableView(m_pages);
    m_view->setModel(m_model);
    showAsRows(m_view);
    m_view->setMinimumSize(80, 60);
    m_view->horizontalHeader()->setSectionResizeMode(SessionsModel::Peer, QHeaderView::Stretch);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    layout->addWidget(m_pages, 1);
    page->setFocusProxy(m_view);
    setWidget(page);

    m_watch = new QAction(this);
    m_watch->setEnabled(false);
    m_view->addAction(m_watch);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_watch, &QAction::triggered, this, &SessionsDock::watchCurrent);
    connect(m_watchButton, &QPushButton::clicked, this, &SessionsDock::watchCurrent);
    connect(m_view, &QTableView::activated, this, &SessionsDock::watchCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_watch->setEnabled(current.isValid());
        m_watchButton->setEnabled(current.isValid());
    });
    m_watchButton->setEnabled(false);
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SessionsDock::look);
    retranslate();
}

void SessionsDock::setListeners(const std::vector<net::ListenerStatus> &listeners)
{
    m_listeners = listeners;
    retranslate();
}

void SessionsDock::look()
{
    if (!m_sinceWhole.isValid() || m_sinceWhole.hasExpired(lookAtAllEvery)) {
        m_model->updateWhole();
        m_sinceWhole.start();
    } else {
        m_model->update();
    }
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    m_watchButton->setVisible(m_model->rowCount() > 0);
    m_how->setVisible(m_model->rowCount() > 0);
}

void SessionsDock::watchCurrent()
{
    if (const auto id = m_model->connectionAt(m_view->currentIndex().row()))
        emit watchRequested(id);
}

void SessionsDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void SessionsDock::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    m_timer.stop();
}

void SessionsDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    m_sinceWhole.invalidate();
    look();
    arrange();
    m_timer.start();
}

void SessionsDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    arrange();
}

void SessionsDock::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    m_top->setDirection(width() < letter * 60 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QHeaderView *header = m_view->horizontalHeader();
    m_view->setColumnHidden(SessionsModel::ProtocolName, width() < letter * 70);
    m_view->setColumnHidden(SessionsModel::Entries, width() < letter * 60);
    m_view->setColumnHidden(SessionsModel::Opened, width() < letter * 50);
    const auto fit = [header, letter](int column, int letters) {
        header->resizeSection(column, std::max(header->sectionSizeHint(column), letters * letter));
    };
    fit(SessionsModel::Status, 11);
    fit(SessionsModel::ProtocolName, 8);
    fit(SessionsModel::State, 12);
    fit(SessionsModel::Entries, 9);
    fit(SessionsModel::Opened, 11);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void SessionsDock::setTap(quint16 port, const QString &target)
{
    m_tapPort = port;
    m_tapTarget = target;
    retranslate();
}

/// A line for each protocol, and one for the tap.
QString SessionsDock::address() const
{
    QStringList places;
    for (const net::ListenerStatus &listener : m_listeners) {
        if (!listener.protocol || !listener.error.isEmpty() || listener.tlsFirst)
            continue;
        const auto inTls = std::find_if(m_listeners.begin(), m_listeners.end(), [&](const net::ListenerStatus &each) {
            return each.protocol == listener.protocol && each.tlsFirst && each.error.isEmpty();
        });
        const QString host = listener.address.toString();
        places << (inTls == m_listeners.end()
                       ? tr("%1: host %2, port %3").arg(net::nameOf(listener), host).arg(listener.port)
                       : tr("%1: host %2, port %3; with TLS port %4")
                             .arg(net::nameOf(listener), host)
                             .arg(listener.port)
                             .arg(inTls->port));
    }
    if (m_tapPort != 0)
        places << tr("Tap: host 127.0.0.1, port %1, leads to %2").arg(m_tapPort).arg(m_tapTarget);
    return places.join(QLatin1Char('\n'));
}

void SessionsDock::retranslate()
{
    setWindowTitle(tr("Sessions"));
    m_view->setAccessibleName(tr("Sessions of the server"));
    m_watch->setText(tr("&Watch this session"));
    m_watch->setToolTip(tr("Opens the session in a console tab, as it happens. You cannot type into it."));
    m_watchButton->setText(m_watch->text());
    m_watchButton->setToolTip(m_watch->toolTip());
    const QString places = address();
    const auto isReached = [](const net::ListenerStatus &listener) { return !listener.address.isLoopback(); };
    const bool fromNetwork = std::any_of(m_listeners.begin(), m_listeners.end(), isReached);
    const QString how = places.isEmpty() ? tr("The server does not listen at present.")
        : fromNetwork
        ? tr("Any mail program in this network can connect, on a telephone too. Enter this:\n%1").arg(places)
        : tr("Any mail program on this computer can connect. Enter this:\n%1").arg(places);
    m_how->setPlain(how, TextBlock::Run::Quiet);
    m_empty->set(tr("No client has connected yet"), how);
    m_model->retranslate();
    arrange();
}

} // namespace helolab::docks
