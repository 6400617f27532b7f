// SPDX-License-Identifier: GPL-3.0-or-later
#include "TapActions.h"

#include "dialogs/TapDialog.h"
#include "net/AddressText.h"

#include <QEvent>
#include <QMenu>
#include <QMessageBox>

namespace helolab {

TapActions::TapActions(std::shared_ptr<transcript::Archive> archive, QWidget *window)
    : QObject(window)
    , m_archive(std::move(archive))
    , m_window(window)
{
    connect(&m_action, &QAction::triggered, this, [this] {
        if (m_tap)
            stop();
        else
            ask();
    });
    window->installEventFilter(this); // LanguageChange goes to widgets only
    retranslate();
}

TapActions::~TapActions() = default;

void TapActions::fill(QMenu &menu)
{
    menu.addAction(&m_action);
}

Result<quint16> TapActions::start(const net::TapTarget &target, quint16 port)
{
    stop();
    auto tap = std::make_unique<net::Tap>(target, m_archive);
    auto listening = tap->listen(QHostAddress::LocalHost, port);
    if (!listening)
        return listening.error();
    m_tap = std::move(tap);
    m_port = listening.value();
    retranslate();
    emit changed(m_port, net::addressWithPort(target.host, target.port));
    return m_port;
}

void TapActions::stop()
{
    if (!m_tap)
        return;
    m_tap.reset();
    m_port = 0;
    retranslate();
    emit changed(0, {});
}

void TapActions::ask()
{
    dialogs::TapDialog dialog(m_window);
    while (dialog.exec() == QDialog::Accepted) {
        const dialogs::Target server = dialog.target();
        const auto started = start({server.protocol, server.host, server.port, server.security, dialog.trustsAnyone()},
                                   dialog.listenPort());
        if (started)
            return;
        QMessageBox::warning(m_window, tr("The tap cannot start"),
                             tr("Port %1 of this computer cannot be listened on: %2. Choose another port.")
                                 .arg(dialog.listenPort())
                                 .arg(started.error().message));
    }
}

void TapActions::retranslate()
{
    m_action.setText(m_tap ? tr("Stop the ta&p on port %1").arg(m_port)
                           : tr("Ta&p between a mail program and its server…"));
}

bool TapActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace helolab
