// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabFixture.h"

namespace helolab::lab {

/// A lab of one step with \p goal, judged by what is told to it.
class OneGoal
{
public:
    explicit OneGoal(const QByteArray &goal)
    {
        const WrittenLab lab;
        lab.writeSteps("  - id: one\n    goal: " + goal + "\n", {"one"});
        ReadLab read = readLab(lab.path());
        EXPECT_TRUE(read.script) << allTold(read);
        runner.emplace(std::move(*read.script), Values());
        talk.emplace(*runner);
    }

    Check check(std::size_t index = 0) const { return runner->checks(0).at(index); }
    /// What the student is told instead.
    std::string seen(std::size_t index = 0) const { return check(index).seen.toStdString(); }
    std::string expected() const { return check().expected.toStdString(); }
    bool passed() const { return runner->isFinished(); }

    /// As a session goes up to its first transaction.
    void greet()
    {
        talk->server("220 hello");
        talk->both("HELO pc", "250 hi");
    }

    std::optional<LabRunner> runner;
    std::optional<Talk> talk;
};

/// A message as a server puts it into a mailbox.
inline store::Message message(const QByteArray &sender, const QByteArrayList &recipients, const QByteArray &octets)
{
    store::Message message;
    message.envelope.sender = sender;
    message.envelope.recipients = recipients;
    message.envelope.recipient = recipients.value(0);
    message.octets = octets;
    return message;
}

/// A store that a runner has seen from its beginning.
class WatchedStore
{
public:
    explicit WatchedStore(LabRunner &runner, const QByteArrayList &accounts)
        : m_runner(runner)
    {
        for (const QByteArray &account : accounts)
            mail.addAccount(account, 0);
        runner.begin(mail);
    }

    void look()
    {
        m_runner.notice(mail, TimePoint(std::chrono::hours(1)));
        m_runner.judge();
    }
    quint32 append(const QByteArray &account, store::Message message)
    {
        quint32 uid = 0;
        EXPECT_EQ(mail.append(account, "INBOX", std::move(message), &uid), store::StoreError::None);
        look();
        return uid;
    }
    void flag(const QByteArray &account, quint32 uid, store::Flags flags)
    {
        EXPECT_EQ(mail.setFlags(account, "INBOX", {uid}, {store::FlagEdit::Mode::Replace, flags, {}}).uids,
                  store::Uids{uid});
        look();
    }
    void expunge(const QByteArray &account, quint32 uid)
    {
        EXPECT_EQ(mail.expunge(account, "INBOX", {uid}).uids, store::Uids{uid});
        look();
    }

    store::MemoryStore mail;

private:
    LabRunner &m_runner;
};

} // namespace helolab::lab
