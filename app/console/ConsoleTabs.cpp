// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTabs.h"

#include "InputLine.h"
#include "WatchedConversation.h"

#include <QEvent>
#include <QTabBar>

namespace helolab::console {

ConsoleTabs::ConsoleTabs(Selection &selection, Guidance &guidance, settings::Settings &settings,
                         const settings::ThemeSwitch &theme, PortReader protocolAt, QWidget *parent)
    : QTabWidget(parent)
    , m_selection(selection)
    , m_guidance(guidance)
    , m_settings(settings)
    , m_theme(theme)
    , m_protocolAt(std::move(protocolAt))
{
    m_history.setLines(settings.values().history);
    setDocumentMode(true);
    setMovable(true);
    setTabBarAutoHide(true); // one conversation needs no tab, and a low screen needs the line
    connect(this, &QTabWidget::tabCloseRequested, this, &ConsoleTabs::closePage);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (ConsolePage *shown = current()) {
            m_selection.setConversation(&shown->conversation());
            shown->focusInput();
        }
        emit currentPageChanged();
    });
    retranslate();
}

ConsoleTabs::~ConsoleTabs()
{
    disconnect(this, nullptr, this, nullptr); // the pages go one by one; nobody is to look at the next
}

ConsolePage *ConsoleTabs::current() const
{
    return qobject_cast<ConsolePage *>(currentWidget());
}

ConsolePage *ConsoleTabs::page(int index) const
{
    return qobject_cast<ConsolePage *>(widget(index));
}

QList<Conversation *> ConsoleTabs::conversations() const
{
    QList<Conversation *> all;
    for (int i = 0; i < count(); ++i)
        all << &page(i)->conversation();
    return all;
}

void ConsoleTabs::bringToFront(Conversation *conversation)
{
    setCurrentIndex(int(conversations().indexOf(conversation)));
}

ConsolePage *ConsoleTabs::connectTo(const QString &host, quint16 port, const protocol::Protocol *protocol,
                                    net::Security security)
{
    ConsolePage *opened = add(new LiveConversation(protocol ? *protocol : *m_protocolAt(port)));
    opened->connectTo(host, port, security);
    return opened;
}

/// In a tab of its own where the other connection is in use, or where the two speak different protocols.
void ConsoleTabs::connectAsTyped(ConsolePage &typedIn, const QString &host, quint16 port, net::Security security,
                                 const QStringList &behind)
{
    const LiveConversation &live = *typedIn.live();
    const protocol::Protocol *spoken = m_protocolAt(port);
    const bool isInUse = live.link() == LiveConversation::Link::Open && live.hasSpoken();
    if (!isInUse && spoken == live.transcript().protocol)
        return typedIn.connectTo(host, port, security, behind);
    auto *conversation = new LiveConversation(*spoken);
    conversation->knowAlso(live);
    add(conversation)->connectTo(host, port, security, behind);
}

void ConsoleTabs::watch(const std::shared_ptr<const transcript::Archive> &archive,
                        const transcript::Archive::Summary &connection)
{
    for (int i = 0; i < count(); ++i) {
        const auto *watched = qobject_cast<WatchedConversation *>(&page(i)->conversation());
        if (watched && watched->id() == connection.id) {
            setCurrentIndex(i);
            return;
        }
    }
    add(new WatchedConversation(archive, connection));
}

bool ConsoleTabs::isFromHere(const QString &client) const
{
    for (int i = 0; i < count(); ++i) {
        if (page(i)->live() && page(i)->live()->isFrom(client))
            return true;
    }
    return false;
}

ConsolePage *ConsoleTabs::add(Conversation *conversation)
{
    auto *added = new ConsolePage({m_selection, m_guidance, m_settings, m_theme, m_history}, conversation);
    added->setOptions(m_options);
    added->setTextScale(m_textScale);
    if (count() == 0)
        added->input().setText(m_settings.values().unsentText);
    connect(added, &ConsolePage::titleChanged, this, [this, added] { showTitle(added); });
    connect(added, &ConsolePage::rawChanged, this, &ConsoleTabs::currentPageChanged);
    connect(added, &ConsolePage::connectionTyped, this,
            [this, added](const QString &host, quint16 port, net::Security security, const QStringList &behind) {
                connectAsTyped(*added, host, port, security, behind);
            });
    connect(&added->input(), &QLineEdit::textChanged, this, [this, added](const QString &text) {
        if (added != current() || !added->live())
            return;
        const bool isSecret = added->isSecret(text);
        m_settings.change(
            [&text, isSecret](settings::Values &values) { values.unsentText = isSecret ? QString() : text; });
    });
    const int index = addTab(added, added->title());
    setTabsClosable(count() > 1);
    setCurrentIndex(index);
    return added;
}

void ConsoleTabs::closePage(int index)
{
    if (count() < 2 || !page(index))
        return;
    ConsolePage *closing = page(index);
    if (closing->live())
        closing->live()->close();
    removeTab(index);
    setTabsClosable(count() > 1);
    closing->deleteLater();
}

void ConsoleTabs::setOptions(QMenu *menu)
{
    m_options = menu;
    for (int i = 0; i < count(); ++i)
        page(i)->setOptions(menu);
}

void ConsoleTabs::setTextScale(double scale)
{
    m_textScale = scale;
    for (int i = 0; i < count(); ++i)
        page(i)->setTextScale(scale);
}

void ConsoleTabs::showTitle(ConsolePage *changed)
{
    const int index = indexOf(changed);
    if (index >= 0)
        setTabText(index, changed->title());
    emit currentPageChanged();
}

void ConsoleTabs::retranslate()
{
    setAccessibleName(tr("Console"));
    tabBar()->setAccessibleName(tr("Connections of the console"));
}

void ConsoleTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

} // namespace helolab::console
