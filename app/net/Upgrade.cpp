// SPDX-License-Identifier: GPL-3.0-or-later
#include "Upgrade.h"

#include "Quoted.h"
#include "core/protocol/Announcement.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace helolab::net {

namespace {

constexpr QByteArrayView tag = "tap"; // of the one command that it says to a server of IMAP

/// What a client says behind the greeting to get TLS.
struct Way
{
    const char *protocol;
    const char *introduction; ///< comes first, with a name behind it, and its reply has to offer the request
    const char *request;
    bool isTagged;
};

constexpr Way ways[] = {
    {"smtp", "EHLO ", "STARTTLS", false},
    {"pop3", nullptr, "STLS", false},
    {"imap", nullptr, "STARTTLS", true},
};

const Way &wayOf(const protocol::Protocol &protocol)
{
    const QByteArrayView name = protocol.table().protocol;
    const Way *last = std::end(ways) - 1; // is what is left where the others are not meant
    return *std::find_if(std::begin(ways), last, [name](const Way &way) { return name == way.protocol; });
}

/// A greeting of IMAP without the capabilities in it.
QByteArray withoutCapabilities(const QByteArray &greeting)
{
    static const QRegularExpression code(QStringLiteral(R"(^(\* OK )\[CAPABILITY [^\]]*\] ?)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QString::fromLatin1(greeting).replace(code, QStringLiteral("\\1")).toLatin1();
}

} // namespace

Upgrade::Upgrade(const protocol::Protocol &protocol, const QByteArray &name, QString place)
    : m_protocol(protocol)
    , m_place(std::move(place))
{
    const Way &way = wayOf(protocol);
    if (way.introduction)
        m_asks.append(way.introduction + name);
    m_asks.append(way.isTagged ? tag.toByteArray() + ' ' + way.request : QByteArray(way.request));
}

QByteArray Upgrade::take(QByteArrayView octets)
{
    m_out.clear();
    if (m_stage != Stage::Asking)
        return {};
    m_lines.feed(octets);
    while (m_stage == Stage::Asking) {
        const std::optional<wire::Line> line = m_lines.next();
        if (!line)
            break;
        takeLine(*line);
    }
    if (m_stage == Stage::Asking && m_reply.size() + m_lines.pending() >= octetsAtMost)
        failEndless();
    if (m_stage == Stage::Asking)
        m_lines.keepRest();
    else
        m_lines.discard();
    return m_stage == Stage::Failed ? QByteArray() : std::exchange(m_out, {});
}

void Upgrade::takeLine(const wire::Line &line)
{
    const protocol::ReplyView view = m_protocol.parseReply(line.text, nullptr);
    if (line.tooLong || m_reply.size() + line.raw.size() > octetsAtMost) {
        failEndless();
        return;
    }
    m_reply += line.raw;
    const bool isAnswer = view.valid && !view.lineGoesOn;
    if (isAnswer && view.untagged && !m_said.isEmpty() && !view.closing)
        return; // news, which may come at any time, and is not believed here
    if (!isAnswer || !isAnsweredBy(view)) {
        fail(QCoreApplication::translate("Upgrade",
                                         "%1 said “%2”, which is no reply of %3. Check the port, and what is spoken "
                                         "there.")
                 .arg(m_place, quoted(line.text), QLatin1StringView(m_protocol.name())));
        return;
    }
    if (!view.more)
        endReply(view);
}

/// Whether it is a reply to what was asked, the greeting where nothing was.
bool Upgrade::isAnsweredBy(const protocol::ReplyView &view) const
{
    if (m_said.isEmpty() || view.closing)
        return view.outcome.has_value() && view.tag.isEmpty();
    return view.tag == (wayOf(m_protocol).isTagged ? tag : QByteArrayView());
}

void Upgrade::endReply(const protocol::ReplyView &last)
{
    const bool isGreeting = m_said.isEmpty();
    if (isGreeting)
        m_greeting = m_reply;
    if (last.greeting == protocol::Event(protocol::Happening::Preauthenticated)) {
        fail(QCoreApplication::translate(
                 "Upgrade",
                 "%1 greets with PREAUTH: it takes the tap for somebody who is logged in already, and then STARTTLS "
                 "comes too late (RFC 9051, section 6.2.1). Somebody on the way may have put that greeting in, to keep "
                 "TLS from coming about. Nothing was said to it; ask whoever runs the server.")
                 .arg(m_place));
    } else if (last.outcome != protocol::Outcome::Done || last.closing) {
        m_isTurnedAway = isGreeting;
        fail(isGreeting ? QCoreApplication::translate("Upgrade",
                                                      "%1 turns everybody away with its greeting: “%2”. Try again "
                                                      "later, or ask whoever runs the server.")
                              .arg(m_place, quoted(m_reply))
                        : QCoreApplication::translate("Upgrade",
                                                      "%1 does not take %2: “%3”. Try again later, or tap a port at "
                                                      "which it speaks TLS from the first octet on.")
                              .arg(m_place, quoted(m_said.last()), quoted(m_reply)));
    } else if (!isGreeting && !m_asks.isEmpty() && !isOffered()) {
        fail(
            QCoreApplication::translate(
                "Upgrade",
                "%1 does not offer STARTTLS: its reply to EHLO does not name it. Perhaps somebody on the way has taken "
                "that line out. Tap a port at which the server speaks TLS from the first octet on; or tap in the "
                "clear, where everybody on the way can read along.")
                .arg(m_place));
    } else if (m_lines.pending() > 0 && (m_asks.isEmpty() || !wayOf(m_protocol).isTagged)) {
        const QByteArray rest = m_lines.takeRest().toByteArray();
        fail(QCoreApplication::translate(
                 "Upgrade",
                 "%1 went on in the clear before anybody had asked: “%2”. Inside the tunnel that would pass for words "
                 "of the server, and anybody on the way can have put it there. So the tap has gone no further; ask "
                 "whoever runs the server.")
                 .arg(m_place, quoted(rest)));
    } else if (m_asks.isEmpty()) {
        m_stage = Stage::Ready;
    } else {
        ask();
    }
    m_reply.clear();
}

/// Whether the reply to the introduction names what is to be asked for next.
bool Upgrade::isOffered() const
{
    const protocol::CommandView request = m_protocol.parseCommand(m_asks.first());
    return request.verb && protocol::isAnnounced(m_protocol.table().rule(*request.verb), m_reply);
}

void Upgrade::ask()
{
    m_said.append(m_asks.takeFirst());
    m_out = m_said.last() + "\r\n";
}

void Upgrade::fail(const QString &problem)
{
    m_stage = Stage::Failed;
    m_problem = problem;
}

void Upgrade::failEndless()
{
    fail(QCoreApplication::translate("Upgrade",
                                     "%1 answers without an end: more than %2 octets in one reply. The tap has stopped "
                                     "listening. Check the port, and what is spoken there.")
             .arg(m_place)
             .arg(octetsAtMost));
}

QByteArray Upgrade::greeting() const
{
    if (m_stage != Stage::Ready && !m_isTurnedAway)
        return {};
    return wayOf(m_protocol).isTagged ? withoutCapabilities(m_greeting) : m_greeting;
}

} // namespace helolab::net
