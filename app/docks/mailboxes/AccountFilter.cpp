// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountFilter.h"

#include "AccountsModel.h"

namespace helolab::docks {

void AccountFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void AccountFilter::setOnlyWithMail(bool only)
{
    m_onlyWithMail = only;
    invalidateFilter();
}

bool AccountFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid())
        return true; // a mailbox stays with its account
    const auto &accounts = static_cast<const AccountsModel &>(*sourceModel());
    const QModelIndex row = accounts.index(sourceRow, AccountsModel::Name);
    const AccountsModel::Account *account = accounts.accountOf(row);
    if (m_onlyWithMail && account->messages() == 0)
        return false;
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || has(row.data().toString()) || has(account->world.fullName)
        || has(row.siblingAtColumn(AccountsModel::About).data().toString());
}

} // namespace helolab::docks
