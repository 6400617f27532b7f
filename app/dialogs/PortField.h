// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace helolab::dialogs {

/// For the number of a port, from 1 to 65535. Nobody steps through ports, so it has no buttons; the Up and Down keys
/// still do.
class PortField : public QSpinBox
{
    Q_OBJECT

public:
    explicit PortField(QWidget *parent = nullptr)
        : QSpinBox(parent)
    {
        setRange(1, 65535);
        setGroupSeparatorShown(false);
        setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
};

} // namespace helolab::dialogs
