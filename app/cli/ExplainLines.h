// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/protocol/Protocol.h"

#include <QString>
#include <QStringList>

namespace helolab::cli {

/// What `helolab explain` prints for \p lines. Lines that begin with "C: " and "S: " are one conversation, each
/// explained where it stands; otherwise each is explained alone, the lines of a multi-line reply together. Escapes
/// such as \x08 are read. The error names the line that could not be read, counted from 1.
Result<QString> explainedLines(const protocol::Protocol &protocol, const QStringList &lines);

} // namespace helolab::cli
