// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::mime {

/// \p message with its binary parts (RFC 2045 section 6.2) that hold NUL in base64, and their fields saying so: what
/// may travel wherever 8bit may. All else stays as it is. Nothing where NUL stands anywhere else.
std::optional<QByteArray> withBinaryInBase64(QByteArrayView message);

} // namespace helolab::mime
