// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"
#include "core/protocol/LegalNow.h"
#include "core/protocol/OrderHint.h"

namespace helolab::smtp {

namespace {

constexpr protocol::ReplyCode helpMessage{"214", "2.0.0"};
constexpr protocol::ReplyCode systemStatus{"211", "2.0.0"};

/// What HELP tells of.
struct HelpScope
{
    bool reference; ///< the commands, their syntax and purpose
    bool situation; ///< where the session stands, and what is legal there
};

/// Indexed by HelpDetail.
constexpr HelpScope helpScopes[] = {
    {true, true}, // full
    {true, false}, // brief
    {false, false}, // none
};

HelpScope scopeOf(const Turn &turn)
{
    return helpScopes[static_cast<std::size_t>(turn.service.world().help)];
}

QByteArray legalCommands(const Turn &turn)
{
    QByteArray names;
    for (const protocol::Event event : protocol::legalNow(turn.machine)) {
        if (event.isVerb() && !turn.service.extensions.offers(static_cast<Verb>(event.verb().value)))
            continue;
        names += ' ' + protocol::eventName(turn.machine.table(), event);
    }
    return names;
}

QByteArray offeredCommands(const Turn &turn)
{
    QByteArray names;
    for (const protocol::CommandRule &rule : turn.machine.table().rules) {
        if (rule.offered && turn.service.extensions.offers(static_cast<Verb>(rule.verb.value)))
            names += ' ' + QByteArray(rule.name);
    }
    return names;
}

void sayWhereWeAre(Turn &turn, protocol::ReplyCode code)
{
    const protocol::StateInfo &info = turn.machine.info();
    turn.reply.say(code, QByteArrayView("State "), QByteArrayView(info.name), QByteArrayView(": "),
                   QByteArrayView(info.meaning.english()));
    turn.reply.say(code, QByteArrayView("Legal now:"), legalCommands(turn));
}

void helpInGeneral(Turn &turn)
{
    turn.reply.say(helpMessage, QByteArrayView("This is Helolab, the server "), turn.service.world().host);
    const bool situation = scopeOf(turn).situation;
    if (situation)
        sayWhereWeAre(turn, helpMessage);
    else
        turn.reply.say(helpMessage, QByteArrayView("Commands:"), offeredCommands(turn));
    turn.reply.say(helpMessage, QByteArrayView("HELP and a command tells more about it"),
                   QByteArrayView(situation ? ", HELP STATUS about the session" : ""));
}

void helpOnCommand(Turn &turn, const protocol::CommandRule &rule)
{
    const Verb verb = static_cast<Verb>(rule.verb.value);
    turn.reply.say(helpMessage, QByteArrayView("Syntax: "), QByteArrayView(rule.syntax));
    turn.reply.say(helpMessage, QByteArrayView(rule.purpose.english()));
    if (!rule.offered || !turn.service.extensions.offers(verb)) {
        turn.reply.say(helpMessage, QByteArrayView("This server does not offer it"));
    } else if (scopeOf(turn).situation) {
        QByteArray states;
        for (const protocol::StateInfo &info : turn.machine.table().states) {
            if (rule.allowedIn.contains(info.state))
                states += ' ' + QByteArray(info.name);
        }
        const protocol::Refusal *refusal = turn.machine.refusalOf(rule.verb);
        turn.reply.say(helpMessage, QByteArrayView("Taken in:"), states,
                       QByteArrayView(refusal ? "; not now" : "; legal now"));
    }
    turn.reply.say(helpMessage, QByteArrayView(rule.rfc));
}

void helpOnExtension(Turn &turn, const ExtensionRow &row)
{
    turn.reply.say(helpMessage, QByteArrayView(row.keyword), QByteArrayView(": "),
                   QByteArrayView(row.purpose.english()));
    turn.reply.say(helpMessage, QByteArrayView(row.rfc),
                   QByteArrayView(turn.service.extensions.has(row.extension) ? "" : "; this server does not offer it"));
}

void status(Turn &turn)
{
    const Transaction &mail = turn.talk.mail;
    sayWhereWeAre(turn, systemStatus);
    turn.reply.say(systemStatus, QByteArrayView("Transactions begun: "), QByteArray::number(turn.talk.transactions));
    turn.reply.say(systemStatus, QByteArrayView("Recipients of this message: "),
                   QByteArray::number(mail.recipients.size()));
}

} // namespace

void help(Turn &turn)
{
    const QByteArrayView topic = turn.argument;
    const HelpScope scope = scopeOf(turn);
    if (!scope.reference)
        return turn.reply.say(helpMessage, QByteArrayView("See RFC 5321"));
    if (topic.isEmpty())
        return helpInGeneral(turn);
    if (scope.situation && topic.compare("STATUS", Qt::CaseInsensitive) == 0)
        return status(turn);
    if (const auto verb = findVerb(topic))
        return helpOnCommand(turn, turn.machine.table().rule(*verb));
    if (const ExtensionRow *row = findExtension(topic))
        return helpOnExtension(turn, *row);
    turn.reply.say({"504", "5.5.4"}, QByteArrayView("No help on "), Echo{topic});
}

void noop(Turn &turn)
{
    turn.reply.say({"250", "2.0.0"}, QByteArrayView("OK"));
}

} // namespace helolab::smtp
