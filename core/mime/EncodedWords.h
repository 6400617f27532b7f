// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace helolab::mime {

/// The value of Subject, or the name of somebody, as a person reads it: unfolded, encoded words decoded (RFC 2047),
/// also those that stand where they should not. Raw octets are UTF-8, or else Windows-1252. At most longestValue
/// octets are looked at.
QString decodedText(QByteArrayView raw);

} // namespace helolab::mime
