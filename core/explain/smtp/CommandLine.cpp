// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command line of SMTP, piece by piece. The parser is the server's own: what it read is what is explained.

#include "PathNotes.h"
#include "SmtpDialect.h"
#include "Words.h"
#include "core/explain/MailPieces.h"
#include "core/explain/Tokens.h"
#include "core/explain/sasl/Decoded.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"

#include <QCoreApplication>

namespace helolab::explain::smtp {

using helolab::smtp::Command;
using helolab::smtp::Direction;
using helolab::smtp::Path;
using helolab::smtp::PathReading;
using helolab::smtp::Verb;

namespace {

/// Adds \p piece, a view into \p line, as a token.
void addPiece(Tokens &tokens, QByteArrayView line, QByteArrayView piece, const QString &meaning)
{
    if (!piece.isEmpty())
        tokens.add(piece.data() - line.data(), piece.size(), meaning);
}

void addParameters(Tokens &tokens, qsizetype at, QByteArrayView parameters)
{
    for (qsizetype i = 0; i < parameters.size();) {
        if (parameters[i] == ' ' || parameters[i] == '\t') {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < parameters.size() && parameters[end] != ' ' && parameters[end] != '\t')
            ++end;
        const QByteArrayView parameter = parameters.sliced(i, end - i);
        const qsizetype equals = parameter.indexOf('=');
        const Text meaning = parameterMeaning(equals < 0 ? parameter : parameter.first(equals));
        tokens.add(at + i, end - i,
                   meaning.isEmpty() ? QCoreApplication::translate("core", "A parameter, of an extension.")
                                     : meaning.translated());
        if (equals > 0)
            addNameAndValue(tokens, at + i, parameter, equals);
        i = end;
    }
}

/// What the path is made of, as far as \p end in the line.
void addPathPieces(Tokens &tokens, QByteArrayView line, const Path &path, qsizetype end)
{
    const auto add = [&](QByteArrayView piece, const QString &meaning) {
        if (!piece.isEmpty() && piece.data() - line.data() + piece.size() <= end)
            addPiece(tokens, line, piece, meaning);
    };
    add(path.route,
        QCoreApplication::translate("core",
                                    "A source route: the hosts through which the mail should go. It is read and "
                                    "ignored today (RFC 5321 appendix C)."));
    add(path.localPart,
        QCoreApplication::translate(
            "core", "The local part: which mailbox. Only the server of its domain knows what it means."));
    const qsizetype sign = path.domain.isEmpty() ? 0 : path.domain.data() - line.data() - 1;
    if (sign > 0 && line[sign] == '@')
        add(line.sliced(sign, 1), atSignMeaning());
    add(path.domain, domainMeaning(path.domain));
}

/// The path with its brackets, and in it what it is made of.
void addWholePath(Tokens &tokens, QByteArrayView line, const Path &path)
{
    const QByteArrayView first = path.route.isEmpty() ? path.whole : path.route;
    qsizetype begin = first.data() - line.data();
    qsizetype end = path.whole.data() - line.data() + path.whole.size();
    const bool hasBrackets = begin > 0 && line[begin - 1] == '<' && end < line.size() && line[end] == '>';
    begin -= hasBrackets ? 1 : 0;
    end += hasBrackets ? 1 : 0;
    tokens.add(begin, end - begin,
               hasBrackets ? QCoreApplication::translate("core", "The path: an address, in angle brackets.")
                           : QCoreApplication::translate("core", "An address."));
    const Tokens::Within within(tokens);
    addPathPieces(tokens, line, path, end);
}

void addPath(Tokens &tokens, QByteArrayView line, const Command &command, const PathReading &reading,
             Direction direction)
{
    const qsizetype base = command.argumentAt;
    const bool reverse = direction == Direction::Reverse;
    const qsizetype keyword = reverse ? 4 : 2;
    if (reading.fault != helolab::smtp::PathFault::NoKeyword) {
        const qsizetype colon = command.argument.indexOf(':');
        const bool hasColon = colon >= 0 && command.argument.first(colon).trimmed().size() == keyword;
        tokens.add(base, hasColon ? colon + 1 : keyword,
                   reverse
                       ? QCoreApplication::translate("core", "The sender follows: the reverse-path, where bounces go.")
                       : QCoreApplication::translate("core", "The recipient follows: the forward-path."));
    }
    if (!reading.ok()) {
        const qsizetype at = std::min(reading.at, command.argument.size());
        addPathPieces(tokens, line, reading.path, base + at);
        tokens.add(base + at, command.argument.size() - at, faultMeaning(reading.fault));
    } else if (reading.path.isNull) {
        const qsizetype at = reading.path.whole.data() - line.data() - 1;
        tokens.add(at, 2,
                   QCoreApplication::translate(
                       "core", "The null reverse-path: for bounces, which must never bounce themselves."));
    } else {
        addWholePath(tokens, line, reading.path);
    }
    if (reading.ok())
        addParameters(tokens, base + reading.parametersAt, reading.parameters);
}

/// What the argument is, of a command that takes no path.
struct ArgumentRow
{
    Verb verb;
    Text meaning;
};

constexpr Text historicPath = QT_TRANSLATE_NOOP("core", "FROM: and the sender's path, written as MAIL writes it.");

constexpr ArgumentRow arguments[] = {
    {Verb::Helo, QT_TRANSLATE_NOOP("core", "The client's host name.")},
    {Verb::Ehlo, QT_TRANSLATE_NOOP("core", "The client's host name, or its IP address in brackets.")},
    {Verb::Bdat, QT_TRANSLATE_NOOP("core", "How many octets follow; LAST marks the final chunk.")},
    {Verb::Noop, QT_TRANSLATE_NOOP("core", "Any words. The server ignores them.")},
    {Verb::Vrfy, QT_TRANSLATE_NOOP("core", "The user or mailbox that is asked about.")},
    {Verb::Expn, QT_TRANSLATE_NOOP("core", "The mailing list that is asked about.")},
    {Verb::Help, QT_TRANSLATE_NOOP("core", "The command on which help is wanted.")},
    {Verb::Send, historicPath},
    {Verb::Soml, historicPath},
    {Verb::Saml, historicPath},
    {Verb::Etrn, QT_TRANSLATE_NOOP("core", "The domain whose queue shall be started.")},
};

QString argumentMeaning(Verb verb)
{
    for (const ArgumentRow &row : arguments) {
        if (row.verb == verb)
            return row.meaning.translated();
    }
    return QCoreApplication::translate("core", "This command takes no argument.");
}

/// What is within the argument of those few commands whose argument has pieces.
void addArgumentPieces(Tokens &tokens, Verb verb, qsizetype at, QByteArrayView argument)
{
    const Tokens::Within within(tokens);
    if (verb == Verb::Vrfy || verb == Verb::Expn)
        addMailboxPieces(tokens, at, argument);
}

std::optional<Direction> pathOf(std::optional<Verb> verb)
{
    if (verb == Verb::Mail)
        return Direction::Reverse;
    if (verb == Verb::Rcpt)
        return Direction::Forward;
    return {};
}

bool isGreetingVerb(std::optional<Verb> verb)
{
    return verb == Verb::Helo || verb == Verb::Ehlo;
}

} // namespace

void SmtpDialect::explainCommand(const Scene &scene, Explanation &out) const
{
    const Command command = helolab::smtp::readCommand(scene.line);
    Tokens tokens(out.tokens, scene.line);
    tokens.addVerb(command.word, command.verb.has_value());
    if (!command.verb)
        return;
    if (const auto direction = pathOf(command.verb)) {
        const PathReading reading = helolab::smtp::readPath(command.argument, *direction);
        addPath(tokens, scene.line, command, reading, *direction);
        if (reading.ok())
            out.tolerance = deviationNotes(reading.deviations);
    } else if (command.verb == Verb::Auth) {
        sasl::addCommand(tokens, command.argumentAt, command.argument);
    } else {
        tokens.add(command.argumentAt, command.argument.size(), argumentMeaning(*command.verb));
        addArgumentPieces(tokens, *command.verb, command.argumentAt, command.argument);
    }
    if (isGreetingVerb(command.verb) && command.argument.isEmpty()) {
        out.tolerance = QCoreApplication::translate(
            "core", "The grammar wants a host name behind HELO and EHLO: the client should say who it is.");
    }
}

protocol::Needs SmtpDialect::needsOf(const protocol::CommandView &view) const
{
    if (!view.verb)
        return {};
    const auto direction = pathOf(static_cast<Verb>(view.verb->value));
    if (!direction)
        return {};
    const PathReading reading = helolab::smtp::readPath(view.argument, *direction);
    return reading.ok() && !reading.parameters.isEmpty() ? protocol::Needs(protocol::Need::Extended)
                                                         : protocol::Needs();
}

} // namespace helolab::explain::smtp
