// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"

#include <QLabel>

namespace helolab::console {

/// Over the input line: a keyboard in another layout, a look-alike letter, noticed while it can still be put right.
class InputHint : public QLabel
{
    Q_OBJECT

public:
    explicit InputHint(QWidget *parent = nullptr);

    /// Hides where \p hint is empty.
    void say(const QString &hint);
    /// What is to be said of \p line, which is being typed where \p input is taken.
    void show(const QString &line, const protocol::Protocol &protocol, protocol::Input input);
};

} // namespace helolab::console
