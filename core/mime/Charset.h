// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace helolab::mime {

/// \p octets of \p charset as text; what is no character there becomes U+FFFD. Names in any case; a few stand for the
/// larger charset that is meant in practice (GB2312 for GB18030, ISO-8859-1 for Windows-1252, US-ASCII for UTF-8).
/// Nothing where nobody knows the charset.
std::optional<QString> toUnicode(QByteArrayView octets, QByteArrayView charset);

} // namespace helolab::mime
