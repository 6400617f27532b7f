// SPDX-License-Identifier: GPL-3.0-or-later
#include "FetchOrigin.h"

#include "Course.h"
#include "Lexemes.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace helolab::explain::imap {

using helolab::imap::Command;
using helolab::imap::Fetch;
using helolab::imap::FetchAttribute;
using helolab::imap::SequenceSet;
using helolab::imap::Store;
using helolab::imap::Verb;

namespace {

constexpr FetchOriginRow fetchedRow{
    QT_TRANSLATE_NOOP("core", "Of message %1: what was asked for, each item and its value, in parentheses."),
    "RFC 9051 section 7.5.2"};
constexpr FetchOriginRow storedRow{
    QT_TRANSLATE_NOOP("core", "The flags that message %1 has now. With SILENT the server would not tell."),
    "RFC 9051 section 6.4.6"};
constexpr FetchOriginRow readByTheWayRow{
    QT_TRANSLATE_NOOP(
        "core",
        "Of message %1 what was asked for, and its flags, for which nobody has asked: to fetch a part of "
        "a message is to read it, so it is marked \\Seen now. With BODY.PEEK the flags would stay as they "
        "were."),
    "RFC 9051 section 6.4.5"};
constexpr FetchOriginRow readRow{
    QT_TRANSLATE_NOOP("core",
                      "The flags of message %1, for which nobody has asked: this command fetches a part of it, and "
                      "that marks it \\Seen. With BODY.PEEK the flags would stay as they were."),
    "RFC 9051 section 6.4.5"};
constexpr FetchOriginRow newsRow{
    QT_TRANSLATE_NOOP("core",
                      "News that no command has asked for: the flags of message %1 are other ones now. Another session "
                      "has changed them."),
    "RFC 9051 section 7.5.2"};

/// "* 2 FETCH (FLAGS (\Seen) UID 7 BODY[] …": what it tells, as far as that matters here.
struct Fetched
{
    quint32 number = 0;
    quint32 uid = 0; ///< 0 where it does not say
    bool tellsFlags = false;
    bool tellsSeen = false;
    bool tellsMore = false; ///< than flags, and which message it is
};

bool says(const Lexeme &lexeme, const char *word)
{
    return lexeme.text.compare(word, Qt::CaseInsensitive) == 0;
}

Fetched readFetched(QByteArrayView reply)
{
    Lexemes lexemes(reply, 0);
    lexemes.take(); // the star
    Fetched fetched{lexemes.take().text.toUInt()};
    lexemes.take(); // FETCH
    lexemes.take(); // the parenthesis
    for (Lexeme item = lexemes.take(); item.is(Lexeme::Kind::Atom); item = lexemes.take()) {
        const Lexeme value = lexemes.takeValue();
        if (says(item, "UID")) {
            fetched.uid = value.text.toUInt();
        } else if (says(item, "FLAGS")) {
            fetched.tellsFlags = true;
            fetched.tellsSeen = value.text.toByteArray().toUpper().contains("\\SEEN");
        } else if (!says(item, "MODSEQ")) {
            fetched.tellsMore = true;
        }
    }
    return fetched;
}

/// \p messages: how many there are, where that is known.
bool isInSet(const SequenceSet &set, bool uids, const Fetched &fetched, std::optional<quint32> messages)
{
    constexpr quint32 highest = std::numeric_limits<quint32>::max();
    if (set.saved || (set.hasStar() && !messages))
        return true; // nobody can tell
    if (!uids)
        return set.resolved(messages.value_or(highest)).contains(fetched.number);
    // The last message has the highest UID.
    return set.resolved(fetched.number == messages ? fetched.uid : highest).contains(fetched.uid);
}

/// Whether the server has told the message's flags already since a command was answered or sent: then it is not the
/// command under way that it tells them for once more.
bool isToldAgain(const Scene &scene, const Fetched &fetched)
{
    const auto &entries = scene.transcript->entries;
    if (!fetched.tellsFlags || fetched.tellsMore)
        return false;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const protocol::Entry &entry = entries[std::size_t(i)];
        if (entry.from == protocol::Party::Client || entry.token != 0)
            return false;
        const QByteArrayView line = firstLine(entry.bytes);
        if (!line.contains(" FETCH "))
            continue;
        const Fetched before = readFetched(entry.bytes);
        if (before.number == fetched.number && before.tellsFlags)
            return true;
    }
    return false;
}

/// Null where \p fetched is nothing that \p fetch brings.
const FetchOriginRow *originIn(const Fetch &fetch, const Fetched &fetched, bool isReadOnly)
{
    if (!fetched.tellsFlags || asksFor(fetch.items, FetchAttribute::Flags))
        return &fetchedRow;
    const bool marks = !isReadOnly && std::any_of(fetch.items.begin(), fetch.items.end(), helolab::imap::marksSeen);
    if (marks && fetched.tellsSeen)
        return fetched.tellsMore ? &readByTheWayRow : &readRow;
    return fetched.tellsMore ? &fetchedRow : nullptr;
}

} // namespace

const FetchOriginRow &fetchOrigin(const Scene &scene)
{
    const Fetched fetched = readFetched(scene.reply->bytes);
    if (isToldAgain(scene, fetched))
        return newsRow;
    const std::optional<quint32> messages = messagesKnown(scene);
    for (const Command &command : commandsUnderWay(scene)) {
        const bool uids = command.verb == Verb::UidFetch || command.verb == Verb::UidStore;
        const auto *store = std::get_if<Store>(&command.arguments);
        if (store && !store->silent && isInSet(store->set, uids, fetched, messages))
            return storedRow;
        const auto *fetch = std::get_if<Fetch>(&command.arguments);
        if (!fetch || !isInSet(fetch->set, uids, fetched, messages))
            continue;
        if (const FetchOriginRow *row = originIn(*fetch, fetched, isReadOnly(scene)))
            return *row;
    }
    return newsRow;
}

} // namespace helolab::explain::imap
