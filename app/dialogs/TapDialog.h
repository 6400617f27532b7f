// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Services.h"
#include "Target.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace helolab::dialogs {

/// Asks where a tap is to stand: the server that it leads to, and the port of this computer at which a mail program
/// finds it, and how the tap speaks with the server. What is wrong with the host is said under its field.
class TapDialog : public QDialog
{
    Q_OBJECT

public:
    /// The port that is offered: none of the program's own server's.
    static constexpr quint16 usualPort = 4025;

    explicit TapDialog(QWidget *parent = nullptr);

    /// The server, and how the tap speaks with it. Only after it was accepted.
    Target target() const;
    /// Where mail programs connect.
    quint16 listenPort() const;
    /// The tap goes on though the server's certificate cannot be verified.
    bool trustsAnyone() const;

    void accept() override;

private:
    void read();
    void serviceChosen();
    void showManner();
    net::Security security() const;
    const Service &service() const;

    std::vector<Service> m_services = services();
    QLineEdit *m_host;
    QLabel *m_problem;
    QComboBox *m_service;
    QSpinBox *m_port;
    QComboBox *m_security;
    QCheckBox *m_trust;
    QSpinBox *m_listenPort;
    QDialogButtonBox *m_buttons;
    HostText m_read;
};

} // namespace helolab::dialogs
