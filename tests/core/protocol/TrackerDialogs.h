// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Protocols.h"
#include "core/protocol/Tracker.h"
#include "core/smtp/Table.h"
#include "tests/support/Dialog.h"
#include "tests/support/Printing.h"

#include <string>

// What the tests of the tracker share.

namespace helolab::trackertest {

inline protocol::Tracker smtpTracker()
{
    return protocol::Tracker(*findProtocol(u"smtp"));
}

inline std::string told(const std::vector<protocol::Entry> &entries)
{
    return support::summary(smtp::table(), entries);
}

inline std::string stateOf(const protocol::Tracker &tracker)
{
    return smtp::table().info(tracker.machine().state()).name;
}

/// A tracker that has seen \p dialog.
inline protocol::Tracker trackerAfter(const char *dialog)
{
    protocol::Tracker tracker = smtpTracker();
    support::feed(tracker, support::Dialog(dialog), 1'000'000);
    return tracker;
}

inline constexpr const char *toReady = R"(
    S: 220 mail.hanoi.example ESMTP
    C: EHLO client.example
    S: 250-mail.hanoi.example
    S: 250-PIPELINING
    S: 250 CHUNKING
)";

inline constexpr const char *toData = R"(
    S: 220 mail.hanoi.example ESMTP
    C: HELO client.example
    S: 250 mail.hanoi.example
    C: MAIL FROM:<an@hanoi.example>
    S: 250 2.1.0 Ok
    C: RCPT TO:<binh@hanoi.example>
    S: 250 2.1.5 Ok
    C: DATA
    S: 354 End data with <CR><LF>.<CR><LF>
)";

} // namespace helolab::trackertest
