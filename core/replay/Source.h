// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/transcript/PlainText.h"
#include "core/transcript/SessionFile.h"

#include <variant>

namespace helolab::replay {

/// What a file holds that somebody has written a conversation into: a session to be played, or a conversation that was
/// printed and is told as it stands.
using Source = std::variant<transcript::SessionFile, transcript::PlainText>;

/// Reads \p octets: as a session where \p fileName ends so or the first line is a setting (`@ protocol: smtp`), else as
/// a printed conversation. One of these that only sends becomes a session as well, to be played. \p remarks: what the
/// reader of a printed conversation has to be told.
Result<Source> readSource(const QByteArray &octets, const QString &fileName, std::vector<transcript::Remark> &remarks);
/// The same from a file.
Result<Source> loadSource(const QString &fileName, std::vector<transcript::Remark> &remarks);

} // namespace helolab::replay
