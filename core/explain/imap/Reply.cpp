// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reply of IMAP: a tag with OK, NO or BAD; a star with how something stands; a plus sign (RFC 9051 section 2.2.2).

#include "Answers.h"
#include "Course.h"
#include "FetchOrigin.h"
#include "ImapDialect.h"
#include "ResponseCodes.h"
#include "Untagged.h"
#include "UntaggedData.h"
#include "Words.h"
#include "core/explain/Tokens.h"
#include "core/explain/sasl/Decoded.h"
#include "core/imap/Protocol.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace helolab::explain::imap {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;
using protocol::Outcome;

namespace {

protocol::ReplyView viewOf(QByteArrayView line)
{
    return helolab::imap::Protocol().parseReply(line, nullptr);
}

/// A reply's line, in words: `* 4 EXPUNGE`, `a1 OK [READ-WRITE] done`, `+ go on`.
struct ReplyLine
{
    QByteArrayView line;
    QByteArrayView mark; ///< the star, the plus sign, or the tag
    QByteArrayView number; ///< empty where none stands there
    QByteArrayView word; ///< OK, EXISTS; empty behind a plus sign
    qsizetype restAt = 0; ///< where the rest begins

    QByteArrayView rest() const { return line.sliced(restAt); }
    bool isUntagged() const { return mark == "*"; }
};

QByteArrayView wordAt(QByteArrayView line, qsizetype at)
{
    const qsizetype end = line.indexOf(' ', at);
    return line.sliced(at, (end < 0 ? line.size() : end) - at);
}

bool isNumber(QByteArrayView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

ReplyLine readReplyLine(QByteArrayView line)
{
    ReplyLine read{line, wordAt(line, 0), {}, {}, 0};
    const auto behind = [&](QByteArrayView word) {
        return std::min<qsizetype>(word.data() - line.data() + word.size() + 1, line.size());
    };
    read.restAt = behind(read.mark);
    if (read.mark == "+")
        return read;
    read.word = wordAt(line, read.restAt);
    read.restAt = behind(read.word);
    if (read.isUntagged() && isNumber(read.word)) {
        read.number = read.word;
        read.word = wordAt(line, read.restAt);
        read.restAt = behind(read.word);
    }
    return read;
}

/// %1 is the number of the reply, %2 the one behind it.
QString withNumber(Text text, QByteArrayView number)
{
    return withValues(text, {QString::fromLatin1(number), QString::number(number.toULongLong() + 1)});
}

/// What stands behind a tag, and what stands behind a star.
struct StatusRow
{
    const char *word;
    Text tagged;
    Text untagged;
};

constexpr Text ofItsOwn = QT_TRANSLATE_NOOP("core", "A word of the server's own accord: no command is ended by it.");

constexpr StatusRow statusRows[] = {
    {"OK", QT_TRANSLATE_NOOP("core", "OK: the command was done. Programs go by this word."), ofItsOwn},
    {"NO", QT_TRANSLATE_NOOP("core", "NO: the command was understood, but not done. Programs go by this word."),
     ofItsOwn},
    {"BAD",
     QT_TRANSLATE_NOOP("core",
                       "BAD: the line was not understood, or came at the wrong moment. Programs go by this word."),
     ofItsOwn},
    {"BYE", {}, QT_TRANSLATE_NOOP("core", "BYE: the server says goodbye and closes the connection.")},
    {"PREAUTH", {}, QT_TRANSLATE_NOOP("core", "PREAUTH: the server greets somebody whom it knows already.")},
};

const StatusRow *statusNamed(QByteArrayView word)
{
    for (const StatusRow &row : statusRows) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

QString statusMeaning(const StatusRow &row, bool untagged, std::optional<Event> event)
{
    if (event == Event(Happening::Greeting) && qstrcmp(row.word, "OK") == 0)
        return QCoreApplication::translate("core", "OK: the server is ready. Programs go by this word.");
    return (untagged || row.tagged.isEmpty() ? row.untagged : row.tagged).translated();
}

/// A response code whose arguments are those of an untagged reply.
struct ListingCode
{
    const char *code;
    const char *word;
};

constexpr ListingCode listingCodes[] = {{"CAPABILITY", "CAPABILITY"}, {"PERMANENTFLAGS", "FLAGS"}};

/// A response code, which stands at \p at: whole, or piece by piece where it lists something.
void explainCode(QByteArrayView line, qsizetype at, QByteArrayView code, Tokens &tokens)
{
    const qsizetype space = code.indexOf(' ');
    const QByteArrayView name = code.sliced(1, std::max<qsizetype>(1, space) - 1);
    const auto *listing = std::find_if(std::begin(listingCodes), std::end(listingCodes), [&](const ListingCode &each) {
        return name.compare(each.code, Qt::CaseInsensitive) == 0;
    });
    const bool isList = listing != std::end(listingCodes);
    tokens.add(at, code.size(),
               QCoreApplication::translate("core", "The response code: for programs, more than OK, NO or BAD say."));
    if (space < 0)
        return;
    const Tokens::Within within(tokens);
    tokens.add(at + 1, name.size(), QCoreApplication::translate("core", "Its name."));
    if (isList)
        explainData(listing->word, Lexemes(line.first(at + code.size() - 1), at + space), tokens);
    else
        tokens.add(at + space + 1, code.size() - space - 2, QCoreApplication::translate("core", "Its value."));
}

/// The words behind a status, and the code before them. \p tells: the code says what the line is for.
void explainStatusText(const ReplyLine &read, bool tells, Tokens &tokens, Explanation &out)
{
    const QByteArrayView rest = read.rest();
    const QByteArrayView code = responseCodeIn(rest);
    qsizetype at = read.restAt;
    if (!code.isEmpty()) {
        const ResponseCodeRow *row = findResponseCode(code);
        out.enhancedCode = shown(code);
        out.enhancedMeaning = row ? row->meaning.translated()
                                  : QCoreApplication::translate("core",
                                                                "A response code that the RFCs do not list; a client "
                                                                "goes by OK, NO or BAD alone then.");
        if (row && !row->advice.isEmpty())
            out.advice = row->advice.translated();
        if (row)
            out.rfc = QString::fromLatin1(row->rfc);
        if (row && tells) {
            out.codeMeaning = row->title.translated();
            out.summary = out.enhancedMeaning;
        }
        explainCode(read.line, at, code, tokens);
        at = std::min(at + code.size() + 1, read.line.size());
    }
    tokens.add(at, read.line.size() - at,
               QCoreApplication::translate("core", "Words for people. Programs do not read them."));
}

void explainChallenge(const Scene &scene, const ReplyLine &read, Tokens &tokens, Explanation &out)
{
    const std::optional<Event> event = scene.reply->event;
    const bool isChallenge = event == Event(helolab::imap::Verb::Authenticate) || event == Event(Happening::AuthLine);
    const auto parts = isChallenge ? sasl::decodedChallenge(read.rest(), sasl::mechanismAround(scene))
                                   : std::vector<sasl::Decoded>();
    if (isChallenge)
        sasl::tellChallenge(read.rest(), out);
    if (!parts.empty())
        sasl::addDecoded(tokens, read.restAt, parts);
    else
        tokens.add(read.restAt, read.rest().size(),
                   QCoreApplication::translate("core", "Words for people. Programs do not read them."));
}

/// Codes that stand beside a reason and are none.
bool isReason(QByteArrayView code)
{
    return code.compare("[ALERT]", Qt::CaseInsensitive) != 0 && code.compare("[CLIENTBUG]", Qt::CaseInsensitive) != 0;
}

/// What the reply says by its word alone, and the command that it answers. Of a NO for which there is nothing special
/// to say its code says more: true.
bool explainByWord(const Scene &scene, const ReplyLine &read, Outcome outcome, Explanation &out)
{
    const AnswerRow &row = findAnswer(outcome, scene.reply->event, causeOf(scene));
    out.code = read.mark == "+" ? QStringLiteral("+") : QString::fromLatin1(read.word).toUpper();
    out.codeMeaning = row.title.translated();
    out.summary = row.meaning.translated();
    out.advice = row.advice.translated();
    const std::optional<Event> event = scene.reply->event;
    out.rfc = event && event->isVerb() ? QString::fromLatin1(scene.protocol->table().rule(event->verb()).rfc)
        : read.mark == "+"             ? QStringLiteral("RFC 9051 section 7.6")
                                       : QStringLiteral("RFC 9051 section 7.1");
    return outcome == Outcome::Failed && !row.answers && row.cause == Cause::Any
        && isReason(responseCodeIn(read.rest()));
}

void explainUntagged(const Scene &scene, const ReplyLine &read, Explanation &out)
{
    const UntaggedRow *row = findUntagged(read.word, !read.number.isEmpty());
    out.code = QStringLiteral("* ") + QString::fromLatin1(read.word).toUpper();
    out.rfc = QString::fromLatin1(row ? row->rfc : "RFC 9051 section 7");
    if (!row) {
        out.codeMeaning = QCoreApplication::translate("core", "something that the RFCs do not list");
        out.summary = QCoreApplication::translate(
            "core",
            "A line with a star answers no command by a tag. This word is none that IMAP has: of an extension, "
            "perhaps.");
        return;
    }
    out.codeMeaning = withNumber(row->title, read.number);
    const bool isTold = scene.transcript != nullptr;
    if (isTold && qstrcmp(row->name, "FETCH") == 0) {
        const FetchOriginRow &origin = fetchOrigin(scene);
        out.summary = withNumber(origin.meaning, read.number);
        out.rfc = QString::fromLatin1(origin.rfc);
        return;
    }
    out.summary = withNumber(meaningNow(*row, isTold ? underWay(scene) : std::nullopt, isTold), read.number);
}

QString markMeaning(const ReplyLine &read)
{
    if (read.isUntagged())
        return QCoreApplication::translate("core", "The star: this line ends no command. Others may follow.");
    if (read.mark == "+")
        return QCoreApplication::translate("core", "The plus sign: the server waits for more from you.");
    return QCoreApplication::translate("core", "The tag of the command that this ends. You have chosen it.");
}

/// \p codeTells: what the code in brackets means is what the line is for.
void explainPieces(const ReplyLine &read, const Scene &scene, bool codeTells, Tokens &tokens, Explanation &out)
{
    const auto at = [&](QByteArrayView piece) { return piece.data() - read.line.data(); };
    tokens.add(0, read.mark.size(), markMeaning(read));
    if (read.mark == "+")
        return explainChallenge(scene, read, tokens, out);
    if (!read.number.isEmpty())
        tokens.add(at(read.number), read.number.size(),
                   read.word.compare("EXISTS", Qt::CaseInsensitive) == 0
                           || read.word.compare("RECENT", Qt::CaseInsensitive) == 0
                       ? QCoreApplication::translate("core", "How many.")
                       : QCoreApplication::translate("core", "The message's number as it counts just now."));
    if (const StatusRow *status = statusNamed(read.word)) {
        const bool isNote = read.isUntagged() && !scene.reply->event;
        tokens.add(at(read.word), read.word.size(), statusMeaning(*status, isNote, scene.reply->event));
        return explainStatusText(read, isNote || codeTells, tokens, out);
    }
    tokens.add(at(read.word), read.word.size(), QCoreApplication::translate("core", "What the line tells of."));
    Tokens whole(out.tokens, scene.reply->bytes);
    explainData(read.word, Lexemes(scene.reply->bytes, read.restAt), whole);
}

} // namespace

bool ImapDialect::looksLikeReply(QByteArrayView line) const
{
    if (!viewOf(line).valid)
        return false;
    const ReplyLine read = readReplyLine(line);
    const QByteArrayView behind = read.mark == "+" ? wordAt(line, read.restAt) : read.word;
    if (!read.number.isEmpty() || findUntagged(behind, false) || statusNamed(behind))
        return true;
    // A student's line with a star for a tag.
    return !helolab::imap::Protocol().parseCommand("a1" + line.sliced(read.mark.size()).toByteArray()).verb;
}

bool ImapDialect::endsReply(QByteArrayView line) const
{
    const protocol::ReplyView view = viewOf(line);
    return !view.valid || !view.lineGoesOn;
}

void ImapDialect::explainReply(const Scene &scene, Explanation &out) const
{
    const Entry &reply = *scene.reply;
    const QByteArrayView head = firstLine(reply.bytes);
    const protocol::ReplyView view = viewOf(head);
    Tokens tokens(out.tokens, head);
    if (!view.valid) {
        out.heading = QCoreApplication::translate("core", "Not a reply of IMAP");
        out.summary = QCoreApplication::translate("core",
                                                  "A reply of IMAP begins with a star, a plus sign, or the tag of a "
                                                  "command and OK, NO or BAD.");
        out.rfc = QStringLiteral("RFC 9051 section 2.2.2");
        tokens.add(0, head.size(), QCoreApplication::translate("core", "No reply begins like this."));
        return;
    }
    const ReplyLine read = readReplyLine(head);
    const bool isGreeting
        = reply.event == Event(Happening::Greeting) || reply.event == Event(Happening::Preauthenticated);
    const bool answersTagless = view.untagged && view.outcome == Outcome::Bad && reply.token != 0;
    const bool isBye = view.untagged && view.closing;
    bool codeTells = false;
    if (view.outcome && !isBye && (!view.untagged || isGreeting || answersTagless))
        codeTells = explainByWord(scene, read, *view.outcome, out);
    else
        explainUntagged(scene, read, out);
    explainPieces(read, scene, codeTells, tokens, out);
    out.heading = QCoreApplication::translate("core", "%1 — %2").arg(out.code, out.codeMeaning);
}

} // namespace helolab::explain::imap
