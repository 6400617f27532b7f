// SPDX-License-Identifier: GPL-3.0-or-later
#include "Foretold.h"

#include "core/wire/Base64.h"

#include <algorithm>

namespace helolab::attempt {

namespace {

/// "<17.auth@mail.hanoi.example>", wherever it stands: 17.
std::optional<quint64> numberIn(QByteArrayView text)
{
    const qsizetype begin = text.indexOf('<');
    const qsizetype end = text.indexOf('.', begin + 1);
    if (begin < 0 || end < 0)
        return std::nullopt;
    bool isNumber = false;
    const quint64 number = text.sliced(begin + 1, end - begin - 1).toULongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// As it stands in a greeting, or in base64 behind the word of a reply.
std::optional<quint64> challengeIn(const QByteArray &reply)
{
    if (const auto number = numberIn(reply))
        return number;
    const QByteArray line = reply.trimmed();
    const auto message = wire::fromBase64(QByteArrayView(line).sliced(line.lastIndexOf(' ') + 1));
    return message ? numberIn(*message) : std::nullopt;
}

} // namespace

Foretold::Foretold(const Journal &journal)
{
    for (const Event &event : journal.events) {
        if (const auto *opened = std::get_if<Opened>(&event.what)) {
            m_challenges[opened->connection].resize(1);
        } else if (const auto *sent = std::get_if<Sent>(&event.what)) {
            m_challenges[sent->connection].emplace_back();
        } else if (const auto *handshake = std::get_if<Handshake>(&event.what)) {
            m_handshakes.insert(handshake->connection);
        } else if (const auto *received = std::get_if<Received>(&event.what)) {
            const auto told = m_challenges.find(received->connection);
            if (told != m_challenges.end() && !told->second.back())
                told->second.back() = challengeIn(received->octets);
        }
    }
}

std::optional<quint64> Foretold::challenge(int connection, std::size_t sent) const
{
    const auto told = m_challenges.find(connection);
    return told != m_challenges.end() && sent < told->second.size() ? told->second[sent] : std::nullopt;
}

} // namespace helolab::attempt
