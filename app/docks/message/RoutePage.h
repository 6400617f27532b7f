// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QWidget>

namespace helolab::docks {

class EmptyState;
class RouteModel;
class TextBlock;

/// The way that a message came, as its Received fields tell it; all of the chosen one stands below.
class RoutePage : public QWidget
{
    Q_OBJECT

public:
    explicit RoutePage(QWidget *parent = nullptr);

    void setMessage(const OpenMessagePtr &message);
    /// Chooses the hop whose lines hold the octet, or none. hopChosen() is not emitted.
    void choose(qsizetype octet);
    QListView *list() const { return m_list; }

signals:
    /// The user has chosen the hop that these lines tell of.
    void hopChosen(helolab::mime::Span lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void currentChanged();
    void showDetail();
    void retranslate();

    bool m_following = false; // what another view has chosen
    RouteModel *m_route;
    QStackedWidget *m_pages;
    QListView *m_list;
    EmptyState *m_empty;
    QLabel *m_more;
    TextBlock *m_detail;
};

} // namespace helolab::docks
