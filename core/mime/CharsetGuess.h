// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::mime {

/// What charset octets may be in that nobody has named: a guess by what their values would be, among UTF-8,
/// ISO-2022-JP, GB18030, KOI8-R, Windows-1251 and Windows-1252. "us-ascii" where there is nothing to guess.
QByteArray guessedCharset(QByteArrayView octets);

} // namespace helolab::mime
