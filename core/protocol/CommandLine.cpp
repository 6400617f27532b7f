// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <algorithm>
#include <array>

namespace helolab::protocol {

namespace {

constexpr qsizetype longestVerb = 8;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A word of at most eight letters as one number, in capitals, so that a verb is found by comparing numbers.
constexpr quint64 packed(QByteArrayView word)
{
    quint64 number = 0;
    for (const char c : word)
        number = number << 8 | quint64(static_cast<unsigned char>(c >= 'a' && c <= 'z' ? c - 0x20 : c));
    return number;
}

} // namespace

CommandLine splitCommand(QByteArrayView line)
{
    CommandLine command;
    qsizetype begin = 0;
    while (begin < line.size() && isBlank(line[begin]))
        ++begin;
    command.leadingBlanks = begin > 0;
    qsizetype end = begin;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    command.word = line.sliced(begin, end - begin);

    qsizetype argument = end;
    while (argument < line.size() && isBlank(line[argument]))
        ++argument;
    qsizetype last = line.size();
    while (last > argument && isBlank(line[last - 1]))
        --last;
    command.argument = line.sliced(argument, last - argument);
    command.argumentAt = argument;
    command.extraBlanks = !command.argument.isEmpty() && (argument - end > 1 || line[end] == '\t');
    return command;
}

bool looksLikeHttp(const CommandLine &command)
{
    static constexpr std::array<const char *, 8> methods{"GET",    "POST",    "HEAD",    "PUT",
                                                         "DELETE", "OPTIONS", "CONNECT", "PATCH"};
    const bool isMethod = std::any_of(methods.begin(), methods.end(),
                                      [&command](const char *method) { return command.word == method; });
    return isMethod && (command.argument.startsWith('/') || command.argument.contains(" HTTP/"));
}

VerbNames::VerbNames(const Table &table)
{
    for (const CommandRule &rule : table.rules)
        m_names.push_back({packed(rule.name), rule.verb});
}

std::optional<VerbId> VerbNames::find(QByteArrayView word) const
{
    if (word.isEmpty() || word.size() > longestVerb)
        return std::nullopt;
    const quint64 wanted = packed(word);
    for (const Name &name : m_names) {
        if (name.packed == wanted)
            return name.verb;
    }
    return std::nullopt;
}

} // namespace helolab::protocol
