// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace helolab::cli {

/// Turns SIGINT (Ctrl+C) and SIGTERM into a signal of the event loop. One at a time: signals belong to the process.
class ServeSignals : public QObject
{
    Q_OBJECT

public:
    explicit ServeSignals(QObject *parent = nullptr);
    /// The two have their usual effect again.
    ~ServeSignals() override;

signals:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace helolab::cli
