// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QtGlobal>

namespace helolab::protocol {

/// The most that a session takes from its peer. Everything is bounded before it is buffered.
struct Limits
{
    qsizetype commandLine = 2048; ///< octets with CR LF; RFC 5321 section 4.5.3.1.4 asks for at least 512
    qsizetype authLine = 12288; ///< octets with CR LF (RFC 4954 section 4)
    qsizetype messageSize = 10 * 1024 * 1024; ///< octets, announced by SIZE
    int recipients = 100; ///< a message (RFC 5321 section 4.5.3.1.8 asks for at least 100)
    int mailTransactions = 100000; ///< a session; the server then closes with 421
    int errors = 50; ///< commands refused with 5yz since the last accepted message, before the server closes with 421
    int logins = 3; ///< that fail for name or password, before the server closes the connection
    qsizetype pipelinedOutput = 256 * 1024; ///< octets of replies to one feed() before the rest waits its turn
    qsizetype pipelinedInput = 1024 * 1024; ///< octets of commands that may wait; more is answered with 421
    int mimeDepth = 100;
    Milliseconds commandTimeout = std::chrono::minutes(5); ///< RFC 5321 section 4.5.3.2.7
    Milliseconds dataTimeout = std::chrono::minutes(10);
    Milliseconds autologout = std::chrono::minutes(10); ///< POP3: at least that (RFC 1939 section 3)
};

} // namespace helolab::protocol
