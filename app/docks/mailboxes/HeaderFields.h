// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::docks {

/// The body of the first header field of that name, unfolded and as it stands otherwise (encoded words are not
/// decoded). Empty where there is none. Looks no further than 64 KiB.
QByteArray headerField(QByteArrayView message, QByteArrayView name);

} // namespace helolab::docks
