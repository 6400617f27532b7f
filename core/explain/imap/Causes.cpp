// SPDX-License-Identifier: GPL-3.0-or-later
#include "Causes.h"

#include "Course.h"
#include "Reading.h"
#include "core/explain/Dialect.h"
#include "core/explain/sasl/Refusals.h"
#include "core/imap/CommandHead.h"

namespace helolab::explain::imap {

using helolab::imap::CommandHead;
using helolab::imap::readHead;
using helolab::imap::Verb;
using protocol::Entry;
using protocol::Outcome;

namespace {

constexpr Verb byNumber[] = {Verb::Fetch, Verb::Store, Verb::Copy, Verb::Move};
constexpr Verb uidCommands[] = {Verb::UidFetch, Verb::UidStore, Verb::UidCopy, Verb::UidMove, Verb::UidExpunge};

bool isAmong(std::span<const Verb> verbs, protocol::VerbId verb)
{
    for (const Verb each : verbs) {
        if (protocol::VerbId(each) == verb)
            return true;
    }
    return false;
}

Cause syntaxCause(const Scene &scene)
{
    const auto whole = wholeCommand(scene);
    if (!whole)
        return Cause::Any;
    if (readCommand(whole->text).fault())
        return Cause::Argument;
    const auto verb = scene.protocol->parseCommand(whole->text.front().octets).verb;
    return verb && namesMessages(*verb) && scene.reply->outcome == Outcome::Bad ? Cause::Number : Cause::Any;
}

/// A NO of servers that have words for it and no response code: "Mailbox doesn't exist: Nowhere".
bool saysNoMailbox(const Scene &scene)
{
    const QByteArray words = firstLine(scene.reply->bytes).toByteArray().toLower();
    const bool isMissing
        = words.contains("doesn't exist") || words.contains("does not exist") || words.contains("nonexistent");
    return scene.reply->outcome == Outcome::Failed && words.contains("mailbox") && isMissing;
}

} // namespace

bool namesMessages(protocol::VerbId verb)
{
    return isAmong(byNumber, verb) || isAmong(uidCommands, verb);
}

bool namesUids(protocol::VerbId verb)
{
    return isAmong(uidCommands, verb) || verb == protocol::VerbId(Verb::UidSearch);
}

Cause causeOf(QByteArrayView line)
{
    const CommandHead head = readHead(line);
    if (head.tag.isEmpty())
        return Cause::NoTag;
    if (head.verb)
        return Cause::Any;
    if (readHead("a " + line.toByteArray()).verb)
        return Cause::TagMissing;
    return head.word.isEmpty() ? Cause::NameMissing : Cause::Unknown;
}

Cause causeOf(const Scene &scene)
{
    if (scene.isAccepted() && isReadOnly(scene))
        return Cause::ReadOnly;
    if (!scene.transcript || !scene.isRefused() || !scene.asked)
        return Cause::Any;
    if (const Cause cause = sasl::causeOf<Cause>(sasl::refusalOf(scene)); cause != Cause::Any)
        return cause;
    if (scene.asked->kind == Entry::Kind::Body)
        return syntaxCause(scene);
    if (scene.asked->kind != Entry::Kind::Command)
        return Cause::Any;
    if (const Cause cause = causeOf(scene.line); cause != Cause::Any)
        return cause;
    const protocol::Table &table = scene.protocol->table();
    const protocol::Machine machine = scene.machine();
    if (const protocol::Refusal *refusal = scene.refusal(machine)) {
        const protocol::Guard *guard = table.guard(protocol::Need::Writable);
        return guard && refusal == &guard->refusal ? Cause::ReadOnly : Cause::WrongMoment;
    }
    const bool isRequestForTls = table.rule(*scene.view.verb).needs.has(protocol::Need::Plain);
    if (isRequestForTls && scene.view.argument.isEmpty() && scene.reply->outcome == protocol::Outcome::Bad)
        return Cause::NotOffered;
    const Cause cause = syntaxCause(scene);
    return cause == Cause::Any && saysNoMailbox(scene) ? Cause::NoMailbox : cause;
}

} // namespace helolab::explain::imap
