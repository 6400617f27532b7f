// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace helolab::console {

class Conversation;

/// A keyboard in another layout, a look-alike letter: what can still be put right before \p line goes out. Empty where
/// there is nothing to say.
QString inputHint(const Conversation &conversation, const QString &line);

} // namespace helolab::console
