// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WiretapModel.h"

#include "app/console/Selection.h"
#include "app/docks/EmptyState.h"
#include "app/docks/TextBlock.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace helolab::docks {

/// The conversation in front as the network saw it: readable before TLS, records after; and what an eavesdropper has
/// learnt.
class WiretapDock : public QDockWidget
{
    Q_OBJECT

public:
    /// \p selection outlives the dock.
    explicit WiretapDock(console::Selection &selection, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    /// What stands over the rows.
    QString about() const { return m_about->text(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void watch();
    void read();
    void tell();
    QString learntText() const;
    void showSelected();
    void chosen(const QModelIndex &current);
    void arrange();
    void setLook();
    void retranslate();

    console::Selection &m_selection;
    WiretapModel *m_model;
    QPointer<console::Conversation> m_watched;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    TextBlock *m_about;
    QTableView *m_view;
    QTimer m_soon; // several changes of one turn are read at once
    bool m_isShowing = false; // a row is chosen by the selection, not by the user
};

} // namespace helolab::docks
