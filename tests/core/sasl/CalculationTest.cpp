// SPDX-License-Identifier: GPL-3.0-or-later
// Authentications by hand: the examples of the RFCs, from what is typed to the lines that are sent.
#include "core/sasl/Calculation.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::sasl;
using Field = Calculation::Field;

namespace {

constexpr const char *postoffice = "<1896.697170952@postoffice.reston.mci.net>";

Calculation computed(const char *way, const Given &given)
{
    return findComputed(way)->compute(given);
}

QByteArrayList linesOf(const Calculation &calculation)
{
    QByteArrayList lines;
    for (const Step &step : calculation.steps) {
        if (step.isLine)
            lines.append(step.result.octets);
    }
    return lines;
}

QByteArray valueOf(const Calculation &calculation, const char *name)
{
    for (const Step &step : calculation.steps) {
        if (qstrcmp(step.result.name, name) == 0)
            return step.result.octets;
    }
    ADD_FAILURE() << "no step makes " << name;
    return {};
}

} // namespace

TEST(Calculation, PlainIsThatOfTheRfc) // RFC 4616 section 4
{
    const Calculation plain = computed("PLAIN", {"tim", "tanstaaftanstaaf", {}, {}});
    EXPECT_EQ(linesOf(plain),
              (QByteArrayList{"AHRpbQB0YW5zdGFhZnRhbnN0YWFm", "AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm"}));
    EXPECT_EQ(valueOf(plain, "message"), QByteArray("\0tim\0tanstaaftanstaaf", 21));
    EXPECT_TRUE(plain.missing.isEmpty());
    EXPECT_EQ(linesOf(computed("PLAIN", {"a", "b", {}, {}, "a7 AUTHENTICATE"})).back(),
              "a7 AUTHENTICATE PLAIN AGEAYg==");
}

TEST(Calculation, LoginHasTwoLines)
{
    EXPECT_EQ(linesOf(computed("LOGIN", {"an@hanoi.example", "hutech123", {}, {}})),
              (QByteArrayList{"AUTH LOGIN", "YW5AaGFub2kuZXhhbXBsZQ==", "aHV0ZWNoMTIz"}));
}

TEST(Calculation, CramMd5IsThatOfTheRfc) // RFC 2195 section 2
{
    const QByteArray challenge = QByteArray(postoffice).toBase64();
    for (const QByteArray &said : {"+ " + challenge + "\r\n", "334 " + challenge, challenge, QByteArray(postoffice)}) {
        const Calculation cram = computed("CRAM-MD5", {"tim", "tanstaaftanstaaf", said, {}});
        EXPECT_EQ(valueOf(cram, "message"), "tim b913a602c7eda7a495b4e6e7334d3890") << said.toStdString();
        EXPECT_EQ(linesOf(cram), (QByteArrayList{"AUTH CRAM-MD5", "dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"}));
        EXPECT_TRUE(cram.missing.isEmpty());
    }
    const Calculation cram = computed("CRAM-MD5", {"tim", "tanstaaftanstaaf", challenge, {}});
    EXPECT_EQ(valueOf(cram, "challenge"), postoffice);
    EXPECT_EQ(valueOf(cram, "inner key").size(), 64);
    EXPECT_EQ(valueOf(cram, "outer key").size(), 64);
    EXPECT_EQ(valueOf(cram, "inner digest").size(), 16);
}

TEST(Calculation, ApopIsThatOfTheRfc) // RFC 1939 section 7
{
    const Calculation apop
        = computed("APOP", {"mrose", "tanstaaf", "+OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>\r\n", {}});
    EXPECT_EQ(linesOf(apop), (QByteArrayList{"APOP mrose c4c9334bac560ecc979e58001b3e22fb"}));
    EXPECT_EQ(apop.steps.front().result.octets, "<1896.697170952@dbc.mtview.ca.us>tanstaaf");
}

TEST(Calculation, ScramSha1IsThatOfTheRfc) // RFC 5802 section 5
{
    const QByteArray serverFirst = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
    const Calculation scram
        = computed("SCRAM-SHA-1", {"user", "pencil", "334 " + serverFirst.toBase64(), "fyko+d2lbbFgONRv9qkxdawL"});
    EXPECT_EQ(scram.missing.toStdString(), "");
    EXPECT_EQ(valueOf(scram, "client-first"), "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL");
    EXPECT_EQ(valueOf(scram, "client-final"),
              "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=");
    EXPECT_EQ(QByteArray::fromBase64(valueOf(scram, "server-final")), "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    const QByteArrayList lines = linesOf(scram);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], "AUTH SCRAM-SHA-1 " + valueOf(scram, "client-first").toBase64());
    EXPECT_EQ(lines[1], valueOf(scram, "client-final").toBase64());
    for (const char *name : {"SaltedPassword", "ClientKey", "StoredKey", "AuthMessage", "ClientSignature",
                             "ClientProof", "ServerKey", "ServerSignature"})
        EXPECT_FALSE(valueOf(scram, name).isEmpty()) << name;
}

TEST(Calculation, ScramSha256IsThatOfTheRfc) // RFC 7677 section 3
{
    const Calculation scram = computed("SCRAM-SHA-256",
                                       {"user", "pencil",
                                        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                        "s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                                        "rOprNGfwEbeRWgbNEkqO"});
    EXPECT_EQ(valueOf(scram, "client-final"),
              "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
              "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    EXPECT_EQ(QByteArray::fromBase64(valueOf(scram, "server-final")), "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
}

TEST(Calculation, EscapesANameInScram)
{
    const Calculation scram = computed("SCRAM-SHA-1", {"a,b=c", "p", {}, "nonce"});
    EXPECT_EQ(valueOf(scram, "client-first"), "n,,n=a=2Cb=3Dc,r=nonce");
}

TEST(Calculation, SaysWhatIsMissingAndGoesAsFarAsItCan)
{
    struct Case
    {
        const char *way;
        Given given;
        Field field;
        qsizetype steps;
    };
    const QByteArray other = QByteArray("r=other,s=QSXCR+Q6sek8bf92,i=4096");
    const Case cases[] = {
        {"PLAIN", {}, Field::Name, 0},
        {"PLAIN", {"an", {}, {}, {}}, Field::Password, 0},
        {"LOGIN", {}, Field::Name, 1},
        {"CRAM-MD5", {"an", "p", {}, {}}, Field::Challenge, 1},
        {"CRAM-MD5", {"an", "p", "334 PDE4OTYu!jk3", {}}, Field::Challenge, 1},
        {"APOP", {"an", "p", "+OK ready", {}}, Field::Challenge, 0},
        {"SCRAM-SHA-1", {"an", "p", {}, {}}, Field::Nonce, 0},
        {"SCRAM-SHA-1", {"an", "p", {}, "a,b"}, Field::Nonce, 0},
        {"SCRAM-SHA-1", {"an", "p", {}, "nonce"}, Field::Challenge, 2},
        {"SCRAM-SHA-1", {"an", "p", other, "nonce"}, Field::Challenge, 2},
        {"SCRAM-SHA-1", {"an", "p", "r=nonce1,s=QSXCR+Q6sek8bf92,i=9000000", "nonce"}, Field::Challenge, 2},
        {"SCRAM-SHA-1", {"a\x01n", "p", {}, "nonce"}, Field::Name, 0},
        {"SCRAM-SHA-1", {"an", "p\xFF", {}, "nonce"}, Field::Password, 0},
    };
    for (const Case &each : cases) {
        const Calculation calculation = computed(each.way, each.given);
        EXPECT_EQ(calculation.field, each.field) << each.way << " " << qPrintable(calculation.missing);
        EXPECT_FALSE(calculation.missing.isEmpty()) << each.way;
        EXPECT_EQ(qsizetype(calculation.steps.size()), each.steps) << each.way << qPrintable(calculation.missing);
    }
}

TEST(Calculation, FindsTheChallengeInWhatAServerSays)
{
    const Computed &cram = *findComputed("CRAM-MD5");
    const Computed &scram = *findComputed("SCRAM-SHA-256");
    EXPECT_EQ(challengeIn("334 " + QByteArray(postoffice).toBase64() + "\r\n", cram), postoffice);
    EXPECT_EQ(challengeIn("334 VXNlcm5hbWU6\r\n", cram), "") << "LOGIN's question";
    EXPECT_EQ(challengeIn("334 \r\n", cram), "");
    EXPECT_EQ(challengeIn("+ " + QByteArray("r=a,s=b,i=1").toBase64(), scram), "r=a,s=b,i=1");
    EXPECT_EQ(challengeIn("+ " + QByteArray("r=a,s=b,i=1").toBase64(), cram), "");
    EXPECT_EQ(challengeIn("+OK ready <1@a>", *findComputed("APOP")), "<1@a>");
    EXPECT_EQ(challengeIn("+OK ready 1@a>", *findComputed("APOP")), "");
}
