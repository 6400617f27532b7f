// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"

#include <QByteArray>
#include <QString>

namespace helolab::attempt {

/// Where a journal says something else than its replay.
struct Difference
{
    enum class Kind : quint8 {
        OtherReply, ///< `recorded` instead of `replayed`
        InventedReply, ///< `recorded`, and the server says nothing there
        LeftOutReply, ///< `replayed`, which is not in the file
        EarlyReply, ///< the server says it, but only to a command that comes behind it in the file
        OtherProtocol, ///< `recorded` in the header instead of the lab's, `replayed`
        NotOpen, ///< something happened on a connection that was not open
        OpenedTwice,
        NoHandshake, ///< a tunnel came up or failed, where the server awaits no handshake
        NotEnded, ///< the server ended the connection, and does not
        NoSuchStep, ///< `step`, of a lab that was edited, or in a file that was
        NotPassed, ///< `step`, which the file says was passed
        NotTaken, ///< a prediction or an answer for `step` that nobody asked for
        TooLong, ///< the replay was broken off here
    };
    Kind kind = Kind::OtherReply;
    int line = 0; ///< of the file; 0 where there is none
    int connection = 0; ///< 0 where it concerns none
    QString step = {}; ///< its id
    QByteArray recorded = {};
    QByteArray replayed = {};

    /// A full sentence, without place, in the language installed. What the wire carried is escaped and cut short.
    QString toString() const;
};

} // namespace helolab::attempt
