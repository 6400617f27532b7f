// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>

namespace helolab::test {

/// Debian's Dovecot and Postfix, started by tests/interop/neighbours.py on free ports, for as long as this lives.
class Neighbours
{
public:
    Neighbours();
    ~Neighbours();

    /// True once the servers answer; false where the script could not start them.
    bool areReady() const { return m_ready; }
    /// Where \p service is: "smtp", "smtps", "submission", "pop3", "pop3s", "imap", "imaps"; 0 where the server is not
    /// installed, or may not be started by this user.
    quint16 port(const QString &service) const { return m_ports.value(service); }
    /// What the script had to say where it failed.
    QByteArray complaint() { return m_script.readAllStandardError(); }

private:
    QProcess m_script;
    QMap<QString, quint16> m_ports;
    bool m_ready = false;
};

} // namespace helolab::test
