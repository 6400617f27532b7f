// SPDX-License-Identifier: GPL-3.0-or-later
//
// The views around the console, built and wired.

#include "Workbench.h"

#include "LabActions.h"
#include "ReferenceActions.h"
#include "TapActions.h"

#include "console/ExportActions.h"
#include "console/LiveConversation.h"
#include "console/OutsideSessions.h"
#include "console/WatchedConversation.h"
#include "docks/LabDock.h"
#include "docks/SessionPictures.h"
#include "docks/bytes/BytesDock.h"
#include "docks/calculator/CalculatorDock.h"
#include "docks/diagram/DiagramDock.h"
#include "docks/explanation/ExplanationDock.h"
#include "docks/lab/LabAttempt.h"
#include "docks/mailboxes/MailboxesDock.h"
#include "docks/reference/ReferenceDock.h"
#include "docks/sequence/SequenceDock.h"
#include "docks/sessions/SessionsDock.h"
#include "docks/wiretap/WiretapDock.h"
#include "podium/Demos.h"
#include "podium/PodiumView.h"
#include "window/BottomDocks.h"
#include "window/StatusNotice.h"

#include <QMenu>
#include <QStatusBar>

namespace helolab {

void Workbench::buildDocks()
{
    const auto propose = [this](const QByteArray &line) {
        if (console::ConsolePage *page = m_console->current())
            page->propose(QString::fromUtf8(line));
    };
    buildLabDock();
    auto *explanation = new docks::ExplanationDock(m_selection, m_guidance, m_window.get());
    connect(explanation, &docks::ExplanationDock::commandChosen, this, propose);
    m_window->addRight(explanation, QStringLiteral("explanation"));
    buildReference(*explanation);
    buildPodium(*explanation);
    auto *diagram = new docks::DiagramDock(m_selection, m_guidance, m_window.get());
    connect(diagram, &docks::DiagramDock::commandChosen, this, propose);
    m_window->bottomDocks().add(diagram, QStringLiteral("diagram"), QStringLiteral("diagram"),
                                QKeySequence(Qt::ALT | Qt::Key_1), m_window->viewMenu());
    buildSequenceDock();
    auto *bytes = new docks::BytesDock(m_selection, m_guidance, m_window.get());
    m_window->bottomDocks().add(bytes, QStringLiteral("bytes"), QStringLiteral("bytes"),
                                QKeySequence(Qt::ALT | Qt::Key_5), m_window->viewMenu());
    m_mailboxes = new docks::MailboxesDock(m_window.get());
    m_mailboxes->setWorld(m_world, m_store);
    connect(m_mailboxes, &docks::MailboxesDock::commandChosen, this, propose);
    connect(&m_window->bottomDocks(), &window::BottomDocks::folded, this,
            [this] { m_console->current()->focusInput(); });
    m_window->bottomDocks().add(m_mailboxes, QStringLiteral("mailboxes"), QStringLiteral("mailbox"),
                                QKeySequence(Qt::ALT | Qt::Key_3), m_window->viewMenu());
    m_sessions = new docks::SessionsDock(*m_archive, m_window.get());
    connect(m_sessions, &docks::SessionsDock::watchRequested, this, &Workbench::watch);
    m_window->bottomDocks().add(m_sessions, QStringLiteral("sessions"), QStringLiteral("sessions"),
                                QKeySequence(Qt::ALT | Qt::Key_4), m_window->viewMenu());
    m_tap = new TapActions(m_archive, m_window.get());
    connect(m_tap, &TapActions::changed, this, [this](quint16 port, const QString &target) {
        m_sessions->setTap(port, target);
        if (port != 0)
            m_window->bottomDocks().open(m_sessions);
    });
    auto *calculator = new docks::CalculatorDock(m_selection, m_guidance, m_window.get());
    connect(calculator, &docks::CalculatorDock::commandChosen, this, propose);
    m_window->bottomDocks().add(calculator, QStringLiteral("calculator"), QStringLiteral("calculator"),
                                QKeySequence(Qt::ALT | Qt::Key_6), m_window->viewMenu());
    auto *wiretap = new docks::WiretapDock(m_selection, m_window.get());
    m_window->bottomDocks().add(wiretap, QStringLiteral("wiretap"), QStringLiteral("wiretap"),
                                QKeySequence(Qt::ALT | Qt::Key_7), m_window->viewMenu());
    m_notice = new window::StatusNotice(m_window.get());
    m_window->statusBar()->addWidget(m_notice, 1);
}

void Workbench::buildReference(docks::ExplanationDock &explanation)
{
    auto *dock = new docks::ReferenceDock(m_settings, m_themes, m_window.get());
    m_window->addRight(dock, QStringLiteral("reference"));
    m_window->tabifyDockWidget(&explanation, dock);
    dock->hide(); // until somebody looks something up
    m_reference = std::make_unique<ReferenceActions>(
        ReferenceActions::Context{*dock, explanation, *m_console, m_selection, m_guidance, m_window.get()});
}

void Workbench::buildSequenceDock()
{
    m_sequence = new docks::SequenceDock(m_selection, m_themes, m_window.get());
    m_exportActions->setDrawing(docks::sessionPictures);
    connect(m_console, &console::ConsoleTabs::currentPageChanged, m_sequence,
            [this] { m_sequence->setConversations(m_console->conversations()); });
    connect(m_sequence, &docks::SequenceDock::conversationWanted, m_console, &console::ConsoleTabs::bringToFront);
    m_window->bottomDocks().add(m_sequence, QStringLiteral("sequence"), QStringLiteral("sequence"),
                                QKeySequence(Qt::ALT | Qt::Key_2), m_window->viewMenu());
}

void Workbench::buildLabDock()
{
    m_lab = new docks::LabDock(m_selection, m_guidance, m_languages, m_labs, m_window.get(), m_options.attempts);
    m_lab->setStore(m_store);
    m_labActions = std::make_unique<LabActions>(
        LabActions::Context{*m_lab, m_labs, m_settings, m_themes, m_languages, m_options.attempts, m_window.get()});
    connect(m_labActions.get(), &LabActions::consoleWanted, this, [this] { m_console->current()->focusInput(); });
    m_lab->setManner(m_world.manner);
    m_lab->setServed([this](const console::Conversation &conversation) {
        const auto *live = qobject_cast<const console::LiveConversation *>(&conversation);
        if (live)
            return m_doors.isOwn(live->host(), live->port());
        return !m_console->isFromHere(
            conversation.transcript().peer); // what is typed here and also watched counts once
    });
    connect(m_lab, &docks::LabDock::labOpened, this, &Workbench::labOpened);
    connect(m_lab, &docks::LabDock::consoleWanted, this, [this] { m_console->current()->focusInput(); });
    connect(m_lab, &docks::LabDock::conversationWanted, this, &Workbench::bringToFront);
    m_outside = new console::OutsideSessions(
        m_archive, [this](const QString &client) { return m_console->isFromHere(client); }, m_lab);
    connect(m_outside, &console::OutsideSessions::came, m_lab, &docks::LabDock::watchOutside);
    m_window->addLeft(m_lab, QStringLiteral("lab"));
}

void Workbench::buildPodium(QDockWidget &explanation)
{
    const auto labInHand = [this] { return m_lab->attempt() ? &m_lab->attempt()->runner() : nullptr; };
    m_demos = new podium::Demos(*m_console, m_selection, m_settings, labInHand, m_window.get());
    connect(m_demos, &podium::Demos::problem, this,
            [this](const QString &text) { m_window->statusBar()->showMessage(text, 30'000); });
    m_podium = new podium::PodiumView(*m_window, *m_console, explanation);
}

} // namespace helolab
