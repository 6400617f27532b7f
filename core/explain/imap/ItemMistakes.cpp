// SPDX-License-Identifier: GPL-3.0-or-later
#include "ItemMistakes.h"

#include "Correction.h"
#include "Reading.h"
#include "Words.h"
#include "core/explain/mistakes/Verbs.h"
#include "core/imap/DateTime.h"
#include "core/imap/MailboxName.h"
#include "core/imap/Verb.h"

#include <QUtf8StringView>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace helolab::explain::imap {

using helolab::imap::Verb;
using mistakes::Finding;

namespace {

bool isOneOf(const Scene &scene, std::initializer_list<Verb> verbs)
{
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](Verb verb) { return scene.view.verb == protocol::VerbId(verb); });
}

/// The word that the grammar stumbles over; empty where it misses something.
QByteArrayView strangeWord(const Scene &scene)
{
    const auto parsed = readLine(scene.line);
    const helolab::imap::SyntaxFault *fault = parsed.fault();
    return fault && fault->at.piece == 0 ? scene.line.sliced(fault->at.begin, fault->at.length) : QByteArrayView();
}

/// \p right in the place of \p piece, if that makes a command of the line.
std::optional<Finding> put(const Scene &scene, QByteArrayView piece, const QByteArray &right)
{
    const qsizetype at = piece.data() - scene.line.data();
    const QByteArray line
        = scene.line.first(at).toByteArray() + right + scene.line.sliced(at + piece.size()).toByteArray();
    if (!isWellFormed(line))
        return {};
    Finding finding = corrected(scene, piece, line);
    finding.values = {QString::fromLatin1(piece), QString::fromLatin1(right)};
    return finding;
}

// ------------------------------------------------------------------------------------------------- items

/// What people ask FETCH for, and what it is called.
struct AskedRow
{
    const char *asked;
    const char *item;
};

constexpr AskedRow askedRows[] = {
    {"SIZE", "RFC822.SIZE"},
    {"DATE", "INTERNALDATE"},
    {"HEADER", "BODY.PEEK[HEADER]"},
    {"HEADERS", "BODY.PEEK[HEADER]"},
    {"TEXT", "BODY.PEEK[TEXT]"},
    {"MESSAGE", "BODY.PEEK[]"},
    {"STRUCTURE", "BODYSTRUCTURE"},
    {"SEEN", "FLAGS"},
    {"\\SEEN", "FLAGS"},
    {"SUBJECT", "BODY.PEEK[HEADER.FIELDS (SUBJECT)]"},
    {"FROM", "BODY.PEEK[HEADER.FIELDS (FROM)]"},
    {"TO", "BODY.PEEK[HEADER.FIELDS (TO)]"},
    {"CC", "BODY.PEEK[HEADER.FIELDS (CC)]"},
};

/// What people search by, and what it is called.
constexpr AskedRow searchedRows[] = {
    {"UNREAD", "UNSEEN"}, {"READ", "SEEN"},       {"DATE", "ON"},           {"AFTER", "SINCE"},
    {"SENDER", "FROM"},   {"STARRED", "FLAGGED"}, {"IMPORTANT", "FLAGGED"}, {"SIZE", "LARGER"},
};

/// The word of \p words that \p word is for, by \p asked, or nearly is.
QByteArray meantBy(QByteArrayView word, std::span<const AskedRow> asked, std::span<const WordRow> words)
{
    for (const AskedRow &row : asked) {
        if (word.compare(row.asked, Qt::CaseInsensitive) == 0)
            return row.item;
    }
    for (const WordRow &row : words) {
        if (word.size() > 2 && mistakes::editDistance(word, row.name) == 1)
            return row.name;
    }
    return {};
}

std::optional<Finding> detectUnknownItem(const Scene &scene)
{
    if (!isMalformed(scene))
        return {};
    const QByteArrayView word = strangeWord(scene);
    if (isOneOf(scene, {Verb::Fetch, Verb::UidFetch})) {
        const QByteArray meant = meantBy(word, askedRows, fetchItemWords());
        return meant.isEmpty() ? std::nullopt : put(scene, word, meant);
    }
    if (isOneOf(scene, {Verb::Search, Verb::UidSearch})) {
        const QByteArray meant = meantBy(word, searchedRows, searchKeyWords());
        auto key = meant.isEmpty() ? std::nullopt : put(scene, word, meant);
        if (key)
            key->explanation = QT_TRANSLATE_NOOP("core", "SEARCH does not know the word %1; %2 is what it is called.");
        return key;
    }
    if (!isOneOf(scene, {Verb::Store, Verb::UidStore}) || word.isEmpty())
        return {};
    const QByteArrayView rest = scene.line.sliced(word.data() - scene.line.data());
    const bool isFlag = rest.startsWith('\\') || rest.startsWith("(\\");
    std::optional<Finding> finding = isFlag
        ? put(scene, rest, "+FLAGS " + (rest.startsWith('(') ? rest.toByteArray() : '(' + rest.toByteArray() + ')'))
        : std::nullopt;
    if (finding) {
        finding->values.clear();
        finding->explanation
            = QT_TRANSLATE_NOOP("core",
                                "STORE is told first what to do with the flags: +FLAGS adds them, -FLAGS takes them "
                                "off, FLAGS puts them in the place of all others.");
    }
    for (const WordRow &row : storeItemWords()) {
        if (!finding && mistakes::editDistance(word, row.name) == 1)
            finding = put(scene, word, row.name);
    }
    return finding;
}

// ------------------------------------------------------------------------------------------------- dates

/// A day as people write it elsewhere, 2026-01-31, 31.1.2026 or 31/1/2026; of 1/2/2026 the first is taken for the day.
std::optional<QDate> dayIn(QByteArrayView word)
{
    std::array<int, 3> numbers{};
    std::size_t count = 0;
    qsizetype digits = 0;
    for (const char c : word) {
        if (c >= '0' && c <= '9' && digits < 4 && count < numbers.size()) {
            numbers[count] = numbers[count] * 10 + (c - '0');
            ++digits;
        } else if ((c == '-' || c == '.' || c == '/') && digits > 0) {
            ++count;
            digits = 0;
        } else if (c != '"') {
            return {};
        }
    }
    const auto [first, second, third] = numbers;
    const QDate day = first > 31 ? QDate(first, second, third) : QDate(third, second, first);
    return count == 2 && day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Finding> detectBadDate(const Scene &scene)
{
    if (!isMalformed(scene) || !isOneOf(scene, {Verb::Search, Verb::UidSearch}))
        return {};
    const QByteArrayView word = strangeWord(scene);
    const auto day = dayIn(word);
    return day ? put(scene, word, helolab::imap::writeDate(*day)) : std::nullopt;
}

// ----------------------------------------------------------------------------------------------- literals

std::optional<Finding> detectNoLiteral(const Scene &scene)
{
    if (!isMalformed(scene) || !isOneOf(scene, {Verb::Append}) || scene.line.contains('{'))
        return {};
    const QByteArrayView word = strangeWord(scene);
    if (word.isEmpty())
        return {};
    const QByteArrayView text = scene.line.sliced(word.data() - scene.line.data());
    return put(scene, text, '{' + QByteArray::number(text.size()) + '}');
}

// ------------------------------------------------------------------------- what is not what it looks like

/// DELETE 1, as POP3's DELE.
std::optional<Finding> detectDeleteMessage(const Scene &scene)
{
    const QByteArrayView name = scene.view.argument;
    const bool isNumber
        = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!mistakes::isCommand(scene) || !isOneOf(scene, {Verb::Delete}) || !isNumber || !scene.isRefused())
        return {};
    const QByteArray tag = scene.view.tag.toByteArray();
    Finding finding = corrected(scene, name, tag + " STORE " + name.toByteArray() + " +FLAGS (\\Deleted)");
    finding.values = {QString::fromLatin1(name)};
    finding.certain = false;
    return finding;
}

/// What only a session that has ENABLEd UTF-8 may say in quotes.
std::optional<Finding> detectEightBit(const Scene &scene)
{
    const bool isAscii = std::all_of(scene.line.begin(), scene.line.end(), [](char c) { return (c & 0x80) == 0; });
    if (isAscii || !mistakes::isCommand(scene) || !scene.view.verb || !scene.isRefused() || !isWellFormed(scene.line))
        return {};
    const QByteArray octets = scene.view.argument.toByteArray();
    if (!QUtf8StringView(octets).isValidUtf8())
        return {};
    Finding finding = mistakes::at(scene.line, scene.view.argument);
    if (isOneOf(scene, {Verb::Search, Verb::UidSearch}))
        finding.explanation
            = QT_TRANSLATE_NOOP("core",
                                "Strings in quotes are ASCII. A text with other letters goes in a literal, and SEARCH "
                                "says before it which character set that has: SEARCH CHARSET UTF-8 SUBJECT {5}. Or "
                                "ENABLE UTF8=ACCEPT comes first.");
    else
        finding.correctedLine = QString::fromLatin1(
            headOf(scene) + helolab::imap::writeMailboxName(octets, helolab::imap::NameEncoding::ModifiedUtf7));
    return finding;
}

} // namespace

const mistakes::Rule deleteMessage{
    "delete-message", QT_TRANSLATE_NOOP("core", "DELETE deletes mailboxes, not messages"),
    QT_TRANSLATE_NOOP("core",
                      "DELETE wants the name of a mailbox, and none is called %1. A message is marked by STORE with "
                      "\\Deleted, and EXPUNGE removes what is marked. DELE is POP3's."),
    "RFC 9051 section 6.3.5", detectDeleteMessage};

const mistakes::Rule eightBit{
    "eight-bit", QT_TRANSLATE_NOOP("core", "Letters outside ASCII"),
    QT_TRANSLATE_NOOP("core",
                      "Strings in quotes are ASCII. IMAP4rev1 writes other letters of a mailbox's name in modified "
                      "UTF-7, between & and -. Or ENABLE UTF8=ACCEPT comes first, and then the name as it is."),
    "RFC 3501 section 5.1.3", detectEightBit};

const mistakes::Rule unknownItem{
    "unknown-item", QT_TRANSLATE_NOOP("core", "There is no such item"),
    QT_TRANSLATE_NOOP("core",
                      "The grammar has no item %1 here; %2 is what it is called. Fields of the header are fetched by "
                      "BODY[HEADER.FIELDS (…)], and ENVELOPE has the most important ones."),
    "RFC 9051 section 6.4.5", detectUnknownItem};

const mistakes::Rule badDate{
    "bad-date", QT_TRANSLATE_NOOP("core", "A day is written otherwise"),
    QT_TRANSLATE_NOOP("core",
                      "IMAP writes a day as its number, three letters of the month in English, and the year, with "
                      "hyphens: %2, not %1."),
    "RFC 9051 section 9", detectBadDate};

const mistakes::Rule noLiteral{
    "no-literal", QT_TRANSLATE_NOOP("core", "A message comes as a literal"),
    QT_TRANSLATE_NOOP("core",
                      "The text of the message does not stand on the line of APPEND. Say in braces how many octets it "
                      "has, wait for the server's +, and send so many: %2 for the %1 here."),
    "RFC 9051 section 6.3.12", detectNoLiteral};

} // namespace helolab::explain::imap
