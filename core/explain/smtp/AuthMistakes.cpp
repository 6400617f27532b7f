// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuthMistakes.h"

#include "core/explain/Base64.h"
#include "core/explain/mistakes/Look.h"
#include "core/smtp/Table.h"

#include <QtGlobal>

namespace helolab::explain::smtp {

using helolab::smtp::Verb;
using mistakes::Finding;
using protocol::Entry;
using protocol::Event;

namespace {

/// An answer of the client: a line behind a 334, or the initial response behind AUTH.
struct AuthAnswer
{
    QByteArrayView text; // into scene.line
    QByteArray mechanism; // in capitals; empty where it cannot be known
};

QByteArray mechanismOf(QByteArrayView argument)
{
    const qsizetype space = argument.indexOf(' ');
    return (space < 0 ? argument : argument.first(space)).toByteArray().toUpper();
}

/// Nothing where the server was content with the answer, or \p asksOn for the next one.
std::optional<AuthAnswer> authAnswer(const Scene &scene, bool asksOn = false)
{
    const bool isContent = scene.isAccepted() && !(asksOn && scene.reply->outcome == protocol::Outcome::More);
    if (isContent || !scene.transcript)
        return {};
    if (mistakes::isCommand(scene) && scene.view.verb == protocol::VerbId(Verb::Auth)) {
        const qsizetype space = scene.view.argument.indexOf(' ');
        if (space < 0)
            return {};
        return AuthAnswer{scene.view.argument.sliced(space + 1), mechanismOf(scene.view.argument)};
    }
    if (scene.entry->kind != Entry::Kind::Answer || scene.line == "*")
        return {};
    AuthAnswer answer{scene.line, {}};
    for (qsizetype i = scene.index - 1; i >= 0; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.event == Event(Verb::Auth) && entry.kind == Entry::Kind::Command) {
            answer.mechanism = mechanismOf(scene.protocol->parseCommand(firstLine(entry.bytes)).argument);
            break;
        }
    }
    return answer;
}

std::optional<Finding> detectNotBase64(const Scene &scene)
{
    const std::optional<AuthAnswer> answer = authAnswer(scene);
    if (!answer || answer->text.isEmpty() || answer->text == "=" || fromBase64(answer->text))
        return {};
    Finding finding = mistakes::at(scene.line, answer->text);
    finding.correctedLine = QString::fromLatin1(answer->text.toByteArray().toBase64());
    finding.certain = scene.isRefused();
    return finding;
}

std::optional<Finding> detectNewline(const Scene &scene)
{
    // A name is not looked at before the password has come.
    const std::optional<AuthAnswer> answer = authAnswer(scene, true);
    const auto decoded = answer ? fromBase64(answer->text) : std::nullopt;
    if (!decoded || !decoded->endsWith('\n'))
        return {};
    QByteArray trimmed = *decoded;
    while (trimmed.endsWith('\n') || trimmed.endsWith('\r'))
        trimmed.chop(1);
    Finding finding = mistakes::at(scene.line, answer->text);
    finding.correctedLine = QString::fromLatin1(trimmed.toBase64());
    return finding;
}

std::optional<Finding> detectBothInOne(const Scene &scene)
{
    const std::optional<AuthAnswer> answer = authAnswer(scene);
    if (!answer || answer->mechanism != "LOGIN" || !scene.isRefused())
        return {};
    const auto decoded = fromBase64(answer->text);
    if (!decoded || !(decoded->contains('\0') || decoded->contains(':') || decoded->trimmed().contains(' ')))
        return {};
    Finding finding = mistakes::at(scene.line, answer->text);
    finding.certain = decoded->contains('\0');
    return finding;
}

std::optional<Finding> detectPlainShape(const Scene &scene)
{
    const std::optional<AuthAnswer> answer = authAnswer(scene);
    if (!answer || answer->mechanism != "PLAIN" || !scene.isRefused())
        return {};
    const auto decoded = fromBase64(answer->text);
    if (!decoded || decoded->count('\0') == 2)
        return {};
    return mistakes::at(scene.line, answer->text);
}

} // namespace

const mistakes::Rule authNotBase64{
    "auth-not-base64", QT_TRANSLATE_NOOP("core", "The answer is not base64"),
    QT_TRANSLATE_NOOP("core",
                      "User name and password travel in base64, each answer on a line of its own. Base64 is a way of "
                      "writing, not encryption: anyone can decode it."),
    "RFC 4954 section 4", detectNotBase64};

const mistakes::Rule authNewline{
    "auth-newline", QT_TRANSLATE_NOOP("core", "A line end was encoded too"),
    QT_TRANSLATE_NOOP("core",
                      "Decoded, your answer ends with a line end: it became part of the name or password. The command "
                      "echo adds it; use printf, or echo -n."),
    "RFC 4954 section 4", detectNewline};

const mistakes::Rule authBothInOne{
    "auth-both-in-one", QT_TRANSLATE_NOOP("core", "Name and password in one answer"),
    QT_TRANSLATE_NOOP("core",
                      "AUTH LOGIN asks twice. Decoded, the first 334 says “Username:” and the second “Password:”. Give "
                      "each its own answer."),
    "RFC 4954 section 4", detectBothInOne};

const mistakes::Rule authPlainShape{
    "auth-plain-shape", QT_TRANSLATE_NOOP("core", "PLAIN wants three parts with NUL between them"),
    QT_TRANSLATE_NOOP(
        "core",
        "Decoded, the answer to AUTH PLAIN is: identity, NUL (00), user name, NUL, password. The identity "
        "may be empty, so it mostly begins with NUL."),
    "RFC 4616 section 2", detectPlainShape};

} // namespace helolab::explain::smtp
