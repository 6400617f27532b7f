// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OwnDoors.h"

#include "console/ConsoleTabs.h"
#include "console/Guidance.h"
#include "console/Selection.h"
#include "core/attempt/LabShelf.h"
#include "net/Server.h"
#include "settings/LabShelves.h"
#include "settings/Language.h"
#include "settings/Settings.h"
#include "settings/ThemeSwitch.h"
#include "window/MainWindow.h"

#include <QMap>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace helolab::console {
class ConsoleActions;
class ExportActions;
class OpenActions;
class OutsideSessions;
} // namespace helolab::console

namespace helolab::docks {
class ExplanationDock;
class LabDock;
class MailboxesDock;
class SequenceDock;
class SessionsDock;
} // namespace helolab::docks

namespace helolab::podium {
class Demos;
class PodiumView;
} // namespace helolab::podium
namespace helolab::window {
class LanguageMenu;
class MainToolBar;
class ServersMenu;
class ServerStatus;
class StatusNotice;
class ThemeMenu;
} // namespace helolab::window

namespace helolab {

class AuthorityAction;
class LabActions;
class TapActions;
class ReferenceActions;

/// The composition root: the only place that builds the parts of the workbench and wires them to each other.
class Workbench : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString settingsFile = settings::Settings::defaultFile();
        QString world; ///< of the program's own, or a file; empty: what the lab asks for
        /// Where to listen, by the protocol's table name ("smtp"), 0 for any free port. A protocol that is not named
        /// listens on its port of the workbench.
        QMap<QString, quint16> ports; ///< "smtps": inside TLS from the first octet on
        QHostAddress listen = QHostAddress::LocalHost; ///< one of this computer's, never all of them
        QString language; ///< a code; empty: the settings decide
        QString attempts = settings::attemptsFolder(); ///< where the attempts at labs are kept
        QString demo; ///< a .session file to be played; empty for none
    };

    explicit Workbench(const Options &options);
    ~Workbench() override;

    /// Starts the server, connects the console, opens the window.
    void start();

    window::MainWindow &window() const { return *m_window; }
    console::ConsoleTabs &console() const { return *m_console; }
    console::Selection &selection() { return m_selection; }
    settings::Settings &settings() { return m_settings; }
    docks::LabDock &lab() const { return *m_lab; }
    const attempt::LabShelf &labs() const { return m_labs; }
    LabActions &labActions() const { return *m_labActions; }
    TapActions &tap() const { return *m_tap; }
    AuthorityAction &authority() const { return *m_authority; }
    ReferenceActions &referenceActions() const { return *m_reference; }
    store::MailStore &store() const { return *m_store; }
    const std::vector<net::ListenerStatus> &listeners() const { return m_doors.all(); }
    window::ServerStatus &serverStatus() const { return *m_serverStatus; }
    window::LanguageMenu &languageMenu() const { return *m_languageMenu; }
    window::ThemeMenu &themeMenu() const { return *m_themeMenu; }
    console::ExportActions &exportActions() const { return *m_exportActions; }
    console::OpenActions &openActions() const { return *m_openActions; }
    podium::Demos &demos() const { return *m_demos; }
    podium::PodiumView &podium() const { return *m_podium; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyLook(const QString &language);
    void buildServer(const QString &world);
    void buildTls();
    /// Serves \p world to connections from now on, with the mail of \p store, or with mail of its own.
    void useWorld(world::World world, std::shared_ptr<store::MailStore> store = {});
    void buildWindow();
    void buildDocks();
    void buildLabDock();
    void buildSequenceDock();
    void buildReference(docks::ExplanationDock &explanation);
    void buildPodium(QDockWidget &explanation);
    void openFirstLab();
    void labOpened(const QString &id);
    void buildMenus();
    void startServer();
    void connectToOwnServer();
    lab::Protocols labProtocols() const;
    void askWhereToConnect();
    void watch(transcript::Archive::ConnectionId id);
    void bringToFront(console::Conversation *conversation);
    void setStrict(bool strict);
    void themeChanged();
    void saySettingsProblem();
    void retranslate();

    Options m_options;
    settings::Settings m_settings;
    settings::LanguageSwitch m_languages;
    settings::ThemeSwitch m_themes;
    world::World m_world;
    std::shared_ptr<store::MailStore> m_store;
    world::World m_practiceWorld; // of free practice, which no lab touches
    std::shared_ptr<store::MailStore> m_practiceMail;
    std::shared_ptr<transcript::Archive> m_archive;
    std::shared_ptr<const net::tls::Context> m_tls; // null where there is no certificate
    std::unique_ptr<net::Server> m_server;
    OwnDoors m_doors;
    QString m_worldProblem;
    console::Selection m_selection;
    console::Guidance m_guidance;
    attempt::LabShelf m_labs{settings::labShelves()}; // which all parts share

    std::unique_ptr<window::MainWindow> m_window; // owns everything below
    console::ConsoleTabs *m_console = nullptr;
    console::ConsoleActions *m_consoleActions = nullptr;
    console::ExportActions *m_exportActions = nullptr;
    console::OpenActions *m_openActions = nullptr;
    docks::LabDock *m_lab = nullptr;
    console::OutsideSessions *m_outside = nullptr;
    std::unique_ptr<LabActions> m_labActions;
    std::unique_ptr<ReferenceActions> m_reference;
    docks::MailboxesDock *m_mailboxes = nullptr;
    docks::SessionsDock *m_sessions = nullptr;
    TapActions *m_tap = nullptr;
    AuthorityAction *m_authority = nullptr;
    docks::SequenceDock *m_sequence = nullptr;
    podium::Demos *m_demos = nullptr;
    podium::PodiumView *m_podium = nullptr;
    window::LanguageMenu *m_languageMenu = nullptr;
    window::ThemeMenu *m_themeMenu = nullptr;
    window::ServersMenu *m_serversMenu = nullptr;
    window::MainToolBar *m_toolBar = nullptr;
    window::ServerStatus *m_serverStatus = nullptr;
    window::StatusNotice *m_notice = nullptr;
    QAction *m_connectTo = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
};

} // namespace helolab
