// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::wire {

/// Octets as text that can be typed and read back: `\r \n \t \0 \\`, `\x08` for any other octet that cannot be
/// seen. Printable UTF-8 stands as it is; a space that is none of the keyboard's, a letter without width and the like
/// are written as their octets, so that nothing hides. A space at the end is `\x20`.
QByteArray escaped(QByteArrayView octets);

/// The octets that \p text stands for; also takes `\*` for a star and `\e` for ESC. The error's column counts the
/// characters of \p text from 1.
Result<QByteArray> unescaped(QByteArrayView text);

} // namespace helolab::wire
