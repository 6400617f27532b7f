// SPDX-License-Identifier: GPL-3.0-or-later
#include "PendingLine.h"

namespace helolab::console {

namespace {

constexpr int appearAfter = 300; // milliseconds: an answer from loopback is faster
constexpr qsizetype pendingShownAtMost = 120;

QString withPictures(const QByteArray &octets)
{
    QString shown = QString::fromUtf8(octets.right(pendingShownAtMost));
    for (QChar &c : shown) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7F)
            c = QChar(0x2421);
    }
    return shown;
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
        setText(tr("Sent, but no line yet, because its CR LF is missing: %1").arg(withPictures(m_client)));
    else
        setText(tr("The server has begun a reply and not ended it: %1").arg(withPictures(m_server)));
    setVisible(true);
}

} // namespace helolab::console
