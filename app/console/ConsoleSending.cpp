// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of the lines that are typed into a page: they go out, wait, or open a connection.

#include "ConsolePage.h"

#include "Guidance.h"
#include "InputHint.h"
#include "InputLine.h"
#include "LineOctets.h"
#include "TelnetLine.h"
#include "TranscriptView.h"
#include "core/explain/Secrets.h"

#include <utility>

namespace helolab::console {

using protocol::Input;
using Link = LiveConversation::Link;

void ConsolePage::submit(const QStringList &lines)
{
    if (!m_live || connectAsTyped(lines))
        return;
    if (!m_live->isWritable()) {
        sendNowhere(lines.first());
        return;
    }
    if (m_context.guidance.holdBack(*m_conversation, lines)) {
        m_heldBack = lines;
        m_input->setText(lines.first()); // in sight while it waits
        showHint();
        return;
    }
    if (m_input->text() == lines.first())
        m_input->clear(); // it had waited there
    const bool secret = m_conversation->machine().info().input == Input::Answer;
    QByteArray octets;
    for (const QString &line : lines) {
        octets += octetsOfLine(line, m_context.settings.values());
        if (!secret)
            m_context.history.add(line, isSecret(line));
    }
    m_context.settings.change([this](settings::Values &values) { values.history = m_context.history.linesToKeep(); });
    goOn();
    m_live->send(octets);
}

bool ConsolePage::isSecret(const QString &line) const
{
    return m_conversation->machine().info().input == Input::Answer
        || explain::hasSecret(*m_conversation->transcript().protocol, line.toUtf8());
}

/// Whoever does wants to see what comes.
void ConsolePage::goOn()
{
    m_context.selection.follow();
    m_transcript->goToEnd();
}

void ConsolePage::sendRaw(const QByteArray &octets)
{
    if (!m_live)
        return;
    if (octets.contains('\r') || octets.contains('\n'))
        m_transcript->goToEnd();
    m_live->send(octets);
}

void ConsolePage::sendNowhere(const QString &line)
{
    if (line.isEmpty() && m_live->link() == Link::Closed) {
        bannerActed();
        return;
    }
    m_input->setText(line); // nothing typed is lost, and the keys still go here: `telnet` may be typed next
    m_input->selectAll();
    if (m_live->isShakingHands())
        m_hint->say(tr("The TLS handshake is under way: nothing else can be sent now."));
    else if (m_live->isDoubted())
        m_hint->say(tr("Nothing is sent before you have said whether the certificate is to be trusted."));
    else
        m_hint->say(tr("There is no connection to send this to. Ctrl+R reconnects; so does Enter in an empty line."));
}

bool ConsolePage::connectAsTyped(const QStringList &lines)
{
    const Input input = m_conversation->machine().info().input;
    const bool open = m_live->link() == Link::Open;
    if (open && input == Input::DotEnded)
        return false; // message text, which may say anything
    const auto wanted = readTelnetLine(lines.first());
    if (!wanted)
        return false;
    const quint16 port = wanted->port.value_or(m_live->portOf(wanted->host));
    m_context.history.add(lines.first());
    askBeforeLeaving({wanted->host, port, wanted->security, lines.mid(1)});
    return true;
}

void ConsolePage::connectTo(const QString &host, quint16 port, net::Security security, const QStringList &lines)
{
    m_waiting = lines;
    goOn();
    m_live->open(host, port, security);
}

void ConsolePage::sendWhatWaited()
{
    const auto &entries = m_conversation->transcript().entries;
    if (m_waiting.isEmpty() || entries.empty() || entries.back().kind != protocol::Entry::Kind::Reply)
        return;
    submit(std::exchange(m_waiting, {}));
}

} // namespace helolab::console
