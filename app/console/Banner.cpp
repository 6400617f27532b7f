// SPDX-License-Identifier: GPL-3.0-or-later
#include "Banner.h"

#include "LiveConversation.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace helolab::console {

namespace {

QString doubtsText(const LiveConversation &conversation)
{
    const net::tls::Peer &peer = *conversation.tlsPeer();
    QStringList reasons;
    for (const net::tls::Finding &finding : peer.findings)
        reasons.append(net::tls::findingText(finding, conversation.host()));
    return QCoreApplication::translate(
               "helolab::console::ConsolePage",
               "The certificate of this server cannot be verified, so nobody can tell that it is "
               "“%1”. %2 Your answer is kept for this host and this certificate only.")
        .arg(conversation.host(), reasons.join(QLatin1Char(' ')));
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_refusal(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_button->setAutoDefault(false);
    m_refusal->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::acted);
    connect(m_refusal, &QPushButton::clicked, this, &Banner::refused);
    hide();
}

void Banner::say(const QString &text, const QString &action, const QString &refusal)
{
    m_label->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    setVisible(!text.isEmpty());
}

void Banner::tell(const LiveConversation &conversation)
{
    const QString where = QStringLiteral("%1:%2").arg(conversation.host()).arg(conversation.port());
    switch (conversation.link()) {
    case LiveConversation::Link::Closed:
        say(QCoreApplication::translate("helolab::console::ConsolePage", "There is no connection to %1.").arg(where),
            QCoreApplication::translate("helolab::console::ConsolePage", "Reconnect"));
        return;
    case LiveConversation::Link::Connecting:
        say(QCoreApplication::translate("helolab::console::ConsolePage", "Connecting to %1 …").arg(where),
            QCoreApplication::translate("helolab::console::ConsolePage", "Cancel"));
        return;
    case LiveConversation::Link::Open:
        break;
    }
    if (conversation.isDoubted())
        say(doubtsText(conversation),
            QCoreApplication::translate("helolab::console::ConsolePage", "Trust this certificate"),
            QCoreApplication::translate("helolab::console::ConsolePage", "Close the connection"));
    else if (conversation.machine().info().input == protocol::Input::DotEnded)
        say(QCoreApplication::translate("helolab::console::ConsolePage",
                                        "You are inside the message. Every line you send is message text, until you "
                                        "send a line with nothing but a dot."),
            QCoreApplication::translate("helolab::console::ConsolePage", "Type the dot"));
    else
        say({});
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_label->text();
}

} // namespace helolab::console
