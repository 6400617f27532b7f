// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace helolab::docks {

/// What the octet \p at of \p octets is, in one sentence, in the language installed: "0D is CR, carriage return: with
/// LF behind it the line ends here." Of a character of several octets, which one it is.
QString octetText(QByteArrayView octets, qsizetype at);

/// "27 octets, ends with CR LF."
QString lineText(QByteArrayView octets);

} // namespace helolab::docks
