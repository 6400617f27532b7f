// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include <algorithm>
#include <array>

namespace helolab::smtp {

namespace {

constexpr qsizetype longestVerb = 8;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A word of at most eight letters as one number, in capitals, so that a verb is found by comparing numbers.
constexpr quint64 packed(const char *word, qsizetype size)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const char c = word[i];
        number = number << 8 | quint64(static_cast<unsigned char>(c >= 'a' && c <= 'z' ? c - 0x20 : c));
    }
    return number;
}

struct Name
{
    quint64 packed;
    Verb verb;
};

const std::vector<Name> &verbNames()
{
    static const std::vector<Name> all = [] {
        std::vector<Name> made;
        for (const protocol::CommandRule &rule : table().rules)
            made.push_back({packed(rule.name, qsizetype(qstrlen(rule.name))), static_cast<Verb>(rule.verb.value)});
        return made;
    }();
    return all;
}

} // namespace

std::optional<Verb> findVerb(QByteArrayView word)
{
    if (word.isEmpty() || word.size() > longestVerb)
        return std::nullopt;
    const quint64 wanted = packed(word.data(), word.size());
    for (const Name &name : verbNames()) {
        if (name.packed == wanted)
            return name.verb;
    }
    return std::nullopt;
}

Command readCommand(QByteArrayView line)
{
    Command command;
    qsizetype begin = 0;
    while (begin < line.size() && isBlank(line[begin]))
        ++begin;
    command.leadingBlanks = begin > 0;
    qsizetype end = begin;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    command.word = line.sliced(begin, end - begin);
    command.verb = findVerb(command.word);

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
    if (!isBlank(rest.front()) || rest.trimmed().compare("LAST", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    size.last = true;
    return size;
}

LineCheck checkOctets(QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto octet = static_cast<unsigned char>(line[i]);
        if (octet == 0xFF)
            return {LineFault::Telnet, i};
        if (octet >= 0x20 && octet != 0x7F)
            continue;
        if (octet == '\t')
            continue;
        if (octet == '\r')
            return {LineFault::BareCr, i};
        return {octet == 0 ? LineFault::Nul : LineFault::Control, i};
    }
    return {};
}

bool looksLikeHttp(const Command &command)
{
    static constexpr std::array<const char *, 8> methods{"GET",    "POST",    "HEAD",    "PUT",
                                                         "DELETE", "OPTIONS", "CONNECT", "PATCH"};
    const bool isMethod = std::any_of(methods.begin(), methods.end(),
                                      [&command](const char *method) { return command.word == method; });
    return isMethod && (command.argument.startsWith('/') || command.argument.contains(" HTTP/"));
}

} // namespace helolab::smtp
