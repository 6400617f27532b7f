// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace helolab::protocol {

/// Begins a command of \p rule as it is typed: "MAIL FROM:<", "STAT".
using Opening = QByteArray (*)(const CommandRule &rule);

/// What \p typed may become, which begins with the command's name: first the openings of commands that \p state
/// allows, then those of others. Commands that are not offered are never among them, nor what is complete already.
QList<QByteArray> completionsOf(const Table &table, QByteArrayView typed, StateId state, Opening opening);

/// Whether \p line begins with \p typed, in any case, and has more behind it.
bool completes(QByteArrayView line, QByteArrayView typed);

} // namespace helolab::protocol
