// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChoiceMenu.h"
#include "app/net/Server.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace helolab::window {

/// In the status bar: where the server listens, and in which manner it judges.
class ServerStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ServerStatus(QWidget *parent = nullptr);

    void setListeners(const std::vector<net::ListenerStatus> &listeners);
    void setStrict(bool strict);
    /// "SMTP 127.0.0.1:2525"
    QString portsText() const;
    ChoiceMenu &manners() { return m_manners; }

signals:
    void strictChosen(bool strict);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_ports;
    QToolButton *m_manner;
    ChoiceMenu m_manners;
    std::vector<net::ListenerStatus> m_listeners;
    bool m_strict = false;
};

} // namespace helolab::window
