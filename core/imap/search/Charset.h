// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace helolab::imap::search {

/// Whether SEARCH takes texts in \p charset, in any case; empty is the default, which is UTF-8 and, within it,
/// US-ASCII.
bool isKnownCharset(QByteArrayView charset);

/// \p octets of \p charset; nothing where that is unknown.
std::optional<QString> inUnicode(QByteArrayView octets, QByteArrayView charset);

/// \p text as texts are compared: without case, and one spelling for what looks the same, whether its accents are
/// letters of their own or its letters are as wide as Chinese ones.
QString folded(const QString &text);

} // namespace helolab::imap::search
