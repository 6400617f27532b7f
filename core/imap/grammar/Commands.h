// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Productions.h"

namespace helolab::imap::grammar {

/// One command of the grammar.
struct CommandRow
{
    Verb verb;
    ReadArguments read; ///< null where nothing may follow
};

/// The row of the command that the table calls \p name, in any case; null where there is none.
const CommandRow *commandNamed(QByteArrayView name);
/// The name that \p typed was probably meant to be; empty where none is near.
QByteArray nearestCommand(QByteArrayView typed);

} // namespace helolab::imap::grammar
