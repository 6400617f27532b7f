// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::sasl {

/// A name or a password in the form in which it is compared (SASLprep, RFC 4013): one form for letters that can be
/// written in several ways, one space for all, nothing that cannot be seen. \p utf8 as a client typed it; nothing where
/// it is no UTF-8, or has characters that no name may have.
std::optional<QByteArray> prepared(QByteArrayView utf8);

/// The same of what the server has kept; as it stands where it cannot be prepared.
QByteArray preparedOrRaw(const QByteArray &utf8);

} // namespace helolab::sasl
