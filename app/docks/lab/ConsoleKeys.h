// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace helolab::docks {

/// For a button that takes the focus by itself, once something is done: Enter and the space key press it, but whoever
/// types a letter there has begun the next line, and means the console. That letter is the line's first.
class ConsoleKeys : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \p button.
    explicit ConsoleKeys(QPushButton *button);

signals:
    /// The focus is to be in the console when this returns.
    void wanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace helolab::docks
