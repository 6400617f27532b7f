// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Tracker knows of lines that are no entries yet.

#include "Tracker.h"

#include "Protocol.h"

namespace helolab::protocol {

std::optional<Event> Tracker::eventOf(QByteArrayView line) const
{
    if (m_chunk > 0)
        return std::nullopt;
    switch (expected()) {
    case Expected::Commands:
        if (const auto verb = m_protocol->parseCommand(line.trimmed()).verb)
            return Event(*verb);
        break;
    case Expected::Rest:
        return Event(Happening::LiteralEnded);
    case Expected::Answer:
        return Event(m_machine.info().input == Input::Done ? Happening::IdleEnded : Happening::AuthLine);
    case Expected::Body:
        if (line == ".")
            return Event(Happening::BodyEnded);
        break;
    case Expected::Handshake:
    case Expected::Reply: // only that tells
        break;
    }
    return std::nullopt;
}

QByteArray Tracker::pendingFromServer() const
{
    QByteArray pending = m_reply;
    pending.append(m_serverLines.held());
    return pending;
}

QByteArray Tracker::pendingFromClient() const
{
    QByteArray pending = m_literal.held();
    pending.append(m_clientLines.held());
    pending.append(m_held);
    return pending;
}

} // namespace helolab::protocol
