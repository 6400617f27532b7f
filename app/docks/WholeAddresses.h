// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QString>

namespace helolab::docks {

/// \p text to be shown: no line ends behind a hyphen of a mail address. Word joiners (U+2060) see to that, so what is
/// shown is not to be copied as it is.
QString withWholeAddresses(const QString &text);

/// Without what withWholeAddresses() put in.
QString asWritten(QString text);

/// The same of what is about to be copied; takes \p copied and returns what takes its place.
QMimeData *asWritten(QMimeData *copied);

} // namespace helolab::docks
