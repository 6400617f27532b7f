// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChoiceMenu.h"
#include "app/net/Server.h"

#include <QWidget>

class QToolButton;

namespace helolab::window {

class FittingLabel;

/// In the status bar: where the server listens, and in which manner it judges.
class ServerStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ServerStatus(QWidget *parent = nullptr);

    void setListeners(const std::vector<net::ListenerStatus> &listeners);
    void setStrict(bool strict);
    /// "127.0.0.1  SMTP 2525 · TLS 2465": all that would be said with room enough.
    QString portsText() const { return m_portsText; }
    ChoiceMenu &manners() { return m_manners; }

signals:
    void strictChosen(bool strict);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FittingLabel *m_ports;
    QString m_portsText;
    QToolButton *m_manner;
    ChoiceMenu m_manners;
    std::vector<net::ListenerStatus> m_listeners;
    bool m_strict = false;
};

} // namespace helolab::window
