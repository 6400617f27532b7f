// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace helolab::console {

/// Octets that have travelled and are no line yet: without CR LF a server waits, and so does the student, who
/// should see why. Appears only where they stay for a moment.
class PendingLine : public QLabel
{
    Q_OBJECT

public:
    explicit PendingLine(QWidget *parent = nullptr);

    void show(const QByteArray &fromClient, const QByteArray &fromServer);

private:
    void appear();

    QByteArray m_client;
    QByteArray m_server;
    QTimer m_delay;
};

} // namespace helolab::console
