// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuthMistakes.h"

#include "core/explain/Base64.h"
#include "core/explain/mistakes/Look.h"
#include "core/imap/Table.h"

#include <QtGlobal>

namespace helolab::explain::imap {

using helolab::imap::Verb;
using mistakes::Finding;
using protocol::Entry;
using protocol::Event;

namespace {

/// What the client answered and was refused for: a line behind a +, or the first answer behind AUTHENTICATE. Null
/// where there is none.
QByteArrayView refusedAnswer(const Scene &scene)
{
    if (!scene.transcript || !scene.isRefused())
        return {};
    if (mistakes::isCommand(scene) && scene.view.verb == protocol::VerbId(Verb::Authenticate)) {
        const qsizetype space = scene.view.argument.indexOf(' ');
        return space < 0 ? QByteArrayView() : scene.view.argument.sliced(space + 1);
    }
    const bool isAnswer
        = scene.entry->kind == Entry::Kind::Answer && scene.entry->event == Event(protocol::Happening::AuthLine);
    return isAnswer && scene.line != "*" && scene.line != "=" ? scene.line : QByteArrayView();
}

std::optional<Finding> detectNoBase64(const Scene &scene)
{
    const QByteArrayView answer = refusedAnswer(scene);
    return answer.isEmpty() || fromBase64(answer) ? std::nullopt : std::optional(mistakes::at(scene.line, answer));
}

std::optional<Finding> detectNotThreeParts(const Scene &scene)
{
    const QByteArrayView answer = refusedAnswer(scene);
    const auto decoded = answer.isEmpty() ? std::nullopt : fromBase64(answer);
    return !decoded || decoded->count('\0') == 2 ? std::nullopt : std::optional(mistakes::at(scene.line, answer));
}

} // namespace

const mistakes::Rule authNotBase64{
    "auth-not-base64", QT_TRANSLATE_NOOP("core", "The answer is not base64"),
    QT_TRANSLATE_NOOP("core",
                      "Name and password travel in base64 here. Base64 is a way of writing, not encryption: anyone can "
                      "decode it. LOGIN takes both as they are."),
    "RFC 9051 section 6.2.2", detectNoBase64};

const mistakes::Rule authPlainShape{
    "auth-plain-shape", QT_TRANSLATE_NOOP("core", "PLAIN wants three parts with NUL between them"),
    QT_TRANSLATE_NOOP("core",
                      "Decoded, the answer of PLAIN is: identity, NUL (00), user name, NUL, password. The identity may "
                      "be empty, so it mostly begins with NUL."),
    "RFC 4616 section 2", detectNotThreeParts};

} // namespace helolab::explain::imap
