// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace helolab::docks {

/// Octets as one can look at them: UTF-8 as its characters, an octet that is none as \xHH, a control octet as its
/// picture (␀, ␈), the end of a line as a line separator.
QString shownOctets(QByteArrayView octets);
/// The same for text that is decoded already: what would not be seen becomes a picture.
QString shownText(const QString &text);

} // namespace helolab::docks
