// SPDX-License-Identifier: GPL-3.0-or-later
#include "Banner.h"

#include "LiveConversation.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace helolab::console {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::acted);
    hide();
}

void Banner::say(const QString &text, const QString &action)
{
    m_label->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
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
    if (conversation.machine().info().input == protocol::Input::DotEnded)
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
