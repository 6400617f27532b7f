// SPDX-License-Identifier: GPL-3.0-or-later
#include "PathText.h"

namespace helolab::smtp {

const char *wireText(PathFault fault, Direction direction)
{
    switch (fault) {
    case PathFault::None:
        break;
    case PathFault::NoKeyword:
        return direction == Direction::Reverse ? "MAIL FROM:<address> is wanted" : "RCPT TO:<address> is wanted";
    case PathFault::Missing:
        return "an address is wanted";
    case PathFault::BracketNotClosed:
        return "the closing > is missing";
    case PathFault::BracketNotOpened:
        return "the opening < is missing";
    case PathFault::BadRoute:
        return "the source route is not of the form @a,@b:";
    case PathFault::NoLocalPart:
        return "nothing stands before the @";
    case PathFault::BadLocalPart:
        return "a character before the @ that wants quotes";
    case PathFault::QuoteNotClosed:
        return "a quote is not closed";
    case PathFault::NoDomain:
        return "nothing stands behind the @";
    case PathFault::BadDomain:
        return "not a domain name";
    case PathFault::BadLiteral:
        return "not an address literal";
    case PathFault::LocalPartTooLong:
        return "more than 64 octets before the @";
    case PathFault::DomainTooLong:
        return "a domain of more than 255 octets";
    case PathFault::PathTooLong:
        return "a path of more than 256 octets";
    case PathFault::NotUtf8:
        return "8-bit octets that are not UTF-8";
    case PathFault::Trailing:
        return "something stands right behind the >";
    }
    return "";
}

const char *wireText(Deviation deviation)
{
    switch (deviation) {
    case Deviation::NoColon:
        return "the colon is missing";
    case Deviation::SpaceBeforeColon:
        return "a space before the colon";
    case Deviation::SpaceAfterColon:
        return "a space behind the colon";
    case Deviation::NoBrackets:
        return "the brackets < > are missing";
    case Deviation::SpacedRoute:
        return "a space in the source route";
    case Deviation::SpaceInBrackets:
        return "a space inside the brackets";
    case Deviation::BareName:
        return "an address without a domain";
    }
    return "";
}

} // namespace helolab::smtp
