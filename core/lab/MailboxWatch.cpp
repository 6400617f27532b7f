// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxWatch.h"

#include "core/store/MailStore.h"

#include <algorithm>

namespace helolab::lab {

namespace {

QByteArray accountCalled(const store::MailStore &store, const QString &wanted)
{
    for (const QByteArray &account : store.accounts()) {
        if (isAccount(account, wanted))
            return account;
    }
    return wanted.toUtf8();
}

SeenMailbox countedIn(const QByteArray &account, const store::MailboxInfo &info)
{
    SeenMailbox seen{account, info.name, {}};
    for (std::size_t i = 0; i < mailboxCounts.size(); ++i) {
        const store::Flags flag = mailboxCounts[i].flag;
        seen.counts[i] = int(flag ? info.with(static_cast<store::Flag>(flag)) : info.messages);
    }
    return seen;
}

} // namespace

void MailboxWatch::add(const MailboxGoal &goal)
{
    const auto same = [&goal](const Box &box) { return box.account == goal.account && box.name == goal.name; };
    if (std::none_of(m_boxes.begin(), m_boxes.end(), same))
        m_boxes.push_back({goal.account, goal.name, false, 0, 0, {}});
}

void MailboxWatch::begin(const store::MailStore &store)
{
    for (Box &box : m_boxes)
        box.known = false;
    look(store);
}

std::vector<SeenMailbox> MailboxWatch::look(const store::MailStore &store)
{
    std::vector<SeenMailbox> changed;
    for (Box &box : m_boxes) {
        const QByteArray account = accountCalled(store, box.account);
        store::MailboxInfo info = store.mailbox(account, box.name.toUtf8()).value_or(store::MailboxInfo());
        if (info.name.isEmpty())
            info.name = box.name.toUtf8();
        const bool touched = info.uidValidity != box.validity || info.highestModificationSequence != box.modifications;
        if (box.known && !touched)
            continue;
        box.validity = info.uidValidity;
        box.modifications = info.highestModificationSequence;
        SeenMailbox now = countedIn(account, info);
        if (box.known && now.counts != box.last.counts)
            changed.push_back(now);
        box.known = true;
        box.last = std::move(now);
    }
    return changed;
}

bool isAccount(const QByteArray &account, const QString &wanted)
{
    return QString::fromUtf8(account).compare(wanted, Qt::CaseInsensitive) == 0;
}

bool isMailbox(const QByteArray &mailbox, const QString &wanted)
{
    const bool inbox = mailbox == "INBOX";
    return QString::fromUtf8(mailbox).compare(wanted, inbox ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

} // namespace helolab::lab
