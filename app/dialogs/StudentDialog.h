// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace helolab::dialogs {

/// Asks who sits here: the name for reports, and the id that a lab's values are drawn for.
class StudentDialog : public QDialog
{
    Q_OBJECT

public:
    StudentDialog(const QString &name, const QString &id, QWidget *parent = nullptr);

    QString name() const;
    /// Never empty once the dialog was accepted.
    QString id() const;

    QLineEdit *nameEdit() const { return m_name; }
    QLineEdit *idEdit() const { return m_id; }

private:
    QLineEdit *m_name;
    QLineEdit *m_id;
};

} // namespace helolab::dialogs
