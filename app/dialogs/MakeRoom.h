// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLayout>

namespace helolab::dialogs {

/// A dialog that is open does not grow by itself for a row that appears or lines that wrap: its fields would be
/// squeezed.
inline void makeRoom(QDialog &dialog)
{
    dialog.layout()->activate();
    if (const int wanted = dialog.layout()->totalHeightForWidth(dialog.width()); wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

} // namespace helolab::dialogs
