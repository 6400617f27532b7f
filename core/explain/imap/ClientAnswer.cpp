// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the client says between a command and its tagged reply: answers to challenges, and DONE.

#include "ImapDialect.h"
#include "core/explain/sasl/Decoded.h"

#include <QCoreApplication>

namespace helolab::explain::imap {

using protocol::Event;
using protocol::Happening;

namespace {

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
    if (const auto said = sasl::saidIn(scene))
        sasl::addAnswer(tokens, *said);
}

} // namespace helolab::explain::imap
