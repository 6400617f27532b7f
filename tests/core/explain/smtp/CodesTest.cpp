// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/smtp/Digits.h"
#include "core/explain/smtp/EnhancedCodes.h"
#include "core/explain/smtp/ReplyCodes.h"
#include "core/explain/smtp/Words.h"
#include "core/smtp/Extensions.h"
#include "core/smtp/Table.h"

#include <gtest/gtest.h>

#include <set>

using namespace helolab;
using namespace helolab::explain;

TEST(ReplyCodes, TellEveryCodeOfTheProtocolPage)
{
    for (const int code : {211, 214, 220, 221, 250, 251, 252, 334, 354, 421, 432, 450, 451, 452, 454, 455, 500,
                           501, 502, 503, 504, 521, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556, 235}) {
        const auto *row = explain::smtp::findReplyCode(quint16(code), {});
        ASSERT_TRUE(row) << code;
        EXPECT_FALSE(row->answers) << code << " has no general row";
        EXPECT_FALSE(row->title.isEmpty()) << code;
        EXPECT_FALSE(row->meaning.isEmpty()) << code;
        EXPECT_FALSE(explain::smtp::thirdDigit(quint16(code)).isEmpty()) << code;
    }
}

TEST(ReplyCodes, DependOnWhatTheyAnswer)
{
    const auto meaning = [](quint16 code, std::optional<protocol::Event> event) {
        return std::string(explain::smtp::findReplyCode(code, event)->meaning.english());
    };
    using helolab::smtp::Verb;
    using protocol::Happening;
    EXPECT_NE(meaning(250, Verb::Rcpt), meaning(250, Happening::BodyEnded));
    EXPECT_NE(meaning(554, Happening::Greeting), meaning(554, Verb::Data));
    EXPECT_NE(meaning(554, Happening::Greeting), meaning(554, Happening::BodyEnded));
    EXPECT_NE(meaning(220, Verb::StartTls), meaning(220, Happening::Greeting));
    EXPECT_NE(meaning(550, Verb::Vrfy), meaning(550, Verb::Rcpt));
    // RFC 5321 section 3.5.1: "550 That is a user name, not a mailing list".
    EXPECT_NE(meaning(550, Verb::Expn).find("a user has it"), std::string::npos);
    EXPECT_EQ(meaning(503, Verb::Rcpt), meaning(503, {})); // one row for all
}

TEST(ReplyCodes, TellA211AsTheRfcNamesIt)
{
    // RFC 5321 section 4.2.3: "System status, or system help reply".
    EXPECT_STREQ(explain::smtp::findReplyCode(211, {})->title.english(), "system status, or system help");
    EXPECT_STREQ(explain::smtp::thirdDigit(211).english(), "A report on the system, or on the help that it has.");
}

TEST(ReplyCodes, KnowNothingOfOthers)
{
    EXPECT_FALSE(explain::smtp::findReplyCode(299, {}));
    EXPECT_TRUE(explain::smtp::thirdDigit(599).isEmpty());
}

TEST(Digits, HaveAnAnswerForEveryDigit)
{
    for (char c = '0'; c <= '9'; ++c) {
        EXPECT_FALSE(explain::smtp::firstDigit(QLatin1Char(c)).isEmpty()) << c;
        EXPECT_FALSE(explain::smtp::secondDigit(QLatin1Char(c)).isEmpty()) << c;
    }
    EXPECT_TRUE(explain::smtp::firstDigit(QLatin1Char('x')).isEmpty());
}

TEST(Digits, SayWhichNumbersAreReplyCodes)
{
    for (const int good : {200, 250, 299, 354, 421, 500, 599})
        EXPECT_TRUE(explain::smtp::isReplyCode(quint16(good))) << good;
    for (const int bad : {0, 99, 100, 199, 600, 999})
        EXPECT_FALSE(explain::smtp::isReplyCode(quint16(bad))) << bad;
}

TEST(EnhancedCodes, AreReadFromTheTextOfAReply)
{
    const auto code = explain::smtp::readEnhancedCode("5.7.10 Encryption needed", 530);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->statusClass, 5);
    EXPECT_EQ(code->subject, 7);
    EXPECT_EQ(code->detail, 10);
    EXPECT_EQ(code->length, 6);
    EXPECT_TRUE(explain::smtp::readEnhancedCode("2.1.0", 250));
}

TEST(EnhancedCodes, AreNotSeenWhereThereIsNone)
{
    EXPECT_FALSE(explain::smtp::readEnhancedCode("", 250));
    EXPECT_FALSE(explain::smtp::readEnhancedCode("2.1 OK", 250));
    EXPECT_FALSE(explain::smtp::readEnhancedCode("2.1.0OK", 250));
    EXPECT_FALSE(explain::smtp::readEnhancedCode("2.1.0000 OK", 250));
    EXPECT_FALSE(explain::smtp::readEnhancedCode("5.1.1 wrong class", 250)); // RFC 2034 section 4
    EXPECT_FALSE(explain::smtp::readEnhancedCode("192.0.2.1 greets you", 250));
}

TEST(EnhancedCodes, HaveAWordForEveryPair)
{
    EXPECT_STREQ(explain::smtp::detailMeaning(1, 1).english(),
                 "The mailbox does not exist: the part before the @ is unknown there.");
    EXPECT_FALSE(explain::smtp::detailMeaning(9, 99).isEmpty());
    EXPECT_FALSE(explain::smtp::subjectMeaning(42).isEmpty());
    EXPECT_FALSE(explain::smtp::classMeaning(3).isEmpty());
}

TEST(EnhancedCodes, AreToldSoThatTheyAreTrueOfEveryClass)
{
    // The same detail stands behind 4 and behind 5 (RFC 3463 section 3): what is so for now only or for good, the
    // detail must not say by itself.
    for (int subject = 0; subject <= 7; ++subject) {
        for (int detail = 0; detail <= 40; ++detail) {
            const QString told = explain::smtp::detailMeaning(subject, detail).translated();
            const bool now = told.contains(QStringLiteral("for the moment")) || told.contains(QStringLiteral(" now"));
            const bool ever
                = told.contains(QStringLiteral("for good")) || told.contains(QStringLiteral("switched off"));
            const bool isOwnership = subject == 7 && (detail == 17 || detail == 18); // "belongs to somebody else now"
            EXPECT_TRUE(now == ever || isOwnership) << subject << '.' << detail << ' ' << told.toStdString();
        }
    }
    EXPECT_TRUE(explain::smtp::detailMeaning(2, 1).translated().contains(QStringLiteral("for the moment")));
}

TEST(Digits, DoNotPromiseThatALineNeverHelps)
{
    // A line refused with 503 is taken once what comes first has come.
    EXPECT_STREQ(explain::smtp::firstDigit(u'5').english(),
                 "Permanent: as things stand, the same line will be refused again.");
}

TEST(Words, KnowEveryExtensionThatTheServerAnnounces)
{
    for (const auto &row : helolab::smtp::extensionRows())
        EXPECT_FALSE(explain::smtp::ehloKeywordMeaning(row.keyword).isEmpty()) << row.keyword;
    EXPECT_FALSE(explain::smtp::ehloKeywordMeaning("pipelining").isEmpty());
    EXPECT_TRUE(explain::smtp::ehloKeywordMeaning("X-NONSUCH").isEmpty());
}
