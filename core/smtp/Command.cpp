// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

namespace helolab::smtp {

std::optional<Verb> findVerb(QByteArrayView word)
{
    static const protocol::VerbNames names(table());
    const auto verb = names.find(word);
    return verb ? std::optional<Verb>(static_cast<Verb>(verb->value)) : std::nullopt;
}

Command readCommand(QByteArrayView line)
{
    Command command{protocol::splitCommand(line), {}};
    command.verb = findVerb(command.word);
    return command;
}

std::optional<ChunkSize> readChunkSize(QByteArrayView argument)
{
    constexpr qsizetype mostDigits = 18; // fits 64 bits
    ChunkSize size;
    qsizetype digits = 0;
    while (digits < argument.size() && argument[digits] >= '0' && argument[digits] <= '9') {
        if (digits == mostDigits)
            return std::nullopt;
        size.octets = size.octets * 10 + (argument[digits] - '0');
        ++digits;
    }
    if (digits == 0)
        return std::nullopt;
    const QByteArrayView rest = argument.sliced(digits);
    if (rest.isEmpty())
        return size;
    if ((rest.front() != ' ' && rest.front() != '\t') || rest.trimmed().compare("LAST", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    size.last = true;
    return size;
}

} // namespace helolab::smtp
