// SPDX-License-Identifier: GPL-3.0-or-later
// A server that leaves without an answer, and what a client is to think of it.
#include "SmtpDialect.h"

#include <QCoreApplication>

namespace helolab::explain::smtp {

void SmtpDialect::explainHangUp(const Scene &scene, const protocol::Entry &unanswered, Explanation &out) const
{
    out.heading = QCoreApplication::translate("core", "Hung up without an answer");
    if (unanswered.event == protocol::Event(protocol::Happening::BodyEnded)) {
        out.summary = QCoreApplication::translate(
            "core",
            "The server closed the connection behind the message, before it had said whether it takes it. "
            "It may be stored or lost. A client sends it once more, so that nothing is lost; that is how a "
            "recipient comes to have a message twice.");
        out.rfc = QStringLiteral("RFC 5321 section 6.1");
        return;
    }
    const protocol::CommandView view = scene.protocol->parseCommand(QByteArrayView(unanswered.bytes).trimmed());
    const QString command = view.verb ? QString::fromLatin1(scene.protocol->table().rule(*view.verb).name)
                                      : QString::fromUtf8(view.word.toByteArray().left(32));
    out.summary = QCoreApplication::translate(
                      "core",
                      "The server closed the connection before it had answered %1. The client cannot know "
                      "what became of the command: it takes the mail for one that was answered 451, and "
                      "tries again later.")
                      .arg(command);
    out.rfc = QStringLiteral("RFC 5321 section 3.8");
}

} // namespace helolab::explain::smtp
