// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include <QByteArrayView>

namespace helolab::attempt {

/// What one line of a journal says.
struct DecodedHeader
{
    enum class Kind : quint8 {
        Good,
        Newer, ///< of a format that is still to be invented
        Broken, ///< no header at all
    };
    Kind kind = Kind::Broken;
    Header header; ///< only of a good one
    qint64 version = 0;
};
DecodedHeader decodedHeader(QByteArrayView line);

struct DecodedEvent
{
    enum class Kind : quint8 {
        Good,
        Unknown, ///< an event, but none of ours
        Broken,
    };
    Kind kind = Kind::Broken;
    Event event; ///< only of a good one
    QString name; ///< only of an unknown one
};
/// Keys that nobody asks for do not matter.
DecodedEvent decodedEvent(QByteArrayView line);

} // namespace helolab::attempt
