// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the client says between a command and its tagged reply: answers to challenges, and DONE.

#include "ImapDialect.h"
#include "Pieces.h"
#include "core/explain/Base64.h"
#include "core/imap/CommandHead.h"

#include <QCoreApplication>

namespace helolab::explain::imap {

using helolab::imap::Verb;
using protocol::Entry;
using protocol::Event;
using protocol::Happening;

namespace {

/// Whether the exchange under way is one of PLAIN, by the AUTHENTICATE before \p scene.
bool isPlainExchange(const Scene &scene)
{
    if (!scene.transcript)
        return false;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Command)
            continue;
        const helolab::imap::CommandHead head = helolab::imap::readHead(firstLine(entry.bytes));
        return head.verb == Verb::Authenticate && head.argument.compare("PLAIN", Qt::CaseInsensitive) == 0;
    }
    return false;
}

void explainDone(const Scene &scene, Explanation &out)
{
    Tokens tokens(out.tokens, scene.line);
    out.rfc = QStringLiteral("RFC 9051 section 6.3.13");
    if (scene.line.compare("DONE", Qt::CaseInsensitive) == 0) {
        out.heading = QCoreApplication::translate("core", "DONE — the end of waiting");
        tokens.add(0, 4,
                   QCoreApplication::translate("core",
                                               "Ends IDLE. It is no command and has no tag; the reply carries the tag "
                                               "of the IDLE."));
        return;
    }
    out.heading = QCoreApplication::translate("core", "A line while the server waits for DONE");
    tokens.add(0, scene.line.size(), QCoreApplication::translate("core", "During IDLE only DONE is understood."));
}

} // namespace

void ImapDialect::explainAnswer(const Scene &scene, Explanation &out) const
{
    if (scene.entry->event == Event(Happening::IdleEnded))
        return explainDone(scene, out);
    Tokens tokens(out.tokens, scene.line);
    out.rfc = QStringLiteral("RFC 9051 section 6.2.2");
    if (scene.line == "*") {
        tokens.add(0, 1, QCoreApplication::translate("core", "The star cancels the authentication."));
        return;
    }
    if (isPlainExchange(scene)) {
        tokens.addSecret(0, scene.line.size(), plainMeaning(scene.line));
    } else {
        tokens.add(0, scene.line.size(), base64Meaning(scene.line));
    }
    const Tokens::Within within(tokens);
    addBase64Pieces(tokens, 0, scene.line);
}

} // namespace helolab::explain::imap
