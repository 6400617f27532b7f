// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::pop3 {

namespace {

/// The header, the empty line, and \p lines of the body.
QByteArrayView beginningOf(QByteArrayView message, int lines)
{
    qsizetype at = 0;
    bool inBody = false;
    while (at < message.size() && (!inBody || lines > 0)) {
        const qsizetype lineFeed = message.indexOf('\n', at);
        const qsizetype next = lineFeed < 0 ? message.size() : lineFeed + 1;
        if (inBody)
            --lines;
        inBody = inBody || message.sliced(at, next - at).trimmed().isEmpty();
        at = next;
    }
    return message.first(at);
}

/// The place of the message, where this client may have its text.
std::optional<std::size_t> findReadable(Turn &turn, QByteArrayView number)
{
    const auto index = findMessage(turn, number);
    if (!index || !turn.talk.maildrop->items()[*index].utf8 || turn.talk.utf8)
        return index;
    turn.reply.err("[UTF8]", QByteArrayView("The header is in UTF-8; connect again and say UTF8 before the login"));
    return std::nullopt;
}

} // namespace

void retr(Turn &turn)
{
    const auto index = findReadable(turn, turn.argument);
    if (!index)
        return;
    const QByteArray octets = turn.talk.maildrop->items()[*index].octets;
    turn.reply.ok(counted(octets.size(), "octet"));
    turn.reply.text(octets);
    turn.talk.maildrop->setFetched(*index);
}

void top(Turn &turn)
{
    const qsizetype blank = turn.argument.indexOf(' ');
    const auto lines = blank < 0 ? std::nullopt : readNumber(turn.argument.sliced(blank).trimmed());
    if (!lines)
        return turn.reply.err("", QByteArrayView("TOP wants a message number and a number of lines"));
    const auto index = findReadable(turn, turn.argument.first(blank));
    if (!index)
        return;
    turn.reply.ok(QByteArrayView("Top of message follows"));
    turn.reply.text(beginningOf(turn.talk.maildrop->items()[*index].octets, *lines));
}

} // namespace helolab::pop3
