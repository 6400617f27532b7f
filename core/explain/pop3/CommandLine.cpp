// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command line of POP3, piece by piece. The parser is the server's own: what it read is what is explained.

#include "Pop3Dialect.h"
#include "core/explain/MailPieces.h"
#include "core/explain/Tokens.h"
#include "core/explain/sasl/Decoded.h"
#include "core/pop3/Command.h"

#include <QCoreApplication>

namespace helolab::explain::pop3 {

using helolab::pop3::Command;
using helolab::pop3::Verb;

namespace {

constexpr Text nameMeaning = QT_TRANSLATE_NOOP("core", "The name of the mailbox. Some servers want the whole address.");
constexpr Text numberMeaning = QT_TRANSLATE_NOOP(
    "core", "The message's number, as LIST tells it. It holds for this session: the next one counts anew.");
constexpr Text linesMeaning
    = QT_TRANSLATE_NOOP("core", "How many lines of the body are wanted besides the header. 0 brings the header alone.");
constexpr Text digestMeaning = QT_TRANSLATE_NOOP(
    "core",
    "The digest: MD5 over the timestamp in the greeting and the password, as 32 hexadecimal digits. It is "
    "another one in each session, so whoever overhears it cannot use it again; but a weak password can be "
    "guessed from it, by trying.");

enum class Secret : quint8 { None, First, Second };

/// What the argument is; where there is a second one, the first ends at a blank.
struct CommandArgument
{
    Verb verb;
    Text first;
    Text second = {};
    Secret secret = Secret::None; ///< which of them is not said again
};

constexpr CommandArgument commandArguments[] = {
    {Verb::User, nameMeaning},
    {Verb::Pass,
     QT_TRANSLATE_NOOP("core",
                       "The password, in the clear: whoever listens on the way can read it. A space is part of it."),
     {},
     Secret::First},
    {Verb::Apop, nameMeaning, digestMeaning, Secret::Second}, // a weak password can be guessed from it
    {Verb::List, numberMeaning},
    {Verb::Retr, numberMeaning},
    {Verb::Dele, numberMeaning},
    {Verb::Uidl, numberMeaning},
    {Verb::Top, numberMeaning, linesMeaning},
};

const CommandArgument *argumentOf(Verb verb)
{
    for (const CommandArgument &row : commandArguments) {
        if (row.verb == verb)
            return &row;
    }
    return nullptr;
}

void add(Tokens &tokens, qsizetype at, qsizetype length, Text meaning, bool isSecret)
{
    if (isSecret)
        tokens.addSecret(at, length, meaning.translated());
    else
        tokens.add(at, length, meaning);
}

void addArguments(const Command &command, Tokens &tokens)
{
    const QByteArrayView argument = command.argument;
    if (command.verb == Verb::Auth)
        return sasl::addCommand(tokens, command.argumentAt, argument);
    const CommandArgument *row = argumentOf(*command.verb);
    if (!row) {
        tokens.add(command.argumentAt, argument.size(),
                   QCoreApplication::translate("core", "This command takes no argument."));
        return;
    }
    const qsizetype blank = row->second.isEmpty() ? -1 : argument.lastIndexOf(' ');
    const QByteArrayView first = blank < 0 ? argument : argument.first(blank).trimmed();
    add(tokens, command.argumentAt, first.size(), row->first, row->secret == Secret::First);
    if (row->secret != Secret::First) {
        const Tokens::Within within(tokens);
        addMailboxPieces(tokens, command.argumentAt, first);
    }
    if (blank >= 0)
        add(tokens, command.argumentAt + blank + 1, argument.size() - blank - 1, row->second,
            row->secret == Secret::Second);
}

} // namespace

void Pop3Dialect::explainCommand(const Scene &scene, Explanation &out) const
{
    const Command command = helolab::pop3::readCommand(scene.line);
    Tokens tokens(out.tokens, scene.line);
    tokens.addVerb(command.word, command.verb.has_value());
    if (!command.verb)
        return;
    addArguments(command, tokens);
    if (command.leadingBlanks || command.extraBlanks)
        out.tolerance
            = QCoreApplication::translate("core", "A command begins its line, and exactly one space stands behind it.");
}

} // namespace helolab::explain::pop3
