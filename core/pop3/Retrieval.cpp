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

struct Readable
{
    std::size_t index;
    QByteArray text;
};

/// The message, where it is still there and this client may have its text.
std::optional<Readable> findReadable(Turn &turn, QByteArrayView number)
{
    const auto index = findMessage(turn, number);
    if (!index)
        return std::nullopt;
    const Maildrop &maildrop = *turn.talk.maildrop;
    if (maildrop.items()[*index].utf8 && !turn.talk.utf8) {
        turn.reply.err("[UTF8]", QByteArrayView("The header is in UTF-8; connect again and say UTF8 before the login"));
        return std::nullopt;
    }
    auto text = maildrop.textOf(*index);
    if (text)
        return Readable{*index, std::move(*text)};
    turn.reply.err("", QByteArrayView("Message"), QByteArray::number(*index + 1),
                   QByteArrayView("is gone, another session has removed it"));
    return std::nullopt;
}

} // namespace

void retr(Turn &turn)
{
    const auto message = findReadable(turn, turn.argument);
    if (!message)
        return;
    turn.reply.ok(counted(message->text.size(), "octet"));
    turn.reply.text(message->text);
    turn.talk.maildrop->setFetched(message->index);
}

void top(Turn &turn)
{
    const qsizetype blank = turn.argument.indexOf(' ');
    const auto lines = blank < 0 ? std::nullopt : readNumber(turn.argument.sliced(blank).trimmed());
    if (!lines)
        return turn.reply.err("", QByteArrayView("TOP wants a message number and a number of lines"));
    const auto message = findReadable(turn, turn.argument.first(blank));
    if (!message)
        return;
    turn.reply.ok(QByteArrayView("Top of message follows"));
    turn.reply.text(beginningOf(message->text, *lines));
}

} // namespace helolab::pop3
