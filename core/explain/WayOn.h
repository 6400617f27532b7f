// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/OrderHint.h"

#include <QList>
#include <QString>

namespace helolab::explain {

/// The order hint as a sentence: "First send HELO, then MAIL; after that RCPT will be taken." Empty where the command
/// is allowed at once, or where no way leads to it.
QString wayOn(const protocol::Table &table, const protocol::OrderHint &hint);

/// What the student has to send on that way, by name: "HELO", "MAIL", and "." for the lone dot.
QList<QString> commandsFirst(const protocol::Table &table, const protocol::OrderHint &hint);

} // namespace helolab::explain
