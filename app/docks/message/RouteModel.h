// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include "core/mime/Received.h"

#include <QAbstractListModel>

namespace helolab::docks {

/// The way of a message: a row for each of its Received fields, the first hop first.
class RouteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< with what, when, for whom
        DelayRole, ///< how long after the hop before it; empty where that is not known
        OddRole, ///< true where the field cannot be read, or a clock is wrong
    };

    using QAbstractListModel::QAbstractListModel;

    void setMessage(const OpenMessagePtr &message);
    void retranslate();
    const mime::Hop &hop(int row) const { return m_route.hops[std::size_t(row)]; }
    qsizetype leftOut() const { return m_route.leftOut; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString title(const mime::Hop &hop) const;
    QString detail(const mime::Hop &hop) const;
    QString delay(const mime::Hop &hop) const;

    OpenMessagePtr m_message;
    mime::Route m_route;
};

} // namespace helolab::docks
