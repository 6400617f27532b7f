// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Tracker.h"

#include <QByteArray>
#include <QByteArrayList>

#include <string>
#include <vector>

namespace helolab::support {

/// A recorded dialog: lines that begin with "C: " or "S: "; CR LF is implied, octets are escaped as in .session files.
struct Dialog
{
    struct Turn
    {
        protocol::Party from;
        QByteArray octets;
    };
    std::vector<Turn> turns;

    explicit Dialog(const char *lines);
    /// Everything that one side said, in one piece.
    QByteArray said(protocol::Party who) const;
};

/// Feeds \p dialog to \p tracker in pieces of at most \p piece octets, and returns all entries.
std::vector<protocol::Entry> feed(protocol::Tracker &tracker, const Dialog &dialog, qsizetype piece);

/// One entry as a short text: "C Command MAIL Ready", "S Reply 250 MAIL Ready>Sender".
std::string summary(const protocol::Table &table, const protocol::Entry &entry);
std::string summary(const protocol::Table &table, const std::vector<protocol::Entry> &entries);

/// The octets of all entries from \p who.
QByteArray octetsOf(const std::vector<protocol::Entry> &entries, protocol::Party who);

} // namespace helolab::support
