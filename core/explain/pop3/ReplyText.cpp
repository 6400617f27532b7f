// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of a list only the first line is taken apart: the rest reads the same way. Of a message its header, and what the
// transport has put into its text.

#include "ReplyText.h"

#include "Capabilities.h"
#include "core/explain/HeaderFields.h"
#include "core/explain/MailPieces.h"
#include "core/explain/sasl/Decoded.h"
#include "core/pop3/Table.h"

#include <QCoreApplication>

namespace helolab::explain::pop3 {

using helolab::pop3::Verb;
using protocol::Event;
using protocol::Happening;

namespace {

constexpr Text forPeople = QT_TRANSLATE_NOOP("core", "Words for people. Programs do not read them.");

/// What a pair of words means, as STAT and the lines of LIST and UIDL have it.
struct PairRow
{
    Event answers;
    Text first;
    Text second;
};

constexpr Text messageNumber = QT_TRANSLATE_NOOP("core", "The message's number.");

constexpr PairRow pairRows[] = {
    {Verb::Stat, QT_TRANSLATE_NOOP("core", "How many messages there are."),
     QT_TRANSLATE_NOOP("core", "How many octets they have together, with CR and LF of every line.")},
    {Verb::List, messageNumber, QT_TRANSLATE_NOOP("core", "Its size in octets, with CR and LF of every line.")},
    {Verb::Uidl, messageNumber,
     QT_TRANSLATE_NOOP("core", "Its unique id: any visible characters, with no meaning but to stay the same.")},
};

const PairRow *pairOf(std::optional<Event> answers)
{
    for (const PairRow &row : pairRows) {
        if (row.answers == answers)
            return &row;
    }
    return nullptr;
}

void addPair(const PairRow &row, QByteArrayView words, qsizetype at, Tokens &tokens)
{
    const qsizetype blank = words.indexOf(' ');
    const qsizetype end = blank < 0 ? words.size() : blank;
    tokens.add(at, end, row.first);
    if (blank < 0)
        return;
    const qsizetype next = words.indexOf(' ', blank + 1);
    const qsizetype stop = next < 0 ? words.size() : next;
    tokens.add(at + blank + 1, stop - blank - 1, row.second);
    if (next >= 0)
        tokens.add(at + next + 1, words.size() - next - 1, forPeople);
}

/// The timestamp for APOP: "<17.pop3@mail.hanoi.example>".
bool addGreeting(QByteArrayView words, qsizetype at, Tokens &tokens)
{
    const qsizetype begin = words.indexOf('<');
    const qsizetype end = begin < 0 ? -1 : words.indexOf('>', begin);
    if (end < 0)
        return false;
    tokens.add(at, begin > 0 ? begin - 1 : 0, forPeople);
    tokens.add(
        at + begin, end + 1 - begin,
        QCoreApplication::translate("core",
                                    "The timestamp, another one in each session: whoever logs in with APOP makes the "
                                    "digest from it."));
    return true;
}

bool isDigit(QByteArrayView words)
{
    return !words.isEmpty() && words[0] >= '0' && words[0] <= '9';
}

/// The text of \p reply is a message, or the top of one.
bool bringsMessage(const protocol::Entry &reply)
{
    return reply.event == Event(Verb::Retr) || reply.event == Event(Verb::Top);
}

} // namespace

void explainWords(const protocol::Entry &reply, QByteArrayView words, qsizetype at, Tokens &tokens)
{
    const bool isAlone = reply.bytes.indexOf('\n') < 0 || reply.bytes.indexOf('\n') + 1 == reply.bytes.size();
    const PairRow *pair
        = isAlone && isDigit(words) && reply.outcome == protocol::Outcome::Done ? pairOf(reply.event) : nullptr;
    if (pair)
        addPair(*pair, words, at, tokens);
    else if (reply.event != Event(Happening::Greeting) || !addGreeting(words, at, tokens))
        tokens.add(at, words.size(), forPeople);
}

void explainText(const protocol::Entry &reply, std::vector<Token> &out)
{
    const QByteArrayView bytes(reply.bytes);
    const PairRow *pair = pairOf(reply.event);
    bool hasStuffed = false;
    bool isFirst = true;
    bool isHeader = bringsMessage(reply);
    for (qsizetype at = bytes.indexOf('\n') + 1; at > 0 && at < bytes.size();) {
        const QByteArrayView line = firstLine(bytes.sliced(at));
        Tokens tokens(out, line, at);
        const qsizetype feed = bytes.indexOf('\n', at);
        const qsizetype next = feed < 0 ? bytes.size() : feed + 1;
        if (line == "." && next == bytes.size()) {
            tokens.add(
                0, 1,
                QCoreApplication::translate("core", "A dot alone on its line ends the reply. It is no part of it."));
        } else if (reply.event == Event(Verb::Capa)) {
            const qsizetype blank = line.indexOf(' ');
            const QByteArrayView name = blank < 0 ? line : line.first(blank);
            const Text meaning = capabilityMeaning(name);
            tokens.add(0, line.size(),
                       meaning.isEmpty() ? Text(QT_TRANSLATE_NOOP("core", "A capability of this server.")) : meaning);
            if (blank > 0) {
                const Tokens::Within within(tokens);
                addAnnouncement(tokens, 0, line);
            }
        } else if (reply.event == Event(Happening::Listed)) {
            tokens.add(0, line.size(), sasl::mechanismMeaning(line));
        } else if (pair && isFirst) {
            addPair(*pair, line, 0, tokens);
        } else if (isHeader && line.isEmpty()) {
            isHeader = false;
            addHeaderEnd(tokens, 0);
        } else if (isHeader && isHeaderLine(line, isFirst)) {
            addHeaderLine(tokens, 0, line);
        } else if (!hasStuffed && line.startsWith("..")) {
            hasStuffed = true;
            tokens.add(
                0, 2,
                QCoreApplication::translate("core",
                                            "One dot in the message, two on the wire (dot-stuffing): so no line of the "
                                            "message is taken for its end."));
        }
        isHeader = isHeader && isHeaderLine(line, isFirst);
        isFirst = false;
        at = next;
    }
}

} // namespace helolab::explain::pop3
