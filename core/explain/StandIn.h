// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::explain {

/// What is written where \p secret stood: nothing of it, and not how long it was. Its shape stays, so that a grammar
/// takes it as before: `p=…` and `auth=…` keep their names, digits of a digest become zeros, quotes stay.
QByteArray standInFor(QByteArrayView secret);

} // namespace helolab::explain
