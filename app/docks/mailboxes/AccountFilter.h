// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace helolab::docks {

/// The accounts that a word is found in: in the address, the person's name, or in what happens to its mail, so that
/// "552" finds the full mailbox.
class AccountFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setOnlyWithMail(bool only);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
    bool m_onlyWithMail = false;
};

} // namespace helolab::docks
