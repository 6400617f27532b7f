// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace helolab::world {

/// Something that goes wrong in a world on purpose, as it does on the real net: the answer is late, does not come at
/// all, or is a refusal that nobody has earned. Only what would be carried out is met by a fault; a command in the
/// wrong state is refused as ever.
struct Fault
{
    /// What stands at `at` where it is no verb: the first line of a connection, and the end of a message.
    static constexpr const char *greeting = "greeting";
    static constexpr const char *message = "message";

    enum class HangUp : quint8 {
        No,
        Before, ///< without having carried the command out
        After, ///< having carried it out; nobody is told
    };

    QByteArray at; ///< a verb as its table writes it ("RCPT"), `greeting` or `message`; or one protocol's: "pop3.QUIT"
    Milliseconds delay{0}; ///< until the command is carried out and answered
    HangUp hangUp = HangUp::No;
    /// What is answered in place of the command's being carried out: "451", "4.3.0", "Try again later"; "-ERR",
    /// "[SYS/TEMP]", "Try again later". Empty: its own answer.
    QByteArray code;
    QByteArray enhancedCode; ///< or response code; empty for none
    QByteArray text;
    std::optional<int> times; ///< how often it strikes; without it, always
};

/// How often each fault of one world has struck. Lives as long as the world's mail, whichever connections come and go.
class FaultTally
{
public:
    /// The fault that strikes at \p at ("pop3.QUIT") now, and that is counted; null for none. Of several the first that
    /// is not used up: so they strike one after the other. \p faults are the same in every call.
    const Fault *strike(const std::vector<Fault> &faults, QByteArrayView at);

    /// What is left of \p faults, for a world that goes on.
    std::vector<Fault> left(const std::vector<Fault> &faults) const;

private:
    std::vector<int> m_struck; // by the fault's place; shorter where the last ones have not struck
};

} // namespace helolab::world
