// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberSet.h"
#include "Turn.h"
#include "core/mime/BinaryParts.h"

namespace helolab::imap {

namespace {

/// What is kept of \p message: itself, or, where it holds NUL, which cannot be fetched but by BINARY, the same in an
/// encoding (RFC 3516 section 4.4). Nothing, and why was said, where it cannot be kept.
std::optional<QByteArray> octetsToKeep(Turn &turn, const Append::Message &message)
{
    if (message.octets.isEmpty()) {
        turn.reply.no("", QByteArrayView("An empty message; nothing was appended")); // RFC 3502 section 6.3.11
        return std::nullopt;
    }
    if (!message.binary || !message.octets.contains('\0')) // only a literal8 may hold it
        return message.octets;
    auto encoded = mime::withBinaryInBase64(message.octets);
    if (!encoded)
        turn.reply.no("[UNKNOWN-CTE]", QByteArrayView("The message holds NUL (00) outside a binary part"));
    return encoded;
}

} // namespace

void append(Turn &turn)
{
    const auto &wanted = turn.arguments<Append>();
    if (!wanted.mailbox.ok())
        return turn.reply.no("[CANNOT]", wanted.mailbox.fault);
    std::vector<store::Message> messages;
    for (const Append::Message &given : wanted.messages) {
        auto octets = octetsToKeep(turn, given);
        if (!octets)
            return;
        store::Message &message = messages.emplace_back();
        message.octets = std::move(*octets);
        message.internalDate = given.date ? given.date->toTimePoint() : turn.now;
        message.flags = systemFlagsOf(given.flags);
        message.keywords = keywordsOf(given.flags);
        message.envelope.utf8 = given.utf8;
    }
    const store::Touched done
        = turn.store().appendAll(turn.account(), wanted.mailbox.utf8, std::move(messages), turn.service.origin);
    if (done.error != store::StoreError::None)
        return refuse(turn, done.error, true);
    const QByteArray code
        = "[APPENDUID " + QByteArray::number(done.uidValidity) + ' ' + NumberSet::of(done.uids).toString() + ']';
    turn.reply.ok(code.constData(), QByteArrayView("APPEND completed"));
}

} // namespace helolab::imap
