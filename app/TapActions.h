// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "net/Tap.h"

#include <QAction>
#include <QObject>

#include <memory>

class QMenu;

namespace helolab {

/// The tap of the window: one at a time stands between mail programs and a server, started and stopped in the Server
/// menu. What it hears lies in the archive, where Sessions shows it.
class TapActions : public QObject
{
    Q_OBJECT

public:
    /// \p window outlives the actions.
    TapActions(std::shared_ptr<transcript::Archive> archive, QWidget *window);
    /// Drops its connections.
    ~TapActions() override;

    void fill(QMenu &menu);
    QAction &action() { return m_action; }
    /// Listens at \p port of this computer, 0 for any that is free; the result is that port. Ends the tap before.
    Result<quint16> start(const net::TapTarget &target, quint16 port);
    void stop();
    void retranslate();

signals:
    /// \p port is 0 where no tap listens any more; \p target is "mail.example:25".
    void changed(quint16 port, const QString &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    std::shared_ptr<transcript::Archive> m_archive;
    QWidget *m_window;
    QAction m_action;
    std::unique_ptr<net::Tap> m_tap; // null while none listens
    quint16 m_port = 0;
};

} // namespace helolab
