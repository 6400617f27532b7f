// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountsModel.h"
#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"

#include <QPushButton>

namespace helolab::docks {

/// Who this is, how one logs in, and what one meets when one writes to it.
class AccountCard : public Card
{
    Q_OBJECT

public:
    explicit AccountCard(QWidget *parent = nullptr);

    void setAccount(const AccountsModel::Account &account);

signals:
    /// Wants a command in the input line. It is not to be sent yet.
    void commandChosen(const QByteArray &line);

protected:
    void changeEvent(QEvent *event) override;
    void coloursChanged() override;

private:
    void retranslate();
    QByteArray command() const;

    AccountsModel::Account m_account;
    TextBlock *m_name;
    TextBlock *m_about;
    TextBlock *m_details;
    QPushButton *m_use;
};

} // namespace helolab::docks
