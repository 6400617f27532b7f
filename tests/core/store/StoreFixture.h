// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MemoryStore.h"

#include <gtest/gtest.h>

namespace helolab::test {

inline const QByteArray an = "an@hanoi.example";

inline store::Message messageOf(qsizetype octets, store::Flags flags = 0, const QByteArrayList &keywords = {})
{
    store::Message message;
    message.octets = QByteArray(octets, 'x');
    message.flags = flags;
    message.keywords = keywords;
    return message;
}

inline store::FlagEdit adding(store::Flag flag, const QByteArrayList &keywords = {})
{
    return {store::FlagEdit::Mode::Add, store::Flags(flag), keywords};
}

inline store::FlagEdit removing(store::Flag flag, const QByteArrayList &keywords = {})
{
    return {store::FlagEdit::Mode::Remove, store::Flags(flag), keywords};
}

/// A store with An's account, and what it tells.
class StoreTest : public testing::Test
{
protected:
    StoreTest()
    {
        EXPECT_EQ(store.addAccount(an, 0), store::StoreError::None);
        m_token = store.listen([this](const store::Change &change) { heard.push_back(change); });
    }

    /// Puts \p count messages of 10 octets into \p mailbox.
    void fill(int count, const QByteArray &mailbox = "INBOX")
    {
        std::vector<store::Message> messages;
        for (int i = 0; i < count; ++i)
            messages.push_back(messageOf(10));
        EXPECT_EQ(store.appendAll(an, mailbox, std::move(messages)).error, store::StoreError::None);
    }
    void create(std::initializer_list<const char *> names)
    {
        for (const char *name : names)
            EXPECT_EQ(store.createMailbox(an, name), store::StoreError::None) << name;
    }
    store::MailboxInfo info(const QByteArray &mailbox = "INBOX") const
    {
        return store.mailbox(an, mailbox).value_or(store::MailboxInfo());
    }
    store::Uids uids(const QByteArray &mailbox = "INBOX")
    {
        const auto picture = store.open(an, mailbox, false);
        return picture ? *picture->uids : store::Uids();
    }
    /// Names as LIST would tell them; mere names in brackets.
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const store::MailboxInfo &each : store.mailboxes(an))
            all.push_back(each.selectable ? each.name.toStdString() : '(' + each.name.toStdString() + ')');
        return all;
    }

    store::MemoryStore store{100};
    std::vector<store::Change> heard;

private:
    std::shared_ptr<void> m_token;
};

} // namespace helolab::test
