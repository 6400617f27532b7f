// SPDX-License-Identifier: GPL-3.0-or-later
#include "PathNotes.h"

#include <QStringList>

namespace helolab::explain::smtp {

using helolab::smtp::Deviation;
using helolab::smtp::PathFault;

namespace {

struct FaultRow
{
    PathFault fault;
    Text meaning;
};

constexpr FaultRow faults[] = {
    {PathFault::NoKeyword,
     QT_TRANSLATE_NOOP("core", "Behind MAIL stands FROM:, behind RCPT stands TO:. Something else stands here.")},
    {PathFault::Missing, QT_TRANSLATE_NOOP("core", "The address is missing.")},
    {PathFault::BracketNotClosed,
     QT_TRANSLATE_NOOP("core", "The address began with < and is never closed: the > is missing.")},
    {PathFault::BracketNotOpened, QT_TRANSLATE_NOOP("core", "There is a > without the < before it.")},
    {PathFault::BadRoute,
     QT_TRANSLATE_NOOP("core",
                       "An address that begins with @ is a source route: hosts with commas between them, a colon, then "
                       "the mailbox.")},
    {PathFault::NoLocalPart, QT_TRANSLATE_NOOP("core", "Nothing stands before the @: whose mailbox is it?")},
    {PathFault::BadLocalPart,
     QT_TRANSLATE_NOOP("core",
                       "This character has no place before the @. Letters, digits and - _ + . are safe; no dot at the "
                       "beginning or the end, never two in a row.")},
    {PathFault::QuoteNotClosed, QT_TRANSLATE_NOOP("core", "The quotation mark is opened and never closed.")},
    {PathFault::NoDomain, QT_TRANSLATE_NOOP("core", "Nothing stands behind the @: at which domain is the mailbox?")},
    {PathFault::BadDomain,
     QT_TRANSLATE_NOOP("core",
                       "This is no domain name: it consists of letters, digits and hyphens, in parts with one dot "
                       "between them, without spaces.")},
    {PathFault::BadLiteral,
     QT_TRANSLATE_NOOP("core", "This is no address literal. Examples: [192.0.2.1] and [IPv6:2001:db8::1].")},
    {PathFault::LocalPartTooLong,
     QT_TRANSLATE_NOOP("core", "The part before the @ is longer than 64 octets (RFC 5321 section 4.5.3.1.1).")},
    {PathFault::DomainTooLong,
     QT_TRANSLATE_NOOP("core", "The domain is longer than 255 octets (RFC 5321 section 4.5.3.1.2).")},
    {PathFault::PathTooLong,
     QT_TRANSLATE_NOOP("core", "The path is longer than 256 octets (RFC 5321 section 4.5.3.1.3).")},
    {PathFault::NotUtf8, QT_TRANSLATE_NOOP("core", "These octets are not UTF-8, the only encoding allowed here.")},
    {PathFault::Trailing,
     QT_TRANSLATE_NOOP("core",
                       "Something follows the > directly. Behind it stands nothing, or a space and parameters.")},
};

struct DeviationRow
{
    Deviation deviation;
    Text meaning;
};

constexpr DeviationRow deviations[] = {
    {Deviation::NoColon,
     QT_TRANSLATE_NOOP("core", "The grammar wants a colon: FROM: and TO: are one piece, the colon is part of them.")},
    {Deviation::SpaceBeforeColon,
     QT_TRANSLATE_NOOP("core", "The grammar has no space before the colon: FROM: and TO: are one piece.")},
    {Deviation::SpaceAfterColon,
     QT_TRANSLATE_NOOP("core",
                       "The grammar has no space behind the colon: the < follows at once. Many textbooks write the "
                       "space, and many servers take it.")},
    {Deviation::NoBrackets,
     QT_TRANSLATE_NOOP("core", "The grammar wants angle brackets around the address: <user@example.org>.")},
    {Deviation::SpacedRoute, QT_TRANSLATE_NOOP("core", "The grammar has no spaces inside a source route.")},
    {Deviation::SpaceInBrackets, QT_TRANSLATE_NOOP("core", "The grammar has no spaces inside the angle brackets.")},
    {Deviation::BareName,
     QT_TRANSLATE_NOOP("core",
                       "The grammar wants a domain behind the name: user@example.org. Only RCPT TO:<postmaster> may do "
                       "without.")},
};

} // namespace

Text faultMeaning(PathFault fault)
{
    for (const FaultRow &row : faults) {
        if (row.fault == fault)
            return row.meaning;
    }
    return {};
}

Text deviationMeaning(Deviation deviation)
{
    for (const DeviationRow &row : deviations) {
        if (row.deviation == deviation)
            return row.meaning;
    }
    return {};
}

QString deviationNotes(const helolab::smtp::Deviations &found)
{
    QStringList notes;
    for (const DeviationRow &row : deviations) {
        if (found.has(row.deviation))
            notes.append(row.meaning.translated());
    }
    return notes.join(QLatin1Char('\n'));
}

} // namespace helolab::explain::smtp
