// SPDX-License-Identifier: GPL-3.0-or-later
// A server that leaves without an answer, and what a client is to think of it.
#include "SmtpDialect.h"

#include "core/smtp/Table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace helolab::explain::smtp {

namespace {

/// A step of a mail transaction: without its answer the mail is not on its way.
bool concernsMail(const protocol::CommandView &command)
{
    using helolab::smtp::Verb;
    static constexpr std::array<protocol::VerbId, 4> steps{Verb::Mail, Verb::Rcpt, Verb::Data, Verb::Bdat};
    return command.verb && std::find(steps.begin(), steps.end(), *command.verb) != steps.end();
}

} // namespace

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
    if (unanswered.kind == protocol::Entry::Kind::Answer) { // its word may be a password
        out.summary = QCoreApplication::translate(
            "core",
            "The server closed the connection before it had judged the answer to its challenge. The client cannot know "
            "whether it was right. Authentication ends with the connection in any case: the client connects again and "
            "authenticates anew.");
        out.rfc = QStringLiteral("RFC 4954 section 4");
        return;
    }
    const protocol::CommandView view = scene.protocol->parseCommand(QByteArrayView(unanswered.bytes).trimmed());
    const QString command = view.verb ? QString::fromLatin1(scene.protocol->table().rule(*view.verb).name)
                                      : QString::fromUtf8(view.word.toByteArray().left(32));
    out.summary = (concernsMail(view)
                       ? QCoreApplication::translate(
                           "core",
                           "The server closed the connection before it had answered %1. The client cannot know "
                           "what became of the command: it takes the mail for one that was answered 451, and "
                           "tries again later.")
                       : QCoreApplication::translate(
                           "core",
                           "The server closed the connection before it had answered %1. That command carries no mail, "
                           "so none is in doubt; a transaction that was open is dropped with the connection. Whoever "
                           "still needs the answer connects again and sends the command once more."))
                      .arg(command);
    out.rfc = QStringLiteral("RFC 5321 section 3.8");
}

} // namespace helolab::explain::smtp
