// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QString>

namespace helolab::docks {

/// \p text to be shown: no line ends behind a hyphen of a mail address, or of a short word in capitals, such as -ERR or
/// IN-USE. Word joiners (U+2060) see to that, so what is shown is not to be copied as it is.
QString withWholeWords(const QString &text);

/// Without what withWholeWords() put in.
QString asWritten(QString text);

/// The same of what is about to be copied; takes \p copied and returns what takes its place.
QMimeData *asWritten(QMimeData *copied);

} // namespace helolab::docks
