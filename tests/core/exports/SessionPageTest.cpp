// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/SessionPage.h"

#include "RecordedFixture.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::exports;

TEST(SessionPage, ShowsEachLineWithItsExplanationAndOpensMistakes)
{
    const Talked talk = sentMessage();
    const QString page = sessionPage({{{&talk.transcript}}}, QStringLiteral("en"));
    EXPECT_TRUE(page.contains(QStringLiteral("<h1>SMTP with the server 192.0.2.7:2525</h1>")));
    EXPECT_TRUE(page.contains(QStringLiteral("Connected → Ready → Sender → Recipients → Data → Ready → Closed")))
        << page.toStdString();
    const qsizetype line = page.indexOf(QStringLiteral("<b>C: </b>MAIL FROM:&lt;a@hanoi.example&gt;</summary>"));
    ASSERT_GT(line, 0);
    EXPECT_TRUE(page.mid(line, 3000).contains(QStringLiteral("RFC 5321")));
    EXPECT_TRUE(page.contains(QStringLiteral("<p style=\"margin-left:1.5em\">5  —  "))) << "a digit of the code";
    const qsizetype refused = page.indexOf(QStringLiteral("503 5.5.1 Need MAIL before RCPT</summary>"));
    ASSERT_GT(refused, 0);
    EXPECT_GT(page.indexOf(QStringLiteral("class=\"box note\""), refused), refused);
}

TEST(SessionPage, TellsNoMoreThanItIsGiven)
{
    const Talked talk = sentMessage();
    const auto kept = [](qsizetype) {
        explain::Explanation explanation;
        explanation.withheld = QStringLiteral("Think first.");
        return explanation;
    };
    const QString page = sessionPage({{{&talk.transcript, true, kept}}}, QStringLiteral("en"));
    EXPECT_TRUE(page.contains(QStringLiteral("503 5.5.1 Need MAIL before RCPT</summary>")));
    EXPECT_FALSE(page.contains(QStringLiteral("RFC 5321")));
}

TEST(SessionPage, RunsNothingThatAPeerHasSent)
{
    Talked talk(u"smtp");
    talk.server("220 <script>alert(1)</script>").client("HELO \"><img src=x onerror=alert(2)>").server("250 </body>");
    const QString page = sessionPage({{{&talk.transcript}}}, QStringLiteral("vi"));
    EXPECT_FALSE(page.contains(QStringLiteral("<script")));
    EXPECT_FALSE(page.contains(QStringLiteral("<img")));
    EXPECT_EQ(page.count(QStringLiteral("</body>")), 1);
}

TEST(SessionPage, NamesEachOfSeveralConnections)
{
    const Talked one(u"smtp");
    const Talked other(u"imap", QStringLiteral("127.0.0.1:40022"));
    const QString page = sessionPage({{{&one.transcript}, {&other.transcript, false}}}, QStringLiteral("en"));
    EXPECT_TRUE(page.contains(QStringLiteral("<h2>SMTP with the server 192.0.2.7:2525</h2>")));
    EXPECT_TRUE(page.contains(QStringLiteral("<h2>IMAP with the client 127.0.0.1:40022</h2>")));
}
