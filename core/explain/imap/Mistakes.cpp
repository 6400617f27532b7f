// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/sasl/Mistakes.h"
#include "ArgumentMistakes.h"
#include "FlagMistakes.h"
#include "ImapDialect.h"
#include "ItemMistakes.h"
#include "LineMistakes.h"
#include "LiteralMistakes.h"
#include "MessageMistakes.h"
#include "TagMistakes.h"
#include "core/explain/mistakes/Octets.h"
#include "core/explain/mistakes/Order.h"
#include "core/explain/mistakes/Scripts.h"
#include "core/explain/mistakes/Verbs.h"

namespace helolab::explain::imap {

namespace {

/// In the order in which they are tried: what spoils the whole line comes before what spoils a part of it.
constexpr const mistakes::Rule *imapMistakes[] = {
    // octets
    &tlsToClearPort,
    &mistakes::startTlsInjection,
    &mistakes::telnetNegotiation,
    &mistakes::backspace,
    &mistakes::cursorKey,
    &bareCarriageReturn,
    &mistakes::httpRequest,
    // the tag and the command
    &emptyLine,
    &mistakes::otherLayout,
    &mistakes::inputMethod,
    &mistakes::lookAlike,
    &notIdling,
    &extraSpaces,
    &tagMissing,
    &badTag,
    &mistakes::wrongDoor,
    &misspeltVerb,
    // order
    &mistakes::wrongOrder,
    // arguments
    &openQuote,
    &wrongQuotes,
    &unexpectedArgument,
    &missingArgument,
    &badSet,
    &numberZero,
    &wrongParentheses,
    &deleteMessage,
    &eightBit,
    &unknownItem,
    &badDate,
    &noLiteral,
    &unquotedSpace,
    &uidAsNumber,
    &missingNumber,
    &flagWithoutBackslash,
    &sasl::authNoMechanism,
    &sasl::authMisspeltMechanism,
    &sasl::authNotBase64,
    &sasl::authNewlineInside,
    &sasl::authNewline,
    &sasl::authBothInOne,
    &sasl::authPlainShape,
    &sasl::authNoDigest,
    // literals, exchanges
    &lineNotEnded,
    &literalTooLong,
    &literalTooShort,
    &doneForgotten,
    // the conversation
    &bareLineFeed,
    &numberAsUid,
    &closeExpunged,
    &markedNotGone,
    &tagReused,
};

} // namespace

const char *ImapDialect::sectionOf(Clause clause) const
{
    switch (clause) {
    case Clause::Characters:
        return "RFC 9051 section 9";
    case Clause::Commands:
        return "RFC 9051 section 7.1.3";
    }
    return "";
}

std::span<const mistakes::Rule *const> ImapDialect::mistakes() const
{
    return imapMistakes;
}

} // namespace helolab::explain::imap
