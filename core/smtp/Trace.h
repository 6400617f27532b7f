// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"
#include "core/store/Message.h"

#include <QByteArray>

namespace helolab::smtp {

/// "Thu, 01 Jan 2026 10:00:00 +0000" (RFC 5322 section 3.3).
QByteArray messageDate(TimePoint moment);

/// A name for a message in the queue, made of one number: eight or more of 0-9 and A-Z.
QByteArray queueId(quint64 number);

/// What a server writes on top of a message that it delivers (RFC 5321 section 4.4).
struct Trace
{
    const store::Envelope &envelope;
    const QByteArray &host; ///< the server's name
    const QByteArray &id; ///< in the queue
    TimePoint now;
};

/// \p message gets Return-Path and Received on top of \p content, and From, Date and Message-ID where \p complete is
/// set and they are missing. Where \p content does not begin with a header field, an empty line parts the two.
void writeTrace(store::Message &message, const QByteArray &content, const Trace &trace, bool complete);

/// How many Received fields the header of \p content has: the servers that it has passed.
int receivedCount(QByteArrayView content);

} // namespace helolab::smtp
