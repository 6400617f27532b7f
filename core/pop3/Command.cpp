// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include <algorithm>

namespace helolab::pop3 {

Command readCommand(QByteArrayView line)
{
    static const protocol::VerbNames names(table());
    Command command{protocol::splitCommand(line), {}};
    if (const auto verb = names.find(command.word))
        command.verb = static_cast<Verb>(verb->value);
    return command;
}

std::optional<protocol::Event> eventOf(const Command &command)
{
    if (!command.verb)
        return {};
    const bool isQuestion = command.verb == Verb::Auth && command.argument.isEmpty();
    return isQuestion ? protocol::Event(protocol::Happening::Listed) : protocol::Event(*command.verb);
}

bool hasTextReply(const Command &command)
{
    if (!command.verb)
        return false;
    switch (*command.verb) {
    case Verb::Capa:
    case Verb::Retr:
    case Verb::Top:
        return true;
    case Verb::List:
    case Verb::Uidl:
    case Verb::Auth: // without a mechanism it lists them (RFC 5034 section 4)
        return command.argument.isEmpty();
    default:
        return false;
    }
}

std::optional<int> readNumber(QByteArrayView text)
{
    constexpr qint64 most = 999'999'999; // more than any mailbox has
    if (text.isEmpty())
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = std::min(most, number * 10 + (c - '0'));
    }
    return int(number);
}

} // namespace helolab::pop3
