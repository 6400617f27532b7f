// SPDX-License-Identifier: GPL-3.0-or-later
#include "Protocol.h"

#include "Command.h"
#include "Reply.h"
#include "Session.h"
#include "Table.h"
#include "core/protocol/Completions.h"

namespace helolab::pop3 {

namespace {

/// What is typed when a command is chosen: "USER ", "STAT".
QByteArray opening(const protocol::CommandRule &rule)
{
    const QByteArrayView behind = QByteArrayView(rule.syntax).sliced(qsizetype(qstrlen(rule.name))).trimmed();
    return behind.isEmpty() || behind.startsWith('[') ? QByteArray(rule.name) : QByteArray(rule.name) + ' ';
}

bool isStatus(QByteArrayView line, QByteArrayView word)
{
    return line.startsWith(word) && (line.size() == word.size() || line[word.size()] == ' ');
}

} // namespace

const protocol::Table &Protocol::table() const
{
    return pop3::table();
}

protocol::CommandView Protocol::parseCommand(QByteArrayView line) const
{
    const Command command = readCommand(line);
    protocol::CommandView view;
    view.word = command.word;
    view.argument = command.argument;
    if (command.verb) {
        view.verb = *command.verb;
        view.event = *eventOf(command);
    }
    return view;
}

protocol::ReplyView Protocol::parseReply(QByteArrayView line, const protocol::CommandView *answers) const
{
    // RFC 1939 section 3: the words are in capitals.
    protocol::ReplyView view;
    const bool ok = isStatus(line, "+OK");
    const bool challenge = isStatus(line, "+");
    if (!ok && !challenge && !isStatus(line, "-ERR"))
        return view;
    using protocol::Outcome;
    view.valid = true;
    view.outcome = ok ? Outcome::Done : challenge ? Outcome::More : Outcome::Failed;
    view.transient = isTransient(line);
    const qsizetype blank = line.indexOf(' ');
    view.word = blank < 0 ? line : line.first(blank);
    if (blank >= 0)
        view.text = line.sliced(blank + 1);
    if (view.outcome == Outcome::Failed)
        view.detail = protocol::responseCodeWordsIn(view.text);
    if (ok && answers && answers->verb) {
        Command command;
        command.verb = static_cast<Verb>(answers->verb->value);
        command.argument = answers->argument;
        view.textFollows = hasTextReply(command);
    }
    return view;
}

std::span<const char *const> Protocol::replyWords() const
{
    static constexpr const char *words[] = {"+OK", "-ERR"};
    return words;
}

QList<QByteArray> Protocol::completions(QByteArrayView typed, protocol::StateId state) const
{
    if (pop3::table().info(state).input != protocol::Input::Commands)
        return {};
    return protocol::completionsOf(pop3::table(), typed, state, opening);
}

std::unique_ptr<protocol::Session> Protocol::makeSession(const protocol::SessionContext &context) const
{
    return std::make_unique<Session>(context);
}

} // namespace helolab::pop3
