// SPDX-License-Identifier: GPL-3.0-or-later
#include "Protocol.h"

#include "Entry.h"

#include <algorithm>

namespace helolab::protocol {

namespace {

bool isBetween(char digit, char first, char last)
{
    return digit >= first && digit <= last;
}

} // namespace

ReplyView replyIn(const Protocol &protocol, const Entry &reply)
{
    const qsizetype end = reply.bytes.indexOf('\n');
    QByteArrayView line = end < 0 ? QByteArrayView(reply.bytes) : QByteArrayView(reply.bytes).first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return protocol.parseReply(line, nullptr);
}

bool hasReplyWord(const Protocol &protocol, QByteArrayView word)
{
    if (const auto words = protocol.replyWords(); !words.empty())
        return std::any_of(words.begin(), words.end(), [word](const char *one) { return word == QByteArrayView(one); });
    // RFC 5321 section 4.2: what each digit may be.
    return word.size() == 3 && isBetween(word[0], '2', '5') && isBetween(word[1], '0', '5')
        && isBetween(word[2], '0', '9');
}

} // namespace helolab::protocol
