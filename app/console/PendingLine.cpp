// SPDX-License-Identifier: GPL-3.0-or-later
#include "PendingLine.h"

#include "ControlNames.h"

namespace helolab::console {

namespace {

constexpr int appearAfter = 300; // milliseconds: an answer from loopback is faster
constexpr qsizetype pendingShownAtMost = 120;

QString withNames(const QByteArray &octets)
{
    return withNamedControls(QString::fromUtf8(octets.right(pendingShownAtMost)));
}

} // namespace

PendingLine::PendingLine(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("pendingLine"));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(appearAfter);
    connect(&m_delay, &QTimer::timeout, this, &PendingLine::appear);
    hide();
}

void PendingLine::show(const QByteArray &fromClient, const QByteArray &fromServer)
{
    m_client = fromClient;
    m_server = fromServer;
    if (m_client.isEmpty() && m_server.isEmpty()) {
        m_delay.stop();
        hide();
    } else if (isVisible()) {
        appear();
    } else if (!m_delay.isActive()) {
        m_delay.start();
    }
}

void PendingLine::appear()
{
    if (!m_client.isEmpty())
        setText(tr("Sent, but no line yet, because its CR LF is missing: %1").arg(withNames(m_client)));
    else
        setText(tr("The server has begun a reply and not ended it: %1").arg(withNames(m_server)));
    setVisible(true);
}

} // namespace helolab::console
