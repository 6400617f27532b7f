// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conditions.h"
#include "Path.h"
#include "PathText.h"
#include "Turn.h"

#include <algorithm>

namespace helolab::smtp {

namespace {

constexpr const char *badAddress(Direction direction)
{
    return direction == Direction::Reverse ? "5.1.7" : "5.1.3"; // RFC 3463 section 3.2
}

/// Faults of the command's form rather than of the address in it.
constexpr bool isForm(PathFault fault)
{
    return fault == PathFault::NoKeyword || fault == PathFault::Missing;
}
constexpr bool isForm(Deviation deviation)
{
    return deviation == Deviation::NoColon || deviation == Deviation::SpaceBeforeColon
        || deviation == Deviation::SpaceAfterColon;
}

bool acceptPathForm(Turn &turn, const PathReading &reading, Direction direction)
{
    const char *text = nullptr;
    bool form = false;
    const Deviations &deviations = reading.deviations;
    if (turn.service.strict() && !deviations.isEmpty() && (reading.ok() || deviations.at() < reading.at)) {
        text = wireText(deviations.first());
        form = isForm(deviations.first());
    } else if (!reading.ok()) {
        text = wireText(reading.fault, direction);
        form = isForm(reading.fault);
    } else {
        return true;
    }
    turn.reply.say({"501", form ? "5.5.4" : badAddress(direction)}, QByteArrayView("Syntax error: "),
                   QByteArrayView(text));
    return false;
}

bool sayParameterFault(Turn &turn, const ParameterReading &reading)
{
    const Echo culprit{reading.culprit};
    switch (reading.fault) {
    case ParameterFault::None:
        return false;
    case ParameterFault::Unknown:
        turn.reply.say({"555", "5.5.4"}, QByteArrayView("Parameter not recognized: "), culprit);
        break;
    case ParameterFault::Unusable:
        turn.reply.say({"455", "4.5.4"}, QByteArrayView("Parameter cannot be honoured now: "), culprit);
        break;
    case ParameterFault::Malformed:
        turn.reply.say({"501", "5.5.4"}, QByteArrayView("Syntax error in parameter: "), culprit);
        break;
    case ParameterFault::UnknownValue:
        turn.reply.say({"504", "5.5.4"}, QByteArrayView("Parameter value not implemented: "), culprit);
        break;
    case ParameterFault::Twice:
        turn.reply.say({"501", "5.5.4"}, QByteArrayView("Parameter given twice: "), culprit);
        break;
    }
    return true;
}

/// Reads the parameters behind a path. False where the refusal has been said.
bool acceptParameters(Turn &turn, QByteArrayView text, Verb verb, Parameters &out)
{
    if (text.isEmpty())
        return true;
    if (text.startsWith('<')) { // no parameter, whoever the client is
        turn.reply.say({"501", "5.5.4"}, QByteArrayView("Syntax error: one path only, not a second one behind it"));
        return false;
    }
    // Parameters belong to extensions, and extensions to EHLO (RFC 5321 section 2.2.1).
    if (const protocol::Refusal *refusal = turn.machine.refusalOf(protocol::Needs(protocol::Need::Extended))) {
        turn.reply.say(refusal->code, QByteArrayView(refusal->say));
        return false;
    }
    const ParameterReading reading = readParameters(text, verb, turn.service.extensions);
    out = reading.parameters;
    return !sayParameterFault(turn, reading);
}

void sayCondition(Turn &turn, const ConditionRow &row, const world::Account &account)
{
    if (account.forwardTo.isEmpty())
        turn.reply.say(row.code, QByteArrayView(row.say));
    else
        turn.reply.say(row.code, QByteArrayView(row.say), QByteArrayView(" <"), account.forwardTo, QByteArrayView(">"));
}

world::Found findMailbox(const Turn &turn, const Path &path)
{
    QByteArrayView domain = path.domain;
    // The server's own address, seen from a client on the same machine.
    if (domain == "[127.0.0.1]" || domain.compare("[IPv6:::1]", Qt::CaseInsensitive) == 0)
        domain = {};
    if (path.localPart.startsWith('"'))
        return turn.service.directory.find(path.plainLocalPart(), domain);
    return turn.service.directory.find(path.localPart, domain);
}

qsizetype octetsHeldBy(const Turn &turn, const world::Account &account)
{
    qsizetype octets = 0;
    for (const store::MailboxInfo &info : turn.service.store.mailboxes(account.address))
        octets += info.octets;
    return octets;
}

void addAccount(Transaction &mail, const world::Account *account)
{
    if (std::find(mail.accounts.begin(), mail.accounts.end(), account) == mail.accounts.end())
        mail.accounts.push_back(account);
}

/// 250, or what the account's condition wants said; on success the account is among the recipients.
void answerAccount(Turn &turn, const world::Account &account, const Path &path, bool utf8)
{
    if (const ConditionRow *row = findCondition(account.condition, Moment::Rcpt)) {
        sayCondition(turn, *row, account);
        if (turn.reply.code() != 251)
            return;
        if (const world::Account *target = turn.service.directory.find(account.forwardTo).account)
            addAccount(turn.talk.mail, target);
        return;
    }
    if (account.quota > 0 && octetsHeldBy(turn, account) >= account.quota) {
        turn.reply.say({"552", "5.2.2"}, QByteArrayView("Mailbox full"));
        return;
    }
    addAccount(turn.talk.mail, &account);
    turn.reply.say({"250", "2.1.5"}, QByteArrayView("<"), Echo{path.whole, utf8}, QByteArrayView("> recipient ok"));
}

} // namespace

void mail(Turn &turn)
{
    const PathReading reading = readPath(turn.argument, Direction::Reverse);
    if (!acceptPathForm(turn, reading, Direction::Reverse))
        return;
    Parameters parameters;
    if (!acceptParameters(turn, reading.parameters, Verb::Mail, parameters))
        return;
    const Path &path = reading.path;
    const world::World &world = turn.service.world();
    if (path.hasUtf8 && !parameters.utf8) {
        turn.reply.say({"553", "5.6.7"}, QByteArrayView("An address beyond ASCII needs the parameter SMTPUTF8"));
        return;
    }
    if (parameters.size.value_or(0) > world.limits.messageSize) {
        turn.reply.say({"552", "5.3.4"}, QByteArrayView("Message size exceeds the limit of "),
                       QByteArray::number(world.limits.messageSize), QByteArrayView(" octets"));
        return;
    }
    if (turn.talk.transactions >= world.limits.mailTransactions) {
        turn.reply.say({"421", "4.7.0"}, world.host, QByteArrayView(" Too many messages in one session, closing"));
        return;
    }
    if (!path.isNull) {
        const world::Found found = findMailbox(turn, path);
        if (found.account) {
            if (const ConditionRow *row = findCondition(found.account->condition, Moment::Mail)) {
                sayCondition(turn, *row, *found.account);
                return;
            }
        }
    }
    ++turn.talk.transactions;
    Transaction &transaction = turn.talk.mail;
    transaction.sender = path.whole.toByteArray();
    transaction.body = parameters.body.value_or(BodyType::SevenBit);
    transaction.utf8 = parameters.utf8;
    turn.reply.say({"250", "2.1.0"}, QByteArrayView("<"), Echo{path.whole, parameters.utf8},
                   QByteArrayView("> sender ok"));
}

void rcpt(Turn &turn)
{
    const PathReading reading = readPath(turn.argument, Direction::Forward);
    if (!acceptPathForm(turn, reading, Direction::Forward))
        return;
    Parameters parameters;
    if (!acceptParameters(turn, reading.parameters, Verb::Rcpt, parameters))
        return;
    Transaction &transaction = turn.talk.mail;
    const Path &path = reading.path;
    if (path.hasUtf8 && !transaction.utf8) {
        turn.reply.say({"553", "5.6.7"}, QByteArrayView("An address beyond ASCII needs SMTPUTF8 behind MAIL"));
        return;
    }
    if (transaction.recipients.size() >= turn.service.world().limits.recipients) {
        turn.reply.say({"452", "4.5.3"}, QByteArrayView("Too many recipients"));
        return;
    }

    const Echo shown{path.whole, transaction.utf8};
    const world::Found found = findMailbox(turn, path);
    switch (found.kind) {
    case world::Found::Kind::Account:
        answerAccount(turn, *found.account, path, transaction.utf8);
        break;
    case world::Found::Kind::List:
        for (const world::Account *member : turn.service.directory.members(*found.list))
            addAccount(transaction, member);
        turn.reply.say({"250", "2.1.5"}, QByteArrayView("<"), shown, QByteArrayView("> recipient ok, a list"));
        break;
    case world::Found::Kind::NoSuchUser:
        turn.reply.say({"550", "5.1.1"}, QByteArrayView("<"), shown, QByteArrayView("> No such user here"));
        break;
    case world::Found::Kind::Elsewhere:
    case world::Found::Kind::Nowhere:
        turn.reply.say({"550", "5.7.1"}, QByteArrayView("<"), shown, QByteArrayView("> Relaying denied"));
        break;
    }
    if (turn.reply.code() < 300)
        transaction.recipients.append(path.whole.toByteArray());
}

void rset(Turn &turn)
{
    if (!refusesArgument(turn, "RSET"))
        turn.reply.say({"250", "2.0.0"}, QByteArrayView("Reset state"));
}

} // namespace helolab::smtp
