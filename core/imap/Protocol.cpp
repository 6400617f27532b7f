// SPDX-License-Identifier: GPL-3.0-or-later
#include "Protocol.h"

#include "CommandHead.h"
#include "Reply.h"
#include "Session.h"
#include "Table.h"
#include "core/protocol/Completions.h"
#include "core/wire/LiteralMark.h"

namespace helolab::imap {

namespace {

using protocol::Outcome;

/// What is typed when a command is chosen, behind its tag: "LOGIN ", "NOOP".
QByteArray opening(const protocol::CommandRule &rule)
{
    const QByteArrayView behind
        = QByteArrayView(rule.syntax).sliced(qsizetype(qstrlen("tag ")) + qsizetype(qstrlen(rule.name)));
    return behind.isEmpty() ? QByteArray(rule.name) : QByteArray(rule.name) + ' ';
}

struct StatusRow
{
    const char *word;
    std::optional<Outcome> outcome;
    bool tagged; // may stand behind a tag
};

const StatusRow statusRows[] = {
    {"OK", Outcome::Done, true},       {"NO", Outcome::Failed, true},   {"BAD", Outcome::Bad, true},
    {"PREAUTH", Outcome::Done, false}, {"BYE", Outcome::Failed, false},
};

const StatusRow *statusOf(QByteArrayView word)
{
    for (const StatusRow &row : statusRows) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

/// `* …`: how something stands, or news.
void readUntagged(QByteArrayView word, QByteArrayView rest, protocol::ReplyView &view)
{
    view.untagged = true;
    view.valid = !word.isEmpty();
    if (const StatusRow *status = statusOf(word)) {
        view.outcome = status->outcome;
        view.word = word;
        view.detail = protocol::responseCodeWordsIn(rest.sliced(std::min(word.size() + 1, rest.size())));
        view.closing = word.compare("BYE", Qt::CaseInsensitive) == 0;
        if (word.compare("PREAUTH", Qt::CaseInsensitive) == 0)
            view.greeting = protocol::Happening::Preauthenticated;
        return;
    }
    if (const auto mark = wire::literalMarkOf(rest)) { // of a status the text may end so, and means nothing
        view.octetsToFollow = mark->octets;
        view.lineGoesOn = true;
    }
}

} // namespace

const protocol::Table &Protocol::table() const
{
    return imap::table();
}

protocol::CommandView Protocol::parseCommand(QByteArrayView line) const
{
    const CommandHead head = readHead(line);
    protocol::CommandView view = parseRest(line);
    view.tag = head.tag;
    view.word = head.word;
    view.argument = head.argument;
    if (head.verb) {
        view.verb = *head.verb;
        view.event = protocol::Event(*head.verb);
    }
    return view;
}

protocol::CommandView Protocol::parseRest(QByteArrayView line) const
{
    protocol::CommandView view;
    if (const auto mark = wire::literalMarkOf(line)) {
        view.octetsToFollow = mark->octets;
        view.octetsAtOnce = mark->atOnce;
        view.lineGoesOn = true;
    }
    return view;
}

protocol::ReplyView Protocol::parseReply(QByteArrayView line, const protocol::CommandView *) const
{
    // RFC 9051 section 2.2.2: `+` asks for more, `*` answers nobody, anything else is the tag of a command.
    protocol::ReplyView view;
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView first = space < 0 ? line : line.first(space);
    view.text = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    if (first == "+") {
        view.valid = true;
        view.outcome = Outcome::More;
        return view;
    }
    const qsizetype end = view.text.indexOf(' ');
    const QByteArrayView word = end < 0 ? view.text : view.text.first(end);
    if (first == "*") {
        readUntagged(word, view.text, view);
    } else if (const StatusRow *status = statusOf(word); status && status->tagged && isTag(first)) {
        view.valid = true;
        view.tag = first;
        view.outcome = status->outcome;
        view.word = word;
        view.detail = protocol::responseCodeWordsIn(view.text.sliced(std::min(word.size() + 1, view.text.size())));
        view.transient = *view.outcome == Outcome::Failed && end > 0 && isTransient(view.text.sliced(end + 1));
    }
    return view;
}

std::span<const char *const> Protocol::replyWords() const
{
    static constexpr const char *words[] = {"OK", "NO", "BAD"};
    return words;
}

bool Protocol::isRefusal(QByteArrayView reply) const
{
    const protocol::ReplyView view = parseReply("tag " + reply.toByteArray(), nullptr);
    return (view.valid && view.outcome != Outcome::Done) || reply.startsWith("BYE ");
}

QList<QByteArray> Protocol::completions(QByteArrayView typed, protocol::StateId state) const
{
    const protocol::Input input = imap::table().info(state).input;
    if (input == protocol::Input::Done && QByteArrayView("DONE").first(std::min<qsizetype>(4, typed.size())) == typed)
        return {"DONE"};
    const qsizetype space = typed.indexOf(' ');
    if (input != protocol::Input::Commands || space < 0 || !isTag(typed.first(space)))
        return {};
    const QByteArrayView begun = typed.sliced(space + 1);
    QList<QByteArray> lines = protocol::completionsOf(imap::table(), begun, state, opening);
    for (QByteArray &line : lines)
        line.prepend(typed.first(space + 1));
    return lines;
}

std::unique_ptr<protocol::Session> Protocol::makeSession(const protocol::SessionContext &context) const
{
    return std::make_unique<Session>(context);
}

} // namespace helolab::imap
