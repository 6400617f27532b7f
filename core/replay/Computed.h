// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace helolab::transcript {
struct Transcript;
}

namespace helolab::replay {

// What a client computes when it authenticates stands in a session as `${cram-md5:NAME:PASSWORD}`: a server's challenge
// is another one each time. labs/README.md lists what there is.

/// "plain:", "cram-md5:": how the names of such placeholders begin.
QStringList computedBeginnings();
/// True of `plain:an:secret`, right or wrong: what stands between ${ and }.
bool isComputed(const QString &name);
/// What \p name, which isComputed(), lacks, in a full sentence; empty where it can be computed.
QString faultOfComputed(const QString &name);

/// The conversation of a connection, as far as it has come; null where it was never opened.
using TranscriptOf = std::function<const transcript::Transcript *(int connection)>;
/// \p octets, sent on \p connection, with all that is to be computed in its place. The error names the challenge that
/// has not come.
Result<QByteArray> computed(const QByteArray &octets, int connection, const TranscriptOf &transcriptOf);

} // namespace helolab::replay
