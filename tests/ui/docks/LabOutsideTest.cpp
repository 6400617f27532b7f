// SPDX-License-Identifier: GPL-3.0-or-later
// A lab in which the sessions of other programs count: curl is the mail program.
#include "tests/ui/OpenLab.h"

#include "app/AuthorityAction.h"
#include "app/docks/lab/CheckCard.h"

#include <QProcess>
#include <QPushButton>
#include <QTcpSocket>

#include <gmock/gmock.h>

#include <algorithm>
#include <stdexcept>

using namespace helolab;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

class LabOutsideTest : public test::OpenLab
{
protected:
    LabOutsideTest()
    {
        EXPECT_TRUE(dock().openLab(QStringLiteral("set-up-a-mail-client")));
        EXPECT_TRUE(untilShown("+OK mail.hanoi.example"));
    }
    const docks::LabAttempt &attempt() const { return *dock().attempt(); }
    QString value(const char *name) const { return attempt().runner().values().value(QString::fromLatin1(name)); }
    int step(const char *id) const { return attempt().runner().script().indexOf(QString::fromLatin1(id)); }
    bool hasReached(const char *id) const { return attempt().runner().progressOf(step(id)).goalReached; }
    bool untilReached(const char *id) const
    {
        return until([this, id] { return hasReached(id); });
    }
    QString login() const { return value("variant.user") + QLatin1Char(':') + value("variant.password"); }
    QString url(const char *scheme, const char *port, const char *path = "") const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3")
            .arg(QString::fromLatin1(scheme), value(port), QString::fromLatin1(path));
    }
    /// Its exit code; the window stays awake meanwhile.
    int curl(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral("curl"), QStringList{QStringLiteral("-sS"), QStringLiteral("-k")} + arguments);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(until([&process] { return process.state() == QProcess::NotRunning; }));
        return process.exitCode();
    }
    int fetch(const QString &from) const { return curl({QStringLiteral("--user"), login(), from}); }
    int send(const QString &to, const QStringList &more = {}) const
    {
        const QStringList from{QStringLiteral("--mail-from"),
                               value("variant.user") + QStringLiteral("@hanoi.example"),
                               QStringLiteral("--mail-rcpt"),
                               value("variant.friend") + QStringLiteral("@hanoi.example"),
                               QStringLiteral("-T"),
                               QStringLiteral("-"),
                               to};
        return curl(more + from, "Subject: " + value("variant.word").toUtf8() + "\r\n\r\nHi\r\n");
    }
    /// What the teacher's replay of the same file says.
    attempt::Replayed graded() const
    {
        auto result = attempt::replayed(attempt().journal().journal(), attempt().runner().script());
        EXPECT_TRUE(result.ok());
        return result.take();
    }
    /// How many sessions of programs the journal has.
    int opened() const
    {
        const auto &events = attempt().journal().journal().events;
        return int(std::count_if(events.begin(), events.end(), [](const attempt::Event &event) {
            const auto *opened = std::get_if<attempt::Opened>(&event.what);
            return opened && !opened->byHand;
        }));
    }
    /// What the longest conversation has in a replay.
    std::size_t typedEntries() const
    {
        std::size_t most = 0;
        for (const auto &[number, transcript] : graded().transcripts)
            most = std::max(most, transcript.entries.size());
        return most;
    }
    docks::CheckCard &check() const
    {
        for (docks::CheckCard *card : labPage().findChildren<docks::CheckCard *>()) {
            if (card->isVisible())
                return *card;
        }
        throw std::runtime_error("no check");
    }
};

} // namespace

TEST_F(LabOutsideTest, AProgramThatFetchesMailPassesTheSteps)
{
    turnTo(step("account"));
    EXPECT_EQ(fetch(url("imap", "imap.port")), 0);
    EXPECT_TRUE(untilReached("account"));
    EXPECT_FALSE(hasReached("read"));
    EXPECT_EQ(fetch(url("pop3", "pop3.port", "/1")), 0);
    EXPECT_TRUE(untilReached("read"));
    EXPECT_EQ(opened(), 2) << "each session counts once";

    const attempt::Replayed again = graded();
    EXPECT_THAT(again.differences, IsEmpty());
    EXPECT_TRUE(again.runner.progressOf(step("account")).goalReached);
    EXPECT_TRUE(again.runner.progressOf(step("read")).goalReached);
}

TEST_F(LabOutsideTest, AProgramThatSendsIsRefusedAndThenTakenAndThenHidden)
{
    const QStringList loggedIn{QStringLiteral("--user"), login()};
    EXPECT_EQ(fetch(url("pop3", "pop3.port", "/1")), 0);
    EXPECT_TRUE(untilReached("read"));
    EXPECT_NE(send(url("smtp", "smtp.port")), 0);
    ASSERT_TRUE(untilReached("refused"));
    EXPECT_FALSE(hasReached("send"));
    turnTo(step("refused"));
    toQuestion();
    key(Qt::Key_Down); // which chooses the second option
    key(Qt::Key_Return);
    ASSERT_TRUE(attempt().runner().progressOf(step("refused")).passed);
    EXPECT_EQ(send(url("smtp", "smtp.port"), loggedIn), 0);
    ASSERT_TRUE(untilReached("send"));

    EXPECT_EQ(fetch(url("pop3s", "pop3s.port")), 0);
    EXPECT_TRUE(untilReached("tunnel-in"));
    EXPECT_EQ(send(url("smtp", "smtp.port"), loggedIn), 0);
    const auto toldOfSending = [this] { return attempt().runner().checks(step("tunnel-out")).front().seen; };
    EXPECT_TRUE(until([&] { return toldOfSending().contains(QStringLiteral("in the clear")); }))
        << qPrintable(toldOfSending());
    EXPECT_FALSE(hasReached("tunnel-out"));
    EXPECT_EQ(send(url("smtp", "smtp.port"), QStringList{QStringLiteral("--ssl-reqd")} + loggedIn), 0);
    EXPECT_TRUE(untilReached("tunnel-out")) << "by STARTTLS";

    const attempt::Replayed again = graded();
    EXPECT_THAT(again.differences, IsEmpty());
    for (const char *id : {"refused", "send", "tunnel-in", "tunnel-out"})
        EXPECT_TRUE(again.runner.progressOf(step(id)).goalReached) << id;
}

TEST_F(LabOutsideTest, WhatIsTypedInTheConsoleDoesNotPassIt)
{
    type(("USER " + value("variant.user").toUtf8()).constData());
    type(("PASS " + value("variant.password").toUtf8()).constData());
    ASSERT_TRUE(untilShown("Maildrop locked"));
    ASSERT_TRUE(until([this] { return typedEntries() >= 5; })) << "the journal has it";
    EXPECT_FALSE(hasReached("account"));
    const attempt::Replayed again = graded();
    EXPECT_THAT(again.differences, IsEmpty());
    EXPECT_FALSE(again.runner.progressOf(step("account")).goalReached);
}

TEST_F(LabOutsideTest, ACheckLeadsToTheSessionThatDecidedIt)
{
    EXPECT_EQ(fetch(url("pop3", "pop3.port", "/1")), 0);
    ASSERT_TRUE(untilReached("read"));
    turnTo(step("refused"));
    EXPECT_NE(send(url("smtp", "smtp.port")), 0);
    ASSERT_TRUE(untilReached("refused"));
    auto *show = check().findChild<QPushButton *>();
    ASSERT_TRUE(show && show->isVisible());
    const int pages = workbench->console().count();
    show->click();
    EXPECT_TRUE(untilShown("530 5.7.0"));
    EXPECT_EQ(workbench->console().count(), pages + 1) << "in a page of its own";
    EXPECT_FALSE(page().conversation().peerIsServer());
    const qsizetype selected = workbench->selection().entry();
    EXPECT_TRUE(page().conversation().transcript().entries.at(std::size_t(selected)).bytes.startsWith("530"));
    EXPECT_EQ(attempt().disclosure(page().conversation(), selected).withheld, lab::Withheld::UntilAnswered)
        << "why is what the step asks";
    show->click();
    EXPECT_EQ(workbench->console().count(), pages + 1);
    EXPECT_EQ(opened(), 2) << "who looks at it makes it no other session";
}

TEST_F(LabOutsideTest, SessionsOfTheLabBeforeDoNotCount)
{
    QTcpSocket early;
    early.connectToHost(QStringLiteral("127.0.0.1"), port("pop3"));
    ASSERT_TRUE(until([&early] { return early.canReadLine(); }));
    ASSERT_TRUE(dock().openLab(QStringLiteral("set-up-a-mail-client"))); // its world is another one now
    early.write("USER linh\r\n");
    ASSERT_TRUE(until([&early] { return early.readAll().contains("\r\n"); }));
    EXPECT_EQ(fetch(url("pop3", "pop3.port")), 0);
    ASSERT_TRUE(untilReached("account"));
    EXPECT_EQ(opened(), 1);
}

TEST_F(LabOutsideTest, TheAuthoritysCertificateIsSavedForProgramsToTrustIt)
{
    const QString file = folder.filePath(QStringLiteral("authority.crt"));
    ASSERT_FALSE(workbench->authority().save(file));
    QProcess process;
    process.start(QStringLiteral("curl"),
                  {QStringLiteral("-sS"), QStringLiteral("--cacert"), file, QStringLiteral("--user"), login(),
                   url("pop3s", "pop3s.port")});
    ASSERT_TRUE(until([&process] { return process.state() == QProcess::NotRunning; }));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    const auto problem = workbench->authority().save(folder.filePath(QStringLiteral("none/authority.crt")));
    ASSERT_TRUE(problem);
    EXPECT_THAT(problem->toString().toStdString(), HasSubstr("The certificate cannot be saved"));
}
