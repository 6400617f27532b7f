// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/sasl/Mistakes.h"
#include "LineMistakes.h"
#include "NumberMistakes.h"
#include "OrderMistakes.h"
#include "Pop3Dialect.h"
#include "core/explain/mistakes/Octets.h"
#include "core/explain/mistakes/Order.h"
#include "core/explain/mistakes/Scripts.h"
#include "core/explain/mistakes/Verbs.h"

namespace helolab::explain::pop3 {

namespace {

/// In the order in which they are tried: what spoils the whole line comes before what spoils a part of it.
constexpr const mistakes::Rule *pop3Mistakes[] = {
    // octets
    &tlsToClearPort,
    &mistakes::startTlsInjection,
    &mistakes::telnetNegotiation,
    &mistakes::backspace,
    &mistakes::cursorKey,
    &bareCarriageReturn,
    &mistakes::httpRequest,
    // the first word
    &emptyLine,
    &mistakes::otherLayout,
    &mistakes::inputMethod,
    &mistakes::lookAlike,
    &mistakes::wrongDoor,
    &misspeltVerb,
    // order
    &passBeforeUser,
    &beforeLogin,
    &mistakes::wrongOrder,
    // arguments
    &noNumber,
    &deletedNumber,
    &missingNumber,
    &unexpectedArgument,
    // authentication
    &sasl::authNoMechanism,
    &sasl::authMisspeltMechanism,
    &sasl::authNotBase64,
    &sasl::authNewlineInside,
    &sasl::authNewline,
    &sasl::authBothInOne,
    &sasl::authPlainShape,
    &sasl::authNoDigest,
    // the conversation
    &bareLineFeed,
    &droppedAfterDele,
};

} // namespace

const char *Pop3Dialect::sectionOf(Clause clause) const
{
    switch (clause) {
    case Clause::Characters:
        return "RFC 1939 section 3";
    case Clause::Commands:
        return "RFC 1939 section 3";
    }
    return "";
}

std::span<const mistakes::Rule *const> Pop3Dialect::mistakes() const
{
    return pop3Mistakes;
}

} // namespace helolab::explain::pop3
