// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace helolab::transcript {

/// A session whose line ends were lost, as slides copied from the web have it ("… HELO a 250 Hello MAIL FROM:<b> 250
/// ok …"), cut before each command and each reply. A line that is none is handed back whole.
QList<QByteArray> unflattened(QByteArrayView line);

} // namespace helolab::transcript
