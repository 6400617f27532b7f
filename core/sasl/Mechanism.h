// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Exchange.h"
#include "core/Text.h"

#include <QByteArrayList>

#include <span>

namespace helolab::sasl {

/// One way of proving who one is. The row of one that is known and not served has no `make`.
struct Mechanism
{
    const char *name; ///< "SCRAM-SHA-256"
    bool clientFirst; ///< the client may speak with the command itself (an initial response)
    bool sendsPassword; ///< whoever listens has it
    std::unique_ptr<Exchange> (*make)(const Setting &setting);
    const char *whyNot; ///< in words for the wire, where it is not served
    Text purpose;
    const char *rfc;
};

/// All that are known, those that are served first, the strongest of them before the others.
std::span<const Mechanism> mechanisms();

/// In any case; null where none has that name.
const Mechanism *findMechanism(QByteArrayView name);

/// The names of those that are served, but for those of \p hidden, which are written as IMAP announces them:
/// "AUTH=PLAIN".
/// Those that show the password only where \p takesPasswords.
QByteArrayList namesOffered(const QByteArrayList &hidden, bool takesPasswords = true);

} // namespace helolab::sasl
