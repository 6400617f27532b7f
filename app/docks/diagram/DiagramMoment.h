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

/// Adds the steps of a whole session to those of \p moment, and puts it where the session ended.
void walk(const transcript::Transcript &transcript, DiagramMoment &moment);
/// \p conversation as it is now.
DiagramMoment momentNow(const console::Conversation &conversation);
/// As it was behind entry number \p index of its transcript; before a line of the client was answered.
DiagramMoment momentAt(const console::Conversation &conversation, qsizetype index);

} // namespace helolab::docks
