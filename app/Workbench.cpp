// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "AuthorityAction.h"
#include "LabActions.h"
#include "ReferenceActions.h"
#include "TapActions.h"

#include "console/ConsoleActions.h"
#include "console/ExportActions.h"
#include "console/InputLine.h"
#include "console/OpenActions.h"
#include "console/OutsideSessions.h"
#include "console/WatchedConversation.h"
#include "core/Protocols.h"
#include "core/store/MemoryStore.h"
#include "core/world/World.h"
#include "dialogs/ConnectDialog.h"
#include "docks/LabDock.h"
#include "docks/lab/LabAttempt.h"
#include "docks/mailboxes/MailboxesDock.h"
#include "docks/sessions/SessionsDock.h"
#include "net/Deadlines.h"
#include "net/tls/Authority.h"
#include "net/tls/Context.h"
#include "podium/Demos.h"
#include "podium/PodiumView.h"
#include "settings/Fonts.h"
#include "settings/Icons.h"
#include "window/BottomDocks.h"
#include "window/LookMenus.h"
#include "window/MainToolBar.h"
#include "window/ServerStatus.h"
#include "window/ServersMenu.h"
#include "window/StatusNotice.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>

#include <algorithm>

namespace helolab {

namespace {

const QString noLab = QStringLiteral("-"); // in the settings: free practice

} // namespace

Workbench::Workbench(const Options &options)
    : m_options(options)
    , m_settings(options.settingsFile)
{
    applyLook(options.language.isEmpty() ? m_settings.values().language : options.language);
    buildServer(options.world.isEmpty() ? QStringLiteral("default") : options.world);
    buildWindow();
    buildDocks();
    buildMenus();
    retranslate();
    themeChanged();
    m_window->installEventFilter(this);
}

Workbench::~Workbench()
{
    disconnect(&m_settings, nullptr, this, nullptr); // what cannot be written at the end is said to nobody
    m_labActions.reset();
    m_reference.reset();
    m_window.reset(); // closes the console's connections before the server stops
}

void Workbench::applyLook(const QString &language)
{
    const settings::Language *chosen = settings::findLanguage(language);
    const settings::Language &spoken = chosen ? *chosen : settings::localeLanguage();
    settings::applyFonts(spoken);
    m_languages.apply(spoken);
    m_themes.apply(m_settings.values().theme);
}

void Workbench::buildServer(const QString &name)
{
    Result<world::World> loaded = world::loadWorld(name);
    if (!loaded)
        m_worldProblem = loaded.error().toString();
    m_archive = std::make_shared<transcript::Archive>(transcript::Archive::usualBound, transcript::Archive::Tls::Kept);
    buildTls();
    world::World world = loaded ? loaded.take() : world::World();
    world.offersTls = world.offersTls || m_options.world.isEmpty(); // what is practised with has it all
    useWorld(std::move(world));
    if (m_settings.values().strict)
        m_world.manner = world::Manner::Strict;
    m_server->setManner(m_world.manner);
    m_practiceWorld = m_world;
    m_practiceMail = m_store;
}

/// Without a certificate the workbench runs on, in the clear.
void Workbench::buildTls()
{
    namespace tls = net::tls;
    const auto identity = tls::Authority(tls::Authority::usualFolder()).identity(net::Deadlines::now());
    auto context = identity ? tls::Context::forServer(identity.value())
                            : Result<std::shared_ptr<const tls::Context>>(identity.error());
    if (context)
        m_tls = context.take();
    else if (m_worldProblem.isEmpty())
        m_worldProblem = tr("The server cannot offer TLS. %1").arg(context.error().toString());
}

void Workbench::useWorld(world::World world, std::shared_ptr<store::MailStore> store)
{
    m_world = std::move(world);
    m_store = std::move(store);
    if (!m_store) {
        // RFC 9051 section 2.3.1.1: a store that begins anew needs UIDVALIDITY values never used before.
        m_store = std::make_shared<store::MemoryStore>(static_cast<quint32>(QDateTime::currentSecsSinceEpoch()));
        if (const auto problem = world::fillStore(m_world, *m_store))
            m_worldProblem = problem->toString();
    }
    if (m_server)
        m_server->setWorld(m_world, m_store);
    else
        m_server = std::make_unique<net::Server>(m_world, m_store, m_archive, m_tls);
    if (m_mailboxes)
        m_mailboxes->setWorld(m_world, m_store, !m_lab || m_lab->labId().isEmpty());
    if (m_serverStatus)
        m_serverStatus->setStrict(m_world.manner == world::Manner::Strict);
    if (m_lab) {
        m_lab->setManner(m_world.manner);
        m_lab->setStore(m_store);
    }
}

void Workbench::buildWindow()
{
    m_window = std::make_unique<window::MainWindow>(m_settings);
    m_console = new console::ConsoleTabs(
        m_selection, m_guidance, m_settings, m_themes, [this](quint16 port) { return m_doors.protocolAt(port); },
        m_window.get());
    m_window->setCentralWidget(m_console);
    m_consoleActions = new console::ConsoleActions(*m_console, m_settings, m_themes, m_window.get());
    connect(m_consoleActions, &console::ConsoleActions::newTabWanted, this, &Workbench::connectToOwnServer);
    m_exportActions = new console::ExportActions(*m_console, m_guidance, m_languages, m_window.get());
    m_openActions = new console::OpenActions(*m_console, m_selection, m_window.get());

    m_serverStatus = new window::ServerStatus(m_window.get());
    m_serverStatus->setStrict(m_world.manner == world::Manner::Strict);
    m_window->statusBar()->addPermanentWidget(m_serverStatus);
    connect(m_serverStatus, &window::ServerStatus::strictChosen, this, &Workbench::setStrict);
    connect(&m_settings, &settings::Settings::problemChanged, this, &Workbench::saySettingsProblem);
    connect(&m_themes, &settings::ThemeSwitch::changed, this, &Workbench::themeChanged);
}

// A lab finds its world as its author left it, or as the attempt that goes on has left it, and a fresh conversation.
void Workbench::labOpened(const QString &id)
{
    m_settings.change([&id](settings::Values &values) { values.lab = id.isEmpty() ? noLab : id; });
    if (id.isEmpty()) {
        useWorld(m_practiceWorld, m_practiceMail);
    } else {
        Result<world::World> world = m_options.world.isEmpty() ? m_lab->labWorld() : world::loadWorld(m_options.world);
        if (!world) {
            m_window->statusBar()->showMessage(world.error().toString());
            return;
        }
        useWorld(world.take(), m_lab->mail());
    }
    if (!id.isEmpty() && m_lab->attempt()->runner().script().sessions == lab::Sessions::Outside)
        m_outside->begin(); // in the lab's world
    else
        m_outside->end();
    for (int i = 0; i < m_console->count(); ++i) {
        console::LiveConversation *live = m_console->page(i)->live();
        if (live && m_doors.isOwn(live->host(), live->port()))
            live->reconnect(); // an open connection stays in the world in which it began
    }
    if (m_console->count() > 0 && !id.isEmpty() && !m_doors.isSpoken(*labProtocols().front(), *m_console))
        connectToOwnServer(); // by what the lab speaks
}

// What the courses say is done.
void Workbench::openFirstLab()
{
    m_lab->setPlaces(m_doors.places());
    m_labActions->listLabs();
    const QString last = m_settings.values().lab;
    if (last == noLab)
        m_lab->closeLab();
    else if (last.isEmpty() || !m_lab->openLab(last))
        m_lab->openLab(QStringLiteral("smtp-first-message"));
}

void Workbench::buildMenus()
{
    m_languageMenu = new window::LanguageMenu(m_settings, m_languages, m_window.get());
    m_themeMenu = new window::ThemeMenu(m_settings, m_themes, m_window.get());
    m_serversMenu = new window::ServersMenu(m_window.get());
    connect(m_serversMenu, &window::ServersMenu::connectionWanted, this,
            [this](const QString &host, quint16 port, net::Security security) {
                m_console->connectTo(host, port, nullptr, security);
            });

    m_connectTo = new QAction(this);
    m_connectTo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(m_connectTo, &QAction::triggered, this, &Workbench::askWhereToConnect);
    m_quit = new QAction(this);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_quit, &QAction::triggered, m_window.get(), &QWidget::close);
    m_about = new QAction(this);
    connect(m_about, &QAction::triggered, this, [this] {
        QMessageBox::about(m_window.get(), tr("About Helolab"),
                           tr("Helolab %1: a workbench for learning e-mail protocols by hand.\n\n"
                              "Free software under the GNU General Public License, version 3 or later.")
                               .arg(QCoreApplication::applicationVersion()));
    });

    QMenu &consoleMenu = m_window->consoleMenu();
    consoleMenu.addAction(m_connectTo);
    m_openActions->fill(consoleMenu);
    m_exportActions->fill(consoleMenu);
    m_demos->fillMenu(consoleMenu);
    consoleMenu.addSeparator();
    m_consoleActions->fillConsoleMenu(consoleMenu);
    consoleMenu.addSeparator();
    consoleMenu.addAction(m_quit);
    m_labActions->fill(m_window->labMenu());
    m_window->serverMenu().addMenu(m_serversMenu);
    m_tap->fill(m_window->serverMenu());
    m_authority = new AuthorityAction(m_window.get());
    m_authority->action().setEnabled(m_tls != nullptr);
    m_authority->fill(m_window->serverMenu());
    connect(m_authority, &AuthorityAction::saved, this, [this] {
        m_window->statusBar()->showMessage(
            tr("Saved. A mail program that trusts it asks no more; it vouches for this computer and private networks "
               "only."),
            20'000);
    });
    m_window->serverMenu().addSeparator();
    m_window->serverMenu().addActions(m_serverStatus->manners().actions());
    m_window->viewMenu().addSeparator();
    m_consoleActions->fillViewMenu(m_window->viewMenu());
    m_window->viewMenu().addMenu(m_themeMenu);
    m_window->viewMenu().addAction(&m_podium->action());
    m_window->languageMenu().addActions(m_languageMenu->actions());
    m_reference->fill(m_window->helpMenu());
    m_window->helpMenu().addActions({&m_consoleActions->explainHere(), m_about});

    m_toolBar
        = new window::MainToolBar(m_window->toolBar(), *m_serversMenu, *m_connectTo, *m_languageMenu, *m_themeMenu);
    m_toolBar->addLabs(m_lab->toggleViewAction());
    m_toolBar->addPodium(&m_podium->action());
}

void Workbench::start()
{
    startServer();
    openFirstLab(); // which brings its world, for the connections that come
    connectToOwnServer();
    m_window->open();
    m_console->current()->focusInput();
    saySettingsProblem();
    if (!m_options.demo.isEmpty())
        m_demos->open(m_options.demo);
}

void Workbench::startServer()
{
    std::vector<net::ListenerSettings> wanted;
    for (const protocol::Protocol *protocol : protocols()) {
        const QString name = QString::fromLatin1(protocol->table().protocol);
        wanted.push_back({protocol, m_options.listen, m_options.ports.value(name, protocol->labPort())});
    }
    for (const protocol::Protocol *protocol : protocols()) {
        const QString name = QString::fromLatin1(protocol->table().protocol) + QLatin1Char('s');
        if (m_tls)
            wanted.push_back({protocol, m_options.listen, m_options.ports.value(name, protocol->tlsLabPort()), true});
    }
    m_doors.set(m_server->start(wanted));
    m_serverStatus->setListeners(m_doors.all());
    m_serversMenu->setListeners(m_doors.all());
    m_sessions->setListeners(m_doors.all());
}

void Workbench::connectToOwnServer()
{
    if (const net::ListenerStatus *door = m_doors.next(labProtocols(), *m_console))
        m_console->connectTo(door->address.toString(), door->port);
    else
        m_console->connectTo(m_options.listen.toString(), labProtocols().front()->labPort()); // which says why not
}

/// What the lab speaks; in free practice the first of all.
lab::Protocols Workbench::labProtocols() const
{
    const docks::LabAttempt *attempt = m_lab->attempt();
    return attempt ? attempt->runner().script().protocols : lab::Protocols{protocols().front()};
}

void Workbench::askWhereToConnect()
{
    dialogs::ConnectDialog dialog(m_settings.values().hosts, m_window.get());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const dialogs::Target target = dialog.target();
    m_settings.change([&target](settings::Values &values) {
        values.hosts = dialogs::ConnectDialog::remembered(target, values.hosts);
    });
    m_console->connectTo(target.host, target.port, target.protocol, target.security);
}

void Workbench::watch(transcript::Archive::ConnectionId id)
{
    for (const transcript::Archive::Summary &summary : m_archive->summaries()) {
        if (summary.id == id)
            m_console->watch(m_archive, summary);
    }
}

/// On the page of the console that it has, or else on one of its own.
void Workbench::bringToFront(console::Conversation *conversation)
{
    if (m_console->conversations().contains(conversation))
        m_console->bringToFront(conversation);
    else if (const auto *watched = qobject_cast<console::WatchedConversation *>(conversation))
        watch(watched->id());
}

void Workbench::setStrict(bool strict)
{
    m_world.manner = strict ? world::Manner::Strict : world::Manner::Tolerant;
    m_server->setManner(m_world.manner);
    m_lab->setManner(m_world.manner);
    if (m_store == m_practiceMail) { // a lab's manner is the lab's
        m_practiceWorld.manner = m_world.manner;
        m_settings.change([strict](settings::Values &values) { values.strict = strict; });
    }
    m_window->statusBar()->showMessage(
        strict ? tr("The server is strict with connections from now on. Reconnect to meet it.")
               : tr("The server is tolerant with connections from now on. Reconnect to meet it."),
        8000);
}

void Workbench::themeChanged()
{
    const QColor color = m_themes.current()[settings::Paint::Text];
    m_connectTo->setIcon(settings::icon(QStringLiteral("connect"), color));
    m_reference->setIconColor(color);
    m_toolBar->setIconColor(color);
    m_window->bottomDocks().setIconColor(color);
}

void Workbench::saySettingsProblem()
{
    m_notice->setText(m_worldProblem.isEmpty() ? m_settings.problem() : m_worldProblem);
}

void Workbench::retranslate()
{
    m_connectTo->setText(tr("Connect &to…"));
    m_connectTo->setIconText(tr("Connect to…")); // Qt would leave the "(T)" of a Chinese mnemonic in the tool bar
    m_labActions->retranslate();
    m_reference->retranslate();
    m_quit->setText(tr("&Quit Helolab"));
    m_about->setText(tr("&About Helolab"));
    m_toolBar->retranslate();
}

bool Workbench::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::Close && !m_lab->mayLeave()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace helolab
