// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailStore.h"

namespace helolab::store {

StoreError MailStore::append(const QByteArray &account, const QByteArray &mailbox, Message message, quint32 *uid)
{
    std::vector<Message> messages;
    messages.push_back(std::move(message));
    const Touched touched = appendAll(account, mailbox, std::move(messages));
    if (uid && !touched.uids.empty())
        *uid = touched.uids.front();
    return touched.error;
}

} // namespace helolab::store
