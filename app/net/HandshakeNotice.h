// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QByteArrayView>
#include <QString>

namespace helolab::net {

/// Why a client's TLS handshake with the server came to nothing, in the user's language. \p said is what the client
/// has sent last, of which the beginning is looked at; \p complaint what OpenSSL says of it. \p tlsFirst: TLS was to
/// come before the first line.
QString handshakeNotice(QByteArrayView said, const QString &complaint, bool tlsFirst);
/// The same where the client was given \p time, in milliseconds, and has not finished.
QString unfinishedHandshake(Milliseconds time);

} // namespace helolab::net
