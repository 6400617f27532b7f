// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerStatus.h"

#include "FittingLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace helolab::window {

namespace {

const QString strictId = QStringLiteral("strict");
const QString tolerantId = QStringLiteral("tolerant");

} // namespace

ServerStatus::ServerStatus(QWidget *parent)
    : QWidget(parent)
    , m_ports(new FittingLabel(this))
    , m_manner(new QToolButton(this))
{
    m_manner->setMenu(&m_manners);
    m_manner->setPopupMode(QToolButton::InstantPopup);
    m_manner->setFocusPolicy(Qt::TabFocus);
    m_ports->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ports->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(m_ports);
    layout->addWidget(m_manner);
    connect(&m_manners, &ChoiceMenu::chose, this, [this](const QString &id) {
        setStrict(id == strictId);
        emit strictChosen(m_strict);
    });
    retranslate();
}

void ServerStatus::setListeners(const std::vector<net::ListenerStatus> &listeners)
{
    m_listeners = listeners;
    retranslate();
}

void ServerStatus::setStrict(bool strict)
{
    m_strict = strict;
    retranslate();
}

void ServerStatus::retranslate()
{
    // The address is the same for all: it is said once.
    QStringList ports;
    QStringList tlsPorts; // in the order of the others
    QStringList problems;
    QString address;
    QString shortest;
    for (const net::ListenerStatus &listener : m_listeners) {
        const QString name = net::nameOf(listener);
        if (!listener.error.isEmpty()) {
            problems << tr("%1 does not listen: %2").arg(name, listener.error);
            continue;
        }
        address = listener.address.toString();
        if (shortest.isEmpty())
            shortest = QStringLiteral("%1 %2 …").arg(name).arg(listener.port);
        if (listener.tlsFirst)
            tlsPorts << QString::number(listener.port);
        else if (listener.wanted != 0 && listener.wanted != listener.port)
            ports << tr("%1 %2 (port %3 was busy)").arg(name).arg(listener.port).arg(listener.wanted);
        else
            ports << QStringLiteral("%1 %2").arg(name).arg(listener.port);
    }
    const QString separator = QStringLiteral(" · ");
    const auto said = [&problems](const QString &where) {
        return (where.isEmpty() ? QStringList() : QStringList(where) + problems).join(QStringLiteral("   "));
    };
    const QString first = ports.value(0) + QStringLiteral(" …");
    const QString inTheClear = ports.join(separator);
    if (!tlsPorts.isEmpty())
        ports << QStringLiteral("TLS ") + tlsPorts.join(QStringLiteral(", "));
    const QString all = ports.join(separator);
    m_portsText = all.isEmpty() ? problems.join(QStringLiteral("   ")) : said(address + QStringLiteral("  ") + all);
    m_ports->setTexts(all.isEmpty() ? QStringList(m_portsText)
                                    : QStringList{m_portsText, said(all), said(inTheClear), said(first), shortest});
    const bool fromNetwork = !address.isEmpty() && !QHostAddress(address).isLoopback();
    m_ports->setToolTip(
        m_portsText + QLatin1Char('\n')
        + (fromNetwork ? tr("Where the program's own server listens. Any mail client in this network can use it.")
                       : tr("Where the program's own server listens. Any mail client on this computer can use it.")));
    m_manners.setEntry(tolerantId, tr("&Tolerant: takes what most servers in the wild take"));
    m_manners.setEntry(strictId, tr("&Strict: the RFCs to the letter"));
    m_manners.setChosen(m_strict ? strictId : tolerantId);
    m_manner->setText(m_strict ? tr("Strict") : tr("Tolerant"));
    m_manner->setToolTip(tr("How the server judges what it is sent. A change is for connections from now on."));
    m_manner->setAccessibleName(tr("Manner of the server: %1").arg(m_manner->text()));
}

void ServerStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helolab::window
