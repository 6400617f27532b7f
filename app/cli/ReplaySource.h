// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/transcript/PlainText.h"
#include "core/transcript/SessionFile.h"

#include <variant>

namespace helolab::cli {

/// What `helolab replay` was given: a session to be played, or a conversation that was printed and is told as it
/// stands.
using ReplaySource = std::variant<transcript::SessionFile, transcript::PlainText>;

/// Reads \p fileName: as a session where its name ends so or its first line is a setting (`@ protocol: smtp`), else as
/// a printed conversation. One of these that only sends becomes a session as well, to be played. \p remarks: what the
/// reader of a printed conversation has to be told.
Result<ReplaySource> loadReplaySource(const QString &fileName, std::vector<transcript::Remark> &remarks);

} // namespace helolab::cli
