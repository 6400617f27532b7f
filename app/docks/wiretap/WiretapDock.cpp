// SPDX-License-Identifier: GPL-3.0-or-later
#include "WiretapDock.h"

#include "app/docks/RowTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr int readForMs = 8; // of one turn

} // namespace

WiretapDock::WiretapDock(console::Selection &selection, QWidget *parent)
    : QDockWidget(parent)
    , m_selection(selection)
    , m_model(new WiretapModel(this))
{
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyState(m_pages);
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(4);
    m_about = new TextBlock(page);
    m_view = new QTableView(page);
    m_view->setModel(m_model);
    showAsRows(m_view);
    m_view->setMinimumSize(80, 60);
    m_view->horizontalHeader()->setSectionResizeMode(WiretapModel::What, QHeaderView::Stretch);
    layout->addWidget(m_about);
    layout->addWidget(m_view, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    setWidget(m_pages);
    m_pages->setFocusProxy(m_view); // the focus of who opens the dock by its key

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &WiretapDock::read);
    connect(&selection, &console::Selection::conversationChanged, this, &WiretapDock::watch);
    connect(&selection, &console::Selection::entryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WiretapDock::chosen);
    m_view->viewport()->installEventFilter(this);
    setLook();
    retranslate();
    watch();
}

/// What stands over the rows may have grown by a line.
bool WiretapDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && m_selection.follows())
        m_soon.start();
    return QDockWidget::eventFilter(watched, event);
}

void WiretapDock::watch()
{
    console::Conversation *conversation = isVisible() ? m_selection.conversation() : nullptr;
    if (m_watched)
        disconnect(m_watched, nullptr, &m_soon, nullptr);
    m_watched = conversation;
    m_model->setConversation(conversation);
    if (conversation) {
        connect(conversation, &console::Conversation::stateChanged, &m_soon, qOverload<>(&QTimer::start));
        connect(conversation, &console::Conversation::entriesAdded, &m_soon, qOverload<>(&QTimer::start));
    }
    read();
}

void WiretapDock::read()
{
    if (!isVisible())
        return; // showEvent() catches up
    const bool isAll = m_model->readOn(readForMs);
    tell();
    if (isAll)
        showSelected();
    else
        m_soon.start();
}

void WiretapDock::tell()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    if (const QString text = learntText(); !isEmpty && text != m_about->text())
        m_about->setPlain(text);
}

QString WiretapDock::learntText() const
{
    const WiretapModel::Learnt &learnt = m_model->learnt();
    const transcript::TlsRecords *records = m_watched ? m_watched->records() : nullptr;
    QStringList said;
    if (learnt.records + learnt.unknown == 0)
        said << tr(
            "Whoever listens on the way reads everything: who speaks with whom, every command and every answer.");
    else if (learnt.lines > 0)
        said << tr("Whoever listens on the way reads everything up to the handshake. Of what is said inside TLS only "
                   "times and sizes can be seen.");
    else
        said << tr(
            "Whoever listens on the way sees who speaks with whom, times and sizes. What is said cannot be read.");
    if (learnt.secrets > 0)
        said << tr("%n line(s) with ⚠ give away a password, or a digest from which it can be guessed.", nullptr,
                   learnt.secrets);
    if (!learnt.serverName.isEmpty())
        said << tr("The name of the server stands readable in ClientHello: %1.")
                    .arg(QString::fromLatin1(learnt.serverName));
    if (learnt.unknown > 0)
        said << tr("These lines were read from a file or played, so their records are not known.");
    if (records && records->isCut())
        said << tr("So much has travelled that of some records only type and length are kept.");
    if (records && records->uncounted() > 0)
        said << tr("%n record(s) more are not listed.", nullptr, int(records->uncounted()));
    return said.join(QLatin1Char(' '));
}

/// The rows of the selected entry. The one with the focus stays where it is among them.
void WiretapDock::showSelected()
{
    const std::vector<int> rows = m_model->rowsOf(m_selection.entry());
    QItemSelectionModel *selected = m_view->selectionModel();
    const QScopedValueRollback showing(m_isShowing, true);
    if (rows.empty()) {
        selected->clearSelection();
        if (m_selection.follows())
            m_view->scrollToBottom();
        return;
    }
    const int current = m_view->currentIndex().row();
    const bool isThere = std::find(rows.begin(), rows.end(), current) != rows.end();
    if (isThere && selected->isRowSelected(current) && m_view->hasFocus())
        return m_view->scrollTo(m_view->currentIndex());
    QItemSelection all;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        all.select(m_model->index(rows[i], 0), m_model->index(rows[end - 1], WiretapModel::ColumnCount - 1));
        i = end;
    }
    const QModelIndex first = m_model->index(rows.front(), 0);
    selected->select(all, QItemSelectionModel::ClearAndSelect);
    selected->setCurrentIndex(isThere ? m_view->currentIndex() : first, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(m_model->index(rows.back(), 0));
    m_view->scrollTo(m_view->currentIndex());
}

void WiretapDock::chosen(const QModelIndex &current)
{
    if (m_isShowing || !current.isValid())
        return;
    if (const qsizetype entry = m_model->entryAt(current.row()); entry >= 0)
        m_selection.select(entry);
}

void WiretapDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        setLook();
}

void WiretapDock::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    watch();
}

void WiretapDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    watch();
    arrange();
}

void WiretapDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    arrange();
}

void WiretapDock::setLook()
{
    m_model->setLook(font(), palette());
    arrange();
}

void WiretapDock::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_view->horizontalHeader();
    m_view->setColumnHidden(WiretapModel::Octets, width() < letter * 110);
    m_view->setColumnHidden(WiretapModel::Time, width() < letter * 60);
    const auto fit = [header, letter](int column, int letters) {
        header->resizeSection(column, std::max(header->sectionSizeHint(column), letters * letter));
    };
    fit(WiretapModel::Time, 15);
    fit(WiretapModel::Direction, 10);
    fit(WiretapModel::Octets, 60);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
}

void WiretapDock::retranslate()
{
    setWindowTitle(tr("Wiretap"));
    m_view->setAccessibleName(tr("What travelled, as an eavesdropper sees it"));
    m_empty->set(
        tr("Nothing has travelled yet"),
        tr("Connect to a server and type a command. Here it stands as whoever listens on the way sees it. Then "
           "type STARTTLS (STLS in POP3), and compare."));
    m_model->retranslate();
    tell();
}

} // namespace helolab::docks
