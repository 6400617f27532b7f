// SPDX-License-Identifier: GPL-3.0-or-later
//
// The end of a connection, and what it means for what was marked.

#include "ImapDialect.h"

#include "core/imap/Table.h"

#include <QCoreApplication>

namespace helolab::explain::imap {

using helolab::imap::State;
using helolab::imap::Verb;
using protocol::Entry;
using protocol::Event;

void ImapDialect::explainEnd(const Scene &scene, Explanation &out) const
{
    const protocol::StateId before = scene.entry->before;
    if (before == protocol::StateId(State::Logout))
        out.summary = QCoreApplication::translate(
            "core", "The TCP connection is gone, as LOGOUT asked for. Messages marked \\Deleted are still there.");
    else if (before == protocol::StateId(State::Selected) || before == protocol::StateId(State::SelectedIdle))
        out.summary = QCoreApplication::translate(
            "core",
            "The TCP connection is gone without LOGOUT. What was done stays done; messages marked \\Deleted are "
            "still there, and still marked.");
    else
        out.summary = QCoreApplication::translate(
            "core", "The TCP connection is gone. No mailbox was open; what was done stays done.");
    out.rfc = QStringLiteral("RFC 9051 section 3.4");
}

void ImapDialect::explainHangUp(const Scene &, const Entry &unanswered, Explanation &out) const
{
    out.heading = QCoreApplication::translate("core", "Hung up without an answer");
    out.summary = unanswered.event == Event(Verb::Logout)
        ? QCoreApplication::translate("core",
                                      "The server closed the connection before it had answered LOGOUT. Nothing is lost "
                                      "by that: LOGOUT changes nothing.")
        : QCoreApplication::translate(
            "core",
            "The server closed the connection before it had answered. Whether the command was "
            "done, the client cannot know: the next session will show.");
    out.rfc = QStringLiteral("RFC 9051 section 3.4");
}

} // namespace helolab::explain::imap
