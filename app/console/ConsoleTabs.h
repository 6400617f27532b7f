// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConsolePage.h"
#include "core/transcript/Archive.h"

#include <QTabWidget>

#include <functional>
#include <memory>

namespace helolab::console {

/// The console: several conversations at once, one a tab.
class ConsoleTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// Says which protocol is spoken at a port; never null.
    using PortReader = std::function<const protocol::Protocol *(quint16 port)>;

    ConsoleTabs(Selection &selection, Guidance &guidance, settings::Settings &settings,
                const settings::ThemeSwitch &theme, PortReader protocolAt, QWidget *parent = nullptr);
    /// Keeps the unsent text.
    ~ConsoleTabs() override;

    /// Null before the first tab.
    ConsolePage *current() const;
    ConsolePage *page(int index) const;
    /// Of all pages, in the order of the tabs.
    QList<Conversation *> conversations() const;
    /// Nothing happens where no page shows it.
    void bringToFront(Conversation *conversation);

    /// Opens a tab and connects. Without a \p protocol it is the one that is spoken at that port.
    ConsolePage *connectTo(const QString &host, quint16 port, const protocol::Protocol *protocol = nullptr,
                           net::Security security = net::Security::InTheClear);
    /// Opens a tab that follows a connection of the server's; goes to the tab that does so already.
    void watch(const std::shared_ptr<const transcript::Archive> &archive,
               const transcript::Archive::Summary &connection);
    /// True where it is one of these pages that speaks, or has spoken lately, from the end \p client.
    bool isFromHere(const QString &client) const;
    /// Opens a tab for \p conversation and takes it as its child.
    ConsolePage *add(Conversation *conversation);
    /// Nothing happens to the last tab.
    void closePage(int index);
    /// The menu of every page's options button.
    void setOptions(QMenu *menu);
    /// The text of every page, as many times as large as the settings say.
    void setTextScale(double scale);

signals:
    /// Another page is in view, or something about it has changed that a menu shows.
    void currentPageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectAsTyped(ConsolePage &typedIn, const QString &host, quint16 port, net::Security security,
                        const QStringList &behind);
    void showTitle(ConsolePage *page);
    void retranslate();

    Selection &m_selection;
    Guidance &m_guidance;
    settings::Settings &m_settings;
    const settings::ThemeSwitch &m_theme;
    PortReader m_protocolAt;
    History m_history;
    QMenu *m_options = nullptr;
    double m_textScale = 1;
};

} // namespace helolab::console
