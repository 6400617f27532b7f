// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"
#include "core/transcript/TlsRecords.h"
#include "core/transcript/Transcript.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace helolab::exports {

/// A connection to be written down.
struct Recorded
{
    const transcript::Transcript *transcript = nullptr; ///< never null
    bool peerIsServer = true; ///< false: `peer` of the transcript is the client, as where a server tells what it holds
    /// Explains the entry of that index as far as may be: a lab may hold back what the student is to find out. Empty:
    /// all is explained.
    std::function<explain::Explanation(qsizetype entry)> explained = {};
    /// False where a lab wants the student to find the commands: no picture names them.
    bool namesCommands = true;
    /// Where each entry begins in the file from which the transcript was read, from 1; 0: not written there. Null where
    /// there is no such file.
    const std::vector<int> *lines = nullptr;
    /// What travelled under TLS; null where nobody has seen it, as in a conversation out of a file.
    const transcript::TlsRecords *records = nullptr;
};

/// A drawing that belongs to what is written down.
struct Picture
{
    QString title; ///< what it shows, in the language installed
    QByteArray svg;
};

/// Connections to be written down together; the first is number 1.
struct Recording
{
    std::vector<Recorded> connections;
    /// Draws what a format shows that can show pictures; called by no other. Empty: there are none. Core cannot draw.
    std::function<std::vector<Picture>()> pictures = {};
    /// Whether a format that has room for them writes the keys that open the records: all is then as good as in the
    /// clear, passwords too.
    bool keepsKeys = false;
};

} // namespace helolab::exports
