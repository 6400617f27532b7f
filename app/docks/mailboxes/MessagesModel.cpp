// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessagesModel.h"

#include "FlagText.h"
#include "HeaderFields.h"
#include "app/docks/ShownOctets.h"
#include "core/mime/EncodedWords.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace helolab::docks {

void MessagesModel::setMailbox(std::shared_ptr<store::MailStore> store, const QByteArray &account,
                               const QByteArray &mailbox)
{
    m_store = std::move(store);
    m_account = account;
    m_mailbox = mailbox;
    reload();
}

void MessagesModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (m_store && !m_mailbox.isEmpty()) {
        for (store::Message &message : m_store->messages(m_account, m_mailbox))
            m_rows.push_back({std::move(message), false, {}, {}});
    }
    endResetModel();
}

std::size_t MessagesModel::place(quint32 uid) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), uid,
                                     [](const Row &row, quint32 wanted) { return row.message.uid < wanted; });
    return std::size_t(at - m_rows.begin());
}

int MessagesModel::rowOf(quint32 uid) const
{
    const std::size_t at = place(uid);
    return at < m_rows.size() && m_rows[at].message.uid == uid ? int(at) : -1;
}

void MessagesModel::apply(const store::Change &change)
{
    if (!m_store || change.account != m_account || change.mailbox != m_mailbox)
        return;
    switch (change.kind) {
    case store::Change::Kind::Appended:
    case store::Change::Kind::FlagsChanged:
        for (const quint32 uid : change.uids)
            refresh(uid);
        return;
    case store::Change::Kind::Expunged:
        for (const quint32 uid : change.uids)
            remove(uid);
        return;
    case store::Change::Kind::MailboxCreated:
    case store::Change::Kind::MailboxDeleted:
    case store::Change::Kind::MailboxRenamed:
        reload();
        return;
    case store::Change::Kind::SubscriptionChanged:
        return;
    }
}

void MessagesModel::refresh(quint32 uid)
{
    auto message = m_store->message(m_account, m_mailbox, uid);
    if (!message)
        return; // gone again; that is told too
    if (const int row = rowOf(uid); row >= 0) {
        m_rows[std::size_t(row)].message = std::move(*message);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const std::size_t at = place(uid);
    beginInsertRows({}, int(at), int(at));
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), Row{std::move(*message), false, {}, {}});
    endInsertRows();
}

void MessagesModel::remove(quint32 uid)
{
    const int row = rowOf(uid);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void MessagesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

const store::Message *MessagesModel::message(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)].message : nullptr;
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MessagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void MessagesModel::readHeader(Row &row) const
{
    constexpr qsizetype longestRead = 2000; // octets
    constexpr qsizetype longestShown = 500;
    const auto shown = [&row](const char *name) {
        const QString text = mime::decodedText(headerField(row.message.octets, name).left(longestRead));
        return shownText(text.left(longestShown));
    };
    row.read = true;
    row.from = shown("From");
    row.subject = shown("Subject");
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Row &row = m_rows[std::size_t(index.row())];
    const store::Message &message = row.message;
    if (role == Qt::TextAlignmentRole && (index.column() == Uid || index.column() == Octets))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold((message.flags & store::Flags(store::Flag::Seen)) == 0);
        font.setStrikeOut((message.flags & store::Flags(store::Flag::Deleted)) != 0);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!row.read)
        readHeader(row);
    switch (index.column()) {
    case Uid:
        return message.uid;
    case Marks:
        return flagText(message);
    case Sender:
        return QStringLiteral("<%1>").arg(shownOctets(message.envelope.sender));
    case From:
        return row.from;
    case Subject:
        return row.subject;
    case Arrived:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(message.internalDate.time_since_epoch().count()),
                                  QLocale::ShortFormat);
    case Octets:
        return QLocale().toString(message.octets.size());
    default:
        return {};
    }
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        if (section == Sender)
            return tr("The sender that MAIL named. It is not the From: field of the message.");
        if (section == From)
            return tr("The From: field, decoded. Nobody checks it.");
        if (section == Marks)
            return tr(
                "What IMAP has noted about the message; without \\Seen it is in bold, with \\Deleted struck out.");
        if (section == Uid)
            return tr("The number of the message in this mailbox; it is never given out again.");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Uid:
        return tr("UID");
    case Marks:
        return tr("Flags");
    case Sender:
        return tr("Envelope sender");
    case From:
        return QStringLiteral("From:"); // names of header fields are not translated
    case Subject:
        return QStringLiteral("Subject:");
    case Arrived:
        return tr("Arrived");
    case Octets:
        return tr("Octets");
    default:
        return {};
    }
}

} // namespace helolab::docks
