// SPDX-License-Identifier: GPL-3.0-or-later
#include "Protocol.h"

#include "Command.h"
#include "Extensions.h"
#include "Parameters.h"
#include "Reply.h"
#include "Session.h"
#include "Table.h"
#include "core/protocol/Completions.h"
#include "core/sasl/Mechanism.h"

namespace helolab::smtp {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What is typed when a command is chosen: "MAIL FROM:<", "HELO ", "DATA".
QByteArray opening(const protocol::CommandRule &rule)
{
    switch (static_cast<Verb>(rule.verb.value)) {
    case Verb::Mail:
        return "MAIL FROM:<";
    case Verb::Rcpt:
        return "RCPT TO:<";
    case Verb::Helo:
    case Verb::Ehlo:
    case Verb::Bdat:
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Auth:
        return QByteArray(rule.name) + ' ';
    default:
        return rule.name;
    }
}

/// "5.1.1" at the beginning of the words of a reply (RFC 2034 section 4).
QByteArrayView enhancedCodeIn(QByteArrayView text)
{
    qsizetype end = 0;
    int dots = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
        dots += text[end++] == '.' ? 1 : 0;
    const bool isWhole = end == text.size() || text[end] == ' ';
    const bool isCode = end >= 5 && dots == 2 && isDigit(text[0]) && text[1] == '.' && text[2] != '.';
    return isWhole && isCode && text[end - 1] != '.' ? text.first(end) : QByteArrayView();
}

QList<QByteArray> helpTopics(QByteArrayView typed)
{
    QList<QByteArray> topics;
    const auto offer = [&](const char *topic) {
        const QByteArray line = QByteArray("HELP ") + topic;
        if (protocol::completes(line, typed) && !topics.contains(line))
            topics.append(line);
    };
    offer("STATUS");
    for (const protocol::CommandRule &rule : smtp::table().rules)
        offer(rule.name);
    for (const ExtensionRow &row : extensionRows())
        offer(row.keyword);
    return topics;
}

QList<QByteArray> mechanismCompletions(QByteArrayView typed)
{
    QList<QByteArray> lines;
    for (const QByteArray &name : sasl::namesOffered({})) {
        if (const QByteArray line = "AUTH " + name; protocol::completes(line, typed))
            lines.append(line);
    }
    return lines;
}

/// Parameters behind a closed path.
QList<QByteArray> parameterCompletions(QByteArrayView typed)
{
    QList<QByteArray> lines;
    const auto verb = readCommand(typed).verb;
    const qsizetype blank = typed.lastIndexOf(' ');
    if ((verb != Verb::Mail && verb != Verb::Rcpt) || typed.lastIndexOf('>') > blank || !typed.contains('>'))
        return lines;
    for (const ParameterRule &rule : parameterRules()) {
        if (rule.command != *verb || !rule.extension)
            continue;
        const QByteArray word = QByteArray(rule.keyword) + (*rule.value ? "=" : "");
        if (protocol::completes(word, typed.sliced(blank + 1)))
            lines.append(typed.first(blank + 1).toByteArray() + word);
    }
    return lines;
}

} // namespace

const protocol::Table &Protocol::table() const
{
    return smtp::table();
}

protocol::CommandView Protocol::parseCommand(QByteArrayView line) const
{
    const Command command = readCommand(line);
    protocol::CommandView view;
    view.word = command.word;
    view.argument = command.argument;
    if (!command.verb)
        return view;
    view.verb = *command.verb;
    view.event = protocol::Event(*command.verb);
    if (command.verb != Verb::Bdat)
        return view;
    if (const auto size = readChunkSize(command.argument)) {
        view.octetsToFollow = size->octets;
        view.octetsAtOnce = true;
        if (size->last)
            view.event = protocol::Happening::BodyEnded;
    }
    return view;
}

protocol::ReplyView Protocol::parseReply(QByteArrayView line, const protocol::CommandView *) const
{
    // RFC 5321 section 4.2: three digits, then a space, a hyphen, or nothing at all.
    protocol::ReplyView view;
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]))
        return view;
    view.code = quint16((line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0'));
    view.word = line.first(3);
    const bool first = line[0] >= '2' && line[0] <= '5';
    if (!first || (line.size() > 3 && line[3] != ' ' && line[3] != '-'))
        return view;
    view.valid = true;
    view.more = line.size() > 3 && line[3] == '-';
    view.closing = isClosing(view.code);
    view.outcome = outcomeOf(view.code);
    view.transient = isTransient(view.code);
    view.text = line.size() > 4 ? line.sliced(4) : QByteArrayView();
    view.detail = enhancedCodeIn(view.text);
    return view;
}

QList<QByteArray> Protocol::completions(QByteArrayView typed, protocol::StateId state) const
{
    if (smtp::table().info(state).input != protocol::Input::Commands)
        return {};
    if (typed.size() >= 5 && typed.first(5).compare("HELP ", Qt::CaseInsensitive) == 0)
        return helpTopics(typed);
    if (typed.size() >= 5 && typed.first(5).compare("AUTH ", Qt::CaseInsensitive) == 0)
        return mechanismCompletions(typed);
    if (const QList<QByteArray> parameters = parameterCompletions(typed); !parameters.isEmpty())
        return parameters;
    return protocol::completionsOf(smtp::table(), typed, state, opening);
}

std::unique_ptr<protocol::Session> Protocol::makeSession(const protocol::SessionContext &context) const
{
    return std::make_unique<Session>(context);
}

} // namespace helolab::smtp
