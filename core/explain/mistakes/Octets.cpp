// SPDX-License-Identifier: GPL-3.0-or-later
#include "Octets.h"

#include "Look.h"
#include "core/explain/Dialect.h"

#include <QtGlobal>

#include <array>

namespace helolab::explain::mistakes {

namespace {

constexpr char del = 0x7F;
constexpr char escape = 0x1B;
constexpr char telnetIac = char(0xFF);

bool isErasing(char c)
{
    return c == '\b' || c == del;
}

/// What the student saw on the screen: every backspace takes one character with it.
QByteArray asSeen(QByteArrayView line)
{
    QByteArray seen;
    for (const char c : line) {
        if (!isErasing(c)) {
            seen.append(c);
            continue;
        }
        while (!seen.isEmpty() && (seen.back() & 0xC0) == 0x80)
            seen.chop(1);
        if (!seen.isEmpty())
            seen.chop(1);
    }
    return seen;
}

std::optional<Finding> detectBackspace(const Scene &scene)
{
    if (!isCommand(scene))
        return {};
    for (qsizetype i = 0; i < scene.line.size(); ++i) {
        if (!isErasing(scene.line[i]))
            continue;
        Finding finding;
        finding.begin = i;
        while (i + finding.length < scene.line.size() && isErasing(scene.line[i + finding.length]))
            ++finding.length;
        finding.correctedLine = QString::fromUtf8(asSeen(scene.line));
        finding.values = {scene.line[i] == del ? QStringLiteral("7F") : QStringLiteral("08")};
        return finding;
    }
    return {};
}

std::optional<Finding> detectCursorKey(const Scene &scene)
{
    const qsizetype at = isCommand(scene) ? scene.line.indexOf(escape) : -1;
    if (at < 0)
        return {};
    Finding finding;
    finding.begin = at;
    finding.length = 1;
    if (at + 1 < scene.line.size() && (scene.line[at + 1] == '[' || scene.line[at + 1] == 'O')) {
        qsizetype end = at + 2;
        while (end < scene.line.size() && (scene.line[end] < '@' || scene.line[end] > '~'))
            ++end;
        finding.length = std::min(end + 1, scene.line.size()) - at;
    }
    return finding;
}

std::optional<Finding> detectTelnet(const Scene &scene)
{
    const qsizetype at = isCommand(scene) ? scene.line.indexOf(telnetIac) : -1;
    if (at < 0 || at + 1 >= scene.line.size())
        return {};
    const auto word = static_cast<unsigned char>(scene.line[at + 1]);
    if (word < 0xF0) // SE … IAC: the commands of RFC 854
        return {};
    Finding finding;
    finding.begin = at;
    finding.length = std::min<qsizetype>(word >= 0xFB ? 3 : 2, scene.line.size() - at);
    return finding;
}

std::optional<Finding> detectHttp(const Scene &scene)
{
    static constexpr std::array<const char *, 7> methods{"GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "CONNECT"};
    if (!isUnknownCommand(scene))
        return {};
    // The line's own first word: what IMAP would take for a tag.
    const qsizetype space = scene.line.indexOf(' ');
    const QByteArrayView first = space < 0 ? scene.line : scene.line.first(space);
    const QByteArrayView target = space < 0 ? QByteArrayView() : scene.line.sliced(space + 1);
    const bool aims = target.startsWith('/') || target.indexOf(" HTTP/") >= 0 || target.startsWith("http");
    for (const char *method : methods) {
        if (first == method && aims)
            return at(scene.line, first);
    }
    return {};
}

} // namespace

std::optional<Finding> detectBareCarriageReturn(const Scene &scene)
{
    if (!isCommand(scene) || scene.isAccepted())
        return {};
    const qsizetype at = scene.line.indexOf('\r');
    if (at < 0)
        return {};
    Finding finding;
    finding.begin = at;
    finding.length = 1;
    return finding;
}

std::optional<Finding> detectBareLineFeed(const Scene &scene)
{
    const QByteArrayView bytes(scene.entry->bytes);
    if (!isCommand(scene) || !scene.transcript || scene.isAccepted() || scene.entry->truncated)
        return {};
    if (!bytes.endsWith('\n') || bytes.endsWith("\r\n"))
        return {};
    Finding finding;
    finding.begin = bytes.size() - 1;
    finding.length = 1;
    return finding;
}

namespace {

std::optional<Finding> detectPlainInHandshake(const Scene &scene)
{
    constexpr char handshakeRecord = 0x16;
    const protocol::Entry &entry = *scene.entry;
    const bool isInHandshake = scene.protocol->table().info(entry.before).input == protocol::Input::Handshake;
    if (!scene.transcript || entry.kind != protocol::Entry::Kind::Body || entry.from != protocol::Party::Client
        || !isInHandshake || entry.bytes.startsWith(handshakeRecord))
        return {};
    Finding finding;
    finding.length = entry.bytes.size();
    return finding;
}

} // namespace

std::optional<Finding> detectTls(const Scene &scene)
{
    // A TLS record: handshake (22), version 3.x.
    const QByteArrayView bytes(scene.entry->bytes);
    if (!isCommand(scene) || bytes.size() < 3 || bytes[0] != 0x16 || bytes[1] != 0x03 || bytes[2] > 0x04
        || bytes[2] < 0)
        return {};
    Finding finding;
    finding.length = 3;
    return finding;
}

const Rule backspace{
    "backspace-sent",
    QT_TRANSLATE_NOOP("core", "A backspace was sent"),
    QT_TRANSLATE_NOOP("core",
                      "Your screen took the character back, the wire did not: the octet %1 travelled with everything "
                      "before it, and the server read it all. In raw mode, and in telnet, there is no correcting a "
                      "line. Press Enter, take the refusal, and type the line again."),
    "",
    detectBackspace,
    false,
    Clause::Characters};

const Rule startTlsInjection{
    "starttls-injection", QT_TRANSLATE_NOOP("core", "Sent in the clear behind the request for TLS"),
    QT_TRANSLATE_NOOP("core",
                      "This came in the clear, behind the command that asks for TLS. Anybody on the way could have put "
                      "it there, so a careful server throws it away: to obey it inside the tunnel would be to believe "
                      "a stranger. That is the STARTTLS injection attack (CVE-2011-0411). Wait for the reply and for "
                      "the handshake, then say it inside the tunnel."),
    "RFC 3207 section 6", detectPlainInHandshake};

const Rule cursorKey{
    "cursor-key-sent",
    QT_TRANSLATE_NOOP("core", "A cursor key was sent"),
    QT_TRANSLATE_NOOP("core",
                      "An arrow or function key sends several octets that begin with ESC (1B). They are part of your "
                      "line now. Type the line again."),
    "",
    detectCursorKey,
    false,
    Clause::Characters};

const Rule telnetNegotiation{
    "telnet-negotiation", QT_TRANSLATE_NOOP("core", "A telnet program is negotiating"),
    QT_TRANSLATE_NOOP(
        "core",
        "Octets from FF on are commands of the telnet protocol: your program wants to agree on a terminal. "
        "A mail server does not speak telnet and reads them as text. Switch the program to a raw "
        "connection (PuTTY: connection type “Raw”)."),
    "RFC 854", detectTelnet};

const Rule httpRequest{
    "http-request", QT_TRANSLATE_NOOP("core", "A web browser's request"),
    QT_TRANSLATE_NOOP("core",
                      "This is HTTP, the language of the web. A mail server does not speak it: open the port with the "
                      "console, with telnet or with a mail program, not with a browser."),
    "RFC 9110", detectHttp};

} // namespace helolab::explain::mistakes
