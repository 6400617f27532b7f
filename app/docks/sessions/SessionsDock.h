// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Server.h"
#include "core/transcript/Archive.h"

#include <QAction>
#include <QBoxLayout>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <vector>

namespace helolab::docks {

class EmptyState;
class SessionsModel;
class TextBlock;

/// Every connection that the server holds or held, those of outside clients too. Any of them can be watched live.
class SessionsDock : public QDockWidget
{
    Q_OBJECT

public:
    /// \p archive outlives the dock.
    explicit SessionsDock(const transcript::Archive &archive, QWidget *parent = nullptr);

    /// Where the server listens: what an outside client has to be told.
    void setListeners(const std::vector<net::ListenerStatus> &listeners);
    /// A tap listens at \p port of this computer and leads to \p target; 0: there is none.
    void setTap(quint16 port, const QString &target);
    QTableView *view() const { return m_view; }
    QAction *watchAction() const { return m_watch; }

signals:
    /// Wants a session in a console tab, live and read-only.
    void watchRequested(helolab::transcript::Archive::ConnectionId id);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();
    void watchCurrent();
    void arrange();
    void retranslate();
    QString address() const;

    SessionsModel *m_model;
    std::vector<net::ListenerStatus> m_listeners;
    quint16 m_tapPort = 0;
    QString m_tapTarget;
    QBoxLayout *m_top;
    TextBlock *m_how;
    QPushButton *m_watchButton;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTableView *m_view;
    QAction *m_watch;
    QTimer m_timer; // runs only while the dock is on show
    QElapsedTimer m_sinceWhole;
};

} // namespace helolab::docks
