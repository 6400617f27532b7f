// SPDX-License-Identifier: GPL-3.0-or-later
#include "Content.h"

#include "Conditions.h"
#include "Path.h"
#include "Trace.h"

#include <algorithm>

namespace helolab::smtp {

namespace {

constexpr qsizetype longestTextLine = 1000; // RFC 5321 section 4.5.3.1.6
constexpr int mostHops = 100; // RFC 5321 section 6.3

bool refusesSize(Turn &turn, const ContentFacts &facts)
{
    const qsizetype limit = turn.service.world().limits.messageSize;
    if (facts.size <= limit)
        return false;
    turn.reply.say({"552", "5.3.4"}, QByteArrayView("Message exceeds the limit of "), QByteArray::number(limit),
                   QByteArrayView(" octets"));
    return true;
}

/// What only a strict server minds.
bool refusesOctets(Turn &turn, const ContentFacts &facts)
{
    const BodyType body = turn.talk.mail.body;
    if (!turn.service.strict() || body == BodyType::BinaryMime)
        return false;
    if (facts.bareLineFeeds > 0)
        turn.reply.say({"554", "5.6.0"}, QByteArrayView("Bare LF in the message; a line ends with CR LF"));
    else if (facts.bareCarriageReturns > 0)
        turn.reply.say({"554", "5.6.0"}, QByteArrayView("Bare CR in the message; a line ends with CR LF"));
    else if (facts.nul)
        turn.reply.say({"554", "5.6.0"}, QByteArrayView("NUL in the message"));
    else if (facts.eightBit && body == BodyType::SevenBit && !turn.talk.mail.utf8)
        turn.reply.say({"554", "5.6.1"}, QByteArrayView("8-bit octets in the message, but no BODY=8BITMIME"));
    else if (facts.longestLine > longestTextLine)
        turn.reply.say({"554", "5.6.0"}, QByteArrayView("A text line is longer than 1000 octets"));
    else
        return false;
    return true;
}

bool refusesByCondition(Turn &turn)
{
    for (const world::Account *account : turn.talk.mail.accounts) {
        if (const ConditionRow *row = findCondition(account->condition, Moment::AfterDot)) {
            turn.reply.say(row->code, QByteArrayView(row->say));
            return true;
        }
    }
    return false;
}

store::Envelope envelopeOf(const Turn &turn)
{
    const Transaction &mail = turn.talk.mail;
    store::Envelope envelope;
    if (checkDomain(turn.talk.client) == PathFault::None)
        envelope.client = turn.talk.client;
    const bool isAuthenticated = turn.machine.met().has(protocol::Need::Authenticated);
    // RFC 3848, RFC 6531 section 4.3
    if (mail.utf8)
        envelope.protocol = isAuthenticated ? QByteArrayLiteral("UTF8SMTPA") : QByteArrayLiteral("UTF8SMTP");
    else if (turn.talk.extended)
        envelope.protocol = isAuthenticated ? QByteArrayLiteral("ESMTPA") : QByteArrayLiteral("ESMTP");
    else
        envelope.protocol = QByteArrayLiteral("SMTP");
    envelope.peer = turn.service.peer;
    envelope.sender = mail.sender;
    envelope.recipients = mail.recipients;
    envelope.eightBitMime = mail.body != BodyType::SevenBit;
    envelope.utf8 = mail.utf8;
    return envelope;
}

void sayStoreError(Turn &turn, store::StoreError error, const QByteArray &account)
{
    switch (error) {
    case store::StoreError::OverQuota:
        turn.reply.say({"552", "5.2.2"}, QByteArrayView("No room for this message in the mailbox <"), account,
                       QByteArrayView(">"));
        break;
    case store::StoreError::Full:
        turn.reply.say({"452", "4.3.1"}, QByteArrayView("Insufficient system storage"));
        break;
    default:
        turn.reply.say({"451", "4.3.0"}, QByteArrayView("Local error, the mailbox <"), account,
                       QByteArrayView("> cannot be opened"));
        break;
    }
}

void deliver(Turn &turn, const QByteArray &content)
{
    static const QByteArray inboxName = QByteArrayLiteral("INBOX");
    const world::World &world = turn.service.world();
    const QByteArray id = queueId(turn.service.ids.next());
    store::Message message;
    message.internalDate = turn.now;
    message.envelope = envelopeOf(turn);
    writeTrace(message, content, {message.envelope, world.host, id, turn.now}, world.completeHeader);

    std::vector<store::Delivery> copies;
    copies.reserve(turn.talk.mail.accounts.size());
    for (const world::Account *account : turn.talk.mail.accounts) {
        copies.push_back({account->address, inboxName, message}); // the octets are shared
        copies.back().message.envelope.recipient = account->address;
    }
    QByteArray failed;
    const store::StoreError error = turn.service.store.deliver(std::move(copies), &failed);
    if (error == store::StoreError::None)
        turn.reply.say({"250", "2.0.0"}, QByteArrayView("Ok, queued for delivery as "), id);
    else
        sayStoreError(turn, error, failed);
}

} // namespace

ContentFacts factsOf(QByteArrayView content)
{
    ContentFacts facts;
    facts.size = content.size();
    qsizetype line = 0;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const char c = content[i];
        facts.eightBit = facts.eightBit || (c & 0x80) != 0;
        facts.nul = facts.nul || c == '\0';
        if (c == '\r' && (i + 1 == content.size() || content[i + 1] != '\n'))
            ++facts.bareCarriageReturns;
        if (c != '\n')
            continue;
        if (i == 0 || content[i - 1] != '\r') {
            ++facts.bareLineFeeds;
            continue;
        }
        facts.longestLine = std::max(facts.longestLine, i + 1 - line);
        line = i + 1;
    }
    return facts;
}

void finishMessage(Turn &turn, const QByteArray &content, const ContentFacts &facts)
{
    if (refusesSize(turn, facts) || refusesOctets(turn, facts) || refusesByCondition(turn))
        return;
    if (receivedCount(content) > mostHops) {
        turn.reply.say({"554", "5.4.6"}, QByteArrayView("Too many hops: the message is going round in circles"));
        return;
    }
    deliver(turn, content);
}

void data(Turn &turn)
{
    if (refusesArgument(turn, "DATA"))
        return;
    if (turn.talk.mail.body == BodyType::BinaryMime)
        turn.reply.say({"503", "5.5.1"}, QByteArrayView("BODY=BINARYMIME wants BDAT, not DATA")); // RFC 3030 section 3
    else
        turn.reply.say({"354", ""}, QByteArrayView("Start mail input; end with <CRLF>.<CRLF>"));
}

void bdat(Turn &turn)
{
    turn.reply.say({"501", "5.5.4"},
                   QByteArrayView("Syntax error: BDAT wants a number of octets, then LAST or nothing"));
}

} // namespace helolab::smtp
