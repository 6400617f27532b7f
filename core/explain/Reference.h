// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace helolab::explain {

/// "RFC 5321 section 4.1.1", as the tables have it, in the language installed. Several of them are divided by commas.
QString reference(const QString &written);

} // namespace helolab::explain
