// SPDX-License-Identifier: GPL-3.0-or-later
#include "StudentDialog.h"

#include "core/attempt/Journal.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace helolab::dialogs {

StudentDialog::StudentDialog(const QString &name, const QString &id, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_id(new QLineEdit(id, this))
{
    setWindowTitle(tr("Who is working here?"));
    auto *why
        = new QLabel(tr("The name stands on reports. From the student id each lab draws its names and words: type "
                        "the one that your teacher knows, and every computer gives you the same. With another id "
                        "a lab begins anew; what was done under the old one is kept."),
                     this);
    why->setWordWrap(true);
    for (QLineEdit *edit : {m_name, m_id})
        edit->setMaxLength(int(attempt::nameAtMost));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Student id:"), m_id);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(why);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, ok = buttons->button(QDialogButtonBox::Ok)] { ok->setEnabled(!this->id().isEmpty()); };
    connect(m_id, &QLineEdit::textChanged, this, check);
    check();
    setMinimumWidth(420);
}

QString StudentDialog::name() const
{
    return m_name->text().simplified();
}

QString StudentDialog::id() const
{
    return m_id->text().simplified();
}

} // namespace helolab::dialogs
