// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/sasl/Mistakes.h"
#include "BodyMistakes.h"
#include "CommandMistakes.h"
#include "LineMistakes.h"
#include "OrderMistakes.h"
#include "ParameterMistakes.h"
#include "PathMistakes.h"
#include "SmtpDialect.h"
#include "ToleratedMistakes.h"
#include "core/explain/mistakes/Octets.h"
#include "core/explain/mistakes/Order.h"
#include "core/explain/mistakes/Scripts.h"
#include "core/explain/mistakes/Verbs.h"

namespace helolab::explain::smtp {

namespace {

/// In the order in which they are tried: what spoils the whole line comes before what spoils a part of it.
constexpr const mistakes::Rule *smtpMistakes[] = {
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
    &headerBeforeData,
    &runTogether,
    &mistakes::wrongDoor,
    &misspeltVerb,
    // order and policy
    &mistakes::tlsSkipped,
    &mistakes::authSkipped,
    &mailBeforeHelo,
    &nestedMail,
    &rcptBeforeMail,
    &dataBeforeRcpt,
    &mistakes::wrongOrder,
    // arguments
    &noHostName,
    &badHostName,
    &unexpectedArgument,
    &swappedKeyword,
    &misspeltKeyword,
    &noKeyword,
    &severalRecipients,
    &nameInPath,
    &badParameter,
    &noColon,
    &spaceBeforeColon,
    &spaceAfterColon,
    &noBrackets,
    &spacesInPath,
    &noDomain,
    &badAddress,
    &extraSpaces,
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
    &greetingInTransaction,
    &didNotWait,
    &bareLineFeed,
    &tolerated,
    &droppedInData,
    &quitForgotten,
    // message text
    &bareLfDot,
    &wrongDot,
    &dotNotAlone,
    &dotForgotten,
    &leadingDot,
    &noEmptyLine,
    &bareLfInText,
    &incompleteHeader,
};

} // namespace

const char *SmtpDialect::sectionOf(Clause clause) const
{
    switch (clause) {
    case Clause::Characters:
        return "RFC 5321 section 2.4";
    case Clause::Commands:
        return "RFC 5321 section 4.2.4";
    }
    return "";
}

std::span<const mistakes::Rule *const> SmtpDialect::mistakes() const
{
    return smtpMistakes;
}

} // namespace helolab::explain::smtp
