// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Event.h"

#include <QString>

#include <vector>

namespace helolab::protocol {
class Protocol;
struct Table;
} // namespace helolab::protocol

namespace helolab::lab {

/// A verb, an event, a state or a mistake of one protocol: the third verb of POP3 is none of SMTP's.
template <typename What> struct Of
{
    const protocol::Table *table = nullptr; ///< of the protocol
    What what{};
    friend bool operator==(const Of &, const Of &) = default;
};

/// The protocols of a lab, at least one; the console connects to the first.
using Protocols = std::vector<const protocol::Protocol *>;

/// How what goals speak of is called. In a lab of several protocols a name that others of them have as well stands with
/// its protocol: "QUIT (POP3)". Several names are set apart by strokes: "HELO / EHLO".
class Naming
{
public:
    /// \p protocols are those of the lab, and outlive this.
    explicit Naming(const Protocols &protocols)
        : m_protocols(protocols)
    {
    }

    QString verbs(const std::vector<Of<protocol::VerbId>> &verbs) const;
    QString events(const std::vector<Of<protocol::Event>> &events) const;
    QString states(const std::vector<Of<protocol::StateId>> &states) const;
    /// "POP3", where the lab speaks others as well and \p events are of that one alone; otherwise empty.
    QString only(const std::vector<Of<protocol::Event>> &events) const;
    /// "POP3".
    QString protocol(const protocol::Table &table) const;
    /// The commands that end a conversation in good order, "QUIT / LOGOUT", of \p table or, where that is null, of all.
    QString farewells(const protocol::Table *table) const;

private:
    template <typename What, typename NameOf>
    QString named(const std::vector<Of<What>> &all, const NameOf &nameOf) const;

    const Protocols &m_protocols;
};

/// Names and words of replies are the same in every language, and so is the stroke between them.
QString eitherOf(const QStringList &words);

} // namespace helolab::lab
