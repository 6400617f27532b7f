// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a refusal betrays of a server's policy: TLS first, or authentication first (RFC 3207 section 4, RFC 4954
// section 6). Both say 530 5.7.0; what the server has announced tells them apart.

#include "EnhancedCodes.h"
#include "SmtpDialect.h"
#include "core/smtp/Table.h"

#include <algorithm>
#include <iterator>

namespace helolab::explain::smtp {

using helolab::smtp::Verb;
using protocol::Entry;
using protocol::Event;
using protocol::Need;
using protocol::Needs;

namespace {

constexpr Needs doors = Need::Tls | Need::Authenticated;

/// A detail that says by itself what is missing; its subject is 7, security.
struct DetailPolicy
{
    int detail;
    Need missing;
};

constexpr DetailPolicy detailPolicies[] = {
    {10, Need::Tls}, // RFC 5248
    {11, Need::Tls}, // RFC 4954 section 6
    {57, Need::Authenticated}, // Exchange
};

Needs missingByDetail(const Entry &reply)
{
    const QByteArrayView line = firstLine(reply.bytes);
    const auto code = line.size() > 4 ? readEnhancedCode(line.sliced(4), reply.code) : std::nullopt;
    const auto *row = std::find_if(std::begin(detailPolicies), std::end(detailPolicies), [&](const DetailPolicy &each) {
        return code && code->subject == 7 && code->detail == each.detail;
    });
    return row == std::end(detailPolicies) ? Needs() : row->missing;
}

/// Of 530: a command that it names, which is the same in all languages; else what is announced and not had yet. Where
/// that leaves both or neither, the words have to tell.
Needs missingFor530(const Entry &reply, const Gathered &before)
{
    if (const Needs byDetail = missingByDetail(reply); !byDetail.isEmpty())
        return byDetail;
    const QByteArray said = reply.bytes.toUpper();
    if (said.contains("STARTTLS"))
        return Need::Tls;
    const Needs missing = before.offered.without(before.met);
    if (missing != doors && !missing.isEmpty())
        return missing;
    return said.contains("TLS") ? Need::Tls : Need::Authenticated;
}

} // namespace

Needs SmtpDialect::policyIn(const Entry &reply, const Gathered &before) const
{
    if (reply.code == 538)
        return Need::Tls;
    if (reply.code == 530)
        return missingFor530(reply, before);
    // Others say 503 or 553 to MAIL where nothing is wrong with its order: "503 need EHLO and AUTH first".
    const bool isMail = reply.event == Event(Verb::Mail);
    const bool isRefused = reply.code == 503 || reply.code == 550 || reply.code == 553 || reply.code == 554;
    if (!isMail || !isRefused) // most replies, each of a long conversation: not a copy of them
        return {};
    const QByteArray said = reply.bytes.toUpper();
    const bool asks = said.contains("FIRST") || said.contains("REQUIRE") || said.contains("NOT AUTHENTICATED");
    return said.contains("AUTH") && asks ? Need::Authenticated : Needs();
}

std::optional<Needs> SmtpDialect::offeredIn(const Entry &reply) const
{
    if (reply.code != 250 || (reply.event != Event(Verb::Ehlo) && reply.event != Event(Verb::Helo)))
        return {};
    Needs offered;
    for (const QByteArray &line : reply.bytes.toUpper().split('\n').mid(1)) { // the first is a greeting
        const QByteArray keyword = line.mid(4).trimmed();
        if (keyword == "STARTTLS")
            offered = offered | Need::Tls;
        else if (keyword.startsWith("AUTH ") || keyword.startsWith("AUTH=") || keyword == "AUTH")
            offered = offered | Need::Authenticated;
    }
    return offered;
}

} // namespace helolab::explain::smtp
