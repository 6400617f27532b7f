// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnsavedDialog.h"

#include <QPushButton>

namespace helolab::dialogs {

UnsavedDialog::UnsavedDialog(int lines, const QString &reason, QWidget *parent)
    : QMessageBox(parent)
{
    setIcon(Warning);
    setWindowTitle(tr("Attempt"));
    setTextFormat(Qt::PlainText);
    setText(tr("%n line(s) of your attempt could not be saved, and are lost when it is closed now.", nullptr, lines));
    setInformativeText(reason);
    QPushButton *again = addButton(tr("&Try again"), AcceptRole);
    m_tryAgain = again;
    m_elsewhere = addButton(tr("&Save elsewhere…"), ActionRole);
    m_without = addButton(tr("&Close without them"), DestructiveRole);
    setEscapeButton(addButton(tr("Cancel"), RejectRole));
    setDefaultButton(again);
}

QAbstractButton *UnsavedDialog::button(Choice choice) const
{
    switch (choice) {
    case Choice::TryAgain:
        return m_tryAgain;
    case Choice::Elsewhere:
        return m_elsewhere;
    case Choice::Without:
        return m_without;
    case Choice::Stay:
        break;
    }
    return escapeButton();
}

UnsavedDialog::Choice UnsavedDialog::choice() const
{
    for (const Choice each : {Choice::TryAgain, Choice::Elsewhere, Choice::Without}) {
        if (clickedButton() == button(each))
            return each;
    }
    return Choice::Stay;
}

} // namespace helolab::dialogs
