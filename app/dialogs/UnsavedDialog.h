// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace helolab::dialogs {

/// Lines of an attempt are about to be lost, because they could not be saved: what shall be done?
class UnsavedDialog : public QMessageBox
{
    Q_OBJECT

public:
    enum class Choice : quint8 {
        Stay, ///< also where the dialog is merely closed
        TryAgain,
        Elsewhere, ///< the attempt is to be saved in another place
        Without, ///< the lines are given up
    };

    /// \p reason is a sentence.
    UnsavedDialog(int lines, const QString &reason, QWidget *parent);

    /// Of exec().
    Choice choice() const;
    QAbstractButton *button(Choice choice) const;

private:
    QAbstractButton *m_tryAgain;
    QAbstractButton *m_elsewhere;
    QAbstractButton *m_without;
};

} // namespace helolab::dialogs
