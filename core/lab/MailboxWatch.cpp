// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxWatch.h"

#include "MessageText.h"

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

bool hasSubject(const store::Message &message, const QString &part)
{
    const std::vector<QByteArray> subjects = MessageText(message.octets).fields("Subject");
    return std::any_of(subjects.begin(), subjects.end(), [&part](const QByteArray &subject) {
        return QString::fromUtf8(subject).contains(part, Qt::CaseInsensitive);
    });
}

SeenMailbox countedIn(const store::MailStore &store, const QByteArray &account, const QByteArray &mailbox,
                      const store::MailboxInfo &info, const QString &subject)
{
    SeenMailbox seen{account, mailbox, subject};
    if (subject.isEmpty() && info.keywords.isEmpty()) { // the store has counted already
        for (std::size_t i = 0; i < mailboxCounts.size(); ++i) {
            const store::Flags flag = mailboxCounts[i].flag;
            seen.counts[i] = int(flag ? info.with(static_cast<store::Flag>(flag)) : info.messages);
        }
        return seen;
    }
    for (const store::Message &message : store.messages(account, mailbox)) {
        if (!subject.isEmpty() && !hasSubject(message, subject))
            continue;
        for (const QByteArray &keyword : message.keywords)
            ++seen.keywords[QString::fromUtf8(keyword).toLower()];
        for (std::size_t i = 0; i < mailboxCounts.size(); ++i) {
            if ((message.flags & mailboxCounts[i].flag) == mailboxCounts[i].flag)
                ++seen.counts[i];
        }
    }
    return seen;
}

bool isAlike(const SeenMailbox &a, const SeenMailbox &b)
{
    return a.exists == b.exists && a.counts == b.counts && a.keywords == b.keywords;
}

} // namespace

void MailboxWatch::add(const MailboxGoal &goal)
{
    const auto same = [&goal](const Box &box) {
        return box.account == goal.account && box.name == goal.name && box.subjectContains == goal.subjectContains;
    };
    if (std::none_of(m_boxes.begin(), m_boxes.end(), same))
        m_boxes.push_back({goal.account, goal.name, goal.subjectContains, false, 0, 0, {}});
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
        const auto there = store.mailbox(account, box.name.toUtf8());
        const store::MailboxInfo info = there.value_or(store::MailboxInfo());
        const bool touched = info.uidValidity != box.validity || info.highestModificationSequence != box.modifications;
        if (box.known && !touched)
            continue;
        box.validity = info.uidValidity;
        box.modifications = info.highestModificationSequence;
        SeenMailbox now
            = countedIn(store, account, info.name.isEmpty() ? box.name.toUtf8() : info.name, info, box.subjectContains);
        now.exists = there.has_value();
        if (box.known && !isAlike(now, box.last))
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
