// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a connection, and what it means for what was marked.
#include "Pop3Dialect.h"

#include "core/pop3/Table.h"

#include <QCoreApplication>

namespace helolab::explain::pop3 {

using helolab::pop3::State;
using helolab::pop3::Verb;

void Pop3Dialect::explainEnd(const Scene &scene, Explanation &out) const
{
    if (scene.entry->before == protocol::StateId(State::Update))
        out.summary = QCoreApplication::translate(
            "core", "The TCP connection is gone, as QUIT asked for. What was marked as deleted has been removed.");
    else if (scene.entry->before == protocol::StateId(State::Transaction))
        out.summary = QCoreApplication::translate(
            "core",
            "The TCP connection is gone without QUIT. UPDATE was never reached: nothing is removed, marks are "
            "forgotten, and the lock on the maildrop is given back.");
    else
        out.summary = QCoreApplication::translate("core", "The TCP connection is gone. No maildrop was open.");
    out.rfc = QStringLiteral("RFC 1939 section 6");
}

void Pop3Dialect::explainHangUp(const Scene &, const protocol::Entry &unanswered, Explanation &out) const
{
    out.heading = QCoreApplication::translate("core", "Hung up without an answer");
    out.summary = unanswered.event == protocol::Event(Verb::Quit)
        ? QCoreApplication::translate(
            "core",
            "The server closed the connection before it had answered QUIT. Whether it has removed what was marked, the "
            "client cannot know: the next session will show.")
        : QCoreApplication::translate("core",
                                      "The server closed the connection before it had answered. Without QUIT nothing "
                                      "is removed: every message is still there in the next session.");
    out.rfc = QStringLiteral("RFC 1939 section 6");
}

} // namespace helolab::explain::pop3
