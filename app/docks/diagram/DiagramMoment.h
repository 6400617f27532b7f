// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Conversation.h"
#include "core/protocol/DiagramModel.h"

#include <QString>

#include <optional>
#include <vector>

namespace helolab::docks {

/// What a state diagram shows of a conversation at one moment.
struct DiagramMoment
{
    struct Step
    {
        protocol::StateId from;
        protocol::StateId to;
        protocol::Event event;
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Refused
    {
        QString name; ///< the command as typed, in capitals; bounded
        QString reply; ///< what the server began its reply with: "503", "BAD"
        friend bool operator==(const Refused &, const Refused &) = default;
    };

    protocol::StateId state;
    std::vector<protocol::Event> legal; ///< what the client may send, of what the server has announced
    std::vector<Step> taken; ///< the step that the newest reply took; each step, of a whole session
    std::optional<Refused> refused; ///< the command that the newest reply refused, where that changed nothing

    bool isLegal(const protocol::DiagramLabel &label) const;
    bool isTaken(const protocol::DiagramEdge &edge) const;
    bool isTaken(const protocol::DiagramEdge &edge, protocol::Event event) const;
    friend bool operator==(const DiagramMoment &, const DiagramMoment &) = default;
};

/// Remembers the reply in which the server has listed its extensions, so that a transcript is read once as it grows.
class Announced
{
public:
    /// Up to entry number \p index; empty where there is none on this connection.
    const QByteArray &at(const transcript::Transcript &transcript, qsizetype index);
    /// The entries have other numbers now.
    void forget();

private:
    const transcript::Transcript *m_transcript = nullptr;
    qsizetype m_index = -1;
    QByteArray m_reply;
};

/// Adds the steps of a whole session to those of \p moment, and puts it where the session ended.
void walk(const transcript::Transcript &transcript, DiagramMoment &moment);
/// \p conversation as it is now.
DiagramMoment momentNow(const console::Conversation &conversation, Announced &announced);
/// As it was behind entry number \p index of its transcript; before a line of the client was answered.
DiagramMoment momentAt(const console::Conversation &conversation, qsizetype index, Announced &announced);

} // namespace helolab::docks
