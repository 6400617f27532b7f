// SPDX-License-Identifier: GPL-3.0-or-later
#include "Causes.h"

#include "EnhancedCodes.h"
#include "ParameterMistakes.h"
#include "core/explain/HeaderFields.h"
#include "core/explain/sasl/Refusals.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"
#include "core/smtp/Table.h"

#include <algorithm>

namespace helolab::explain::smtp {

using helolab::smtp::Direction;
using helolab::smtp::State;
using helolab::smtp::Verb;

namespace {

constexpr protocol::StateSet introduced{State::Ready, State::Sender, State::Recipients};
constexpr protocol::StateSet nothingOpen{State::Connected, State::Ready};

bool isPathRight(const helolab::smtp::Command &command)
{
    const helolab::smtp::PathReading path = helolab::smtp::readPath(
        command.argument, command.verb == Verb::Mail ? Direction::Reverse : Direction::Forward);
    return path.ok() && path.deviations.isEmpty();
}

/// Read off the syntax: "VRFY string", where "NOOP [ SP string ]" does without.
bool wantsArgument(const Scene &scene)
{
    if (!scene.view.verb)
        return false;
    const protocol::CommandRule &rule = scene.protocol->table().rule(*scene.view.verb);
    const QByteArrayView behind = QByteArrayView(rule.syntax).sliced(qsizetype(qstrlen(rule.name))).trimmed();
    return !behind.isEmpty() && !behind.startsWith('[');
}

bool greets(const Scene &scene)
{
    return scene.view.verb && (*scene.view.verb == Verb::Helo || *scene.view.verb == Verb::Ehlo);
}

/// Of the other reasons to leave, the words alone tell it apart: "Too many errors" here and of Postfix, "Too many bad
/// commands" of Sendmail, "too many syntax or protocol errors" of Exim.
bool speaksOfErrors(const QByteArray &reply)
{
    const QByteArray words = reply.toLower();
    return words.contains("too many") && (words.contains("error") || words.contains("bad command"));
}

/// Why a recipient that is written as it should be is refused for good, as far as the server tells. 5.7.1 is a policy
/// of any kind, so the words must speak of relaying too; some servers have words alone.
Cause refusalOfRecipient(const protocol::Entry &reply)
{
    constexpr qsizetype codeLength = 4; // "550 "
    const QByteArray text = firstLine(reply.bytes).toByteArray().mid(codeLength);
    if (text.toLower().contains("relay"))
        return Cause::Relaying;
    const std::optional<EnhancedCode> code = readEnhancedCode(text, reply.code);
    constexpr int addressing = 1;
    return code && code->subject == addressing && code->detail == 1 ? Cause::NoMailbox : Cause::Any;
}

bool hasRefusedHeaderFields(const Scene &scene)
{
    const std::vector<protocol::Entry> &entries = scene.transcript->entries;
    return std::any_of(entries.begin(), entries.begin() + scene.replyIndex, [](const protocol::Entry &entry) {
        const QByteArrayView line = firstLine(entry.bytes);
        return entry.kind == protocol::Entry::Kind::Command && isKnownField(line);
    });
}

/// RFC 5321 section 4.5.1 lets a server leave out all others; VRFY, too, few servers answer.
constexpr Verb neededEverywhere[]
    = {Verb::Ehlo, Verb::Helo, Verb::Mail, Verb::Rcpt, Verb::Data, Verb::Rset, Verb::Noop, Verb::Quit};

/// 500 to a line that is right: "Command not recognized", as Postfix says to EXPN.
bool isNotHad(const Verb verb, const QByteArray &reply)
{
    const bool mayLack
        = std::find(std::begin(neededEverywhere), std::end(neededEverywhere), verb) == std::end(neededEverywhere);
    const QByteArray words = reply.toLower();
    return mayLack
        && (words.contains("recogni") || words.contains("unknown") || words.contains("implemented")
            || words.contains("supported"));
}

/// What a command is refused for that the table knows better than the code.
Cause causeOfExtension(const Scene &scene, const helolab::smtp::Command &command)
{
    const quint16 code = scene.reply->code;
    if (code == 552 && command.verb == Verb::Mail && !command.argument.toByteArray().toUpper().contains(" SIZE="))
        return Cause::NoSize;
    if (code == 554 && command.verb == Verb::StartTls && !scene.machine().met().has(protocol::Need::Plain))
        return Cause::InTunnel;
    return Cause::Any;
}

} // namespace

Cause causeOf(const Scene &scene)
{
    if (!scene.transcript || !scene.reply)
        return Cause::Any;
    if (scene.isAccepted() && scene.reply->event == protocol::Event(Verb::Rset))
        return nothingOpen.contains(scene.reply->before) ? Cause::NothingOpen : Cause::Any;
    if (scene.isAccepted() && scene.reply->event == protocol::Event(Verb::Helo) && scene.asked)
        return helolab::smtp::readCommand(firstLine(scene.asked->bytes)).argument.isEmpty() ? Cause::NoArgument
                                                                                            : Cause::Any;
    if (scene.reply->code == 421 && speaksOfErrors(scene.reply->bytes))
        return hasRefusedHeaderFields(scene) ? Cause::HeaderFields : Cause::TooManyErrors;
    if (const auto cause = sasl::causeOf<Cause>(sasl::refusalOf(scene)); cause != Cause::Any)
        return cause;
    if (!scene.isRefused() || !scene.asked || scene.asked->kind != protocol::Entry::Kind::Command)
        return Cause::Any;
    if (scene.reply->code == 503 && greets(scene) && introduced.contains(scene.reply->before))
        return Cause::GreetedBefore;
    if (parameterAtFault(scene))
        return Cause::Parameter;
    const helolab::smtp::Command command = helolab::smtp::readCommand(scene.line);
    if (command.word.isEmpty())
        return Cause::EmptyLine;
    if (scene.reply->code == 500) {
        constexpr qsizetype mustBeTaken = 512 - 2; // without CR LF
        if (scene.line.size() > mustBeTaken)
            return Cause::LongLine;
        if (!command.verb)
            return Cause::Any;
        return isNotHad(*command.verb, scene.reply->bytes) ? Cause::NotHad : Cause::KnownWord;
    }
    if (const Cause cause = causeOfExtension(scene, command); cause != Cause::Any)
        return cause;
    const bool takesPath = command.verb == Verb::Mail || command.verb == Verb::Rcpt;
    if (takesPath && !isPathRight(command))
        return Cause::Path;
    if (scene.reply->code == 501 && command.argument.isEmpty() && wantsArgument(scene))
        return Cause::NoArgument;
    if (command.verb == Verb::Rcpt && scene.reply->outcome == protocol::Outcome::Failed && !scene.reply->transient) {
        if (const Cause cause = refusalOfRecipient(*scene.reply); cause != Cause::Any)
            return cause;
    }
    return command.leadingBlanks || command.extraBlanks ? Cause::Spaces : Cause::Any;
}

} // namespace helolab::explain::smtp
