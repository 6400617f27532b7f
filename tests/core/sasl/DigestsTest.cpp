// SPDX-License-Identifier: GPL-3.0-or-later
// The computations against the examples of their RFCs.
#include "core/sasl/Digests.h"

#include "core/sasl/Equal.h"
#include "tests/support/Printing.h"

#include <QMessageAuthenticationCode>

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::sasl;

namespace {

std::vector<std::string> namesOf(const Steps &steps)
{
    std::vector<std::string> names;
    for (const Step &step : steps)
        names.emplace_back(step.result.name);
    return names;
}

/// What a step uses was given from outside, or is the result of one before it.
void expectEachStepFollows(const Steps &steps, QByteArrayList known)
{
    for (const Step &step : steps) {
        EXPECT_FALSE(step.meaning.isEmpty());
        EXPECT_STRNE(step.formula, "");
        for (const Value &value : step.inputs)
            EXPECT_TRUE(known.contains(value.octets)) << step.formula << " takes " << value.name;
        known.append(step.result.octets);
    }
}

} // namespace

TEST(Digests, ApopIsThatOfTheRfc) // RFC 1939 section 7
{
    Steps steps;
    EXPECT_EQ(apopDigest("<1896.697170952@dbc.mtview.ca.us>", "tanstaaf", &steps), "c4c9334bac560ecc979e58001b3e22fb");
    EXPECT_EQ(namesOf(steps), (std::vector<std::string>{"text", "digest"}));
    EXPECT_EQ(steps[0].result.octets, "<1896.697170952@dbc.mtview.ca.us>tanstaaf");
    expectEachStepFollows(steps, {"<1896.697170952@dbc.mtview.ca.us>", "tanstaaf"});
}

TEST(Digests, CramMd5IsThatOfTheRfc) // RFC 2195 section 2
{
    Steps steps;
    EXPECT_EQ(cramMd5Digest("<1896.697170952@postoffice.reston.mci.net>", "tanstaaftanstaaf", &steps),
              "b913a602c7eda7a495b4e6e7334d3890");
    EXPECT_EQ(namesOf(steps), (std::vector<std::string>{"inner key", "inner digest", "outer key", "digest"}));
    expectEachStepFollows(steps, {"<1896.697170952@postoffice.reston.mci.net>", "tanstaaftanstaaf"});
}

TEST(Digests,
     CramMd5IsHmacWhateverThePassword) // RFC 2202 section 2, test cases 2 and 6, and all lengths around a block
{
    EXPECT_EQ(cramMd5Digest("what do ya want for nothing?", "Jefe"), "750c783e6ab0b503eaa86e310a5db738");
    Steps steps;
    EXPECT_EQ(cramMd5Digest("Test Using Larger Than Block-Size Key - Hash Key First", QByteArray(80, '\xaa'), &steps),
              "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
    EXPECT_EQ(namesOf(steps).front(), "key");
    for (int length = 0; length < 130; ++length) {
        const QByteArray key(length, 'k');
        EXPECT_EQ(cramMd5Digest("text", key),
                  QMessageAuthenticationCode::hash("text", key, QCryptographicHash::Md5).toHex())
            << length;
    }
}

TEST(Digests, PlainIsThatOfTheRfc) // RFC 4616 section 4
{
    Steps steps;
    EXPECT_EQ(plainMessage("", "tim", "tanstaaftanstaaf", &steps), QByteArray("\0tim\0tanstaaftanstaaf", 21));
    EXPECT_EQ(plainMessage("Ursel", "Kurt", "xipj3plmq"), QByteArray("Ursel\0Kurt\0xipj3plmq", 20));
    EXPECT_EQ(steps.back().result.octets, "AHRpbQB0YW5zdGFhZnRhbnN0YWFm");
}

TEST(Digests, ScramSha1IsThatOfTheRfc) // RFC 5802 section 5
{
    Steps steps;
    const ScramInput input{QCryptographicHash::Sha1, "pencil", QByteArray::fromBase64("QSXCR+Q6sek8bf92"), 4096,
                           "n=user,r=fyko+d2lbbFgONRv9qkxdawL,"
                           "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096,"
                           "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j"};
    const ScramResult result = scram(input, &steps);
    EXPECT_EQ(result.clientProof.toBase64(), "v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=");
    EXPECT_EQ(result.serverSignature.toBase64(), "rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    EXPECT_TRUE(isScramProof(result.clientProof, result, input.hash));
    EXPECT_EQ(namesOf(steps),
              (std::vector<std::string>{"SaltedPassword", "ClientKey", "StoredKey", "ClientSignature", "ClientProof",
                                        "ServerKey", "ServerSignature"}));
    expectEachStepFollows(steps, {"pencil", input.salt, "4096", input.authMessage});
}

TEST(Digests, ScramSha256IsThatOfTheRfc) // RFC 7677 section 3
{
    const ScramInput input{QCryptographicHash::Sha256, "pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="),
                           4096,
                           "n=user,r=rOprNGfwEbeRWgbNEkqO,"
                           "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,"
                           "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"};
    const ScramResult result = scram(input);
    EXPECT_EQ(result.clientProof.toBase64(), "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    EXPECT_EQ(result.serverSignature.toBase64(), "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    QByteArray almost = result.clientProof;
    almost[31] = char(almost[31] ^ 1);
    EXPECT_FALSE(isScramProof(almost, result, input.hash));
    EXPECT_FALSE(isScramProof(result.clientProof.chopped(1), result, input.hash));
    EXPECT_FALSE(isScramProof({}, result, input.hash));
}

TEST(Digests, SecretsAreEqualOrNot)
{
    EXPECT_TRUE(isEqual("", ""));
    EXPECT_TRUE(isEqual("secret", "secret"));
    EXPECT_FALSE(isEqual("secret", "secreT"));
    EXPECT_FALSE(isEqual("secret", "secre"));
    EXPECT_FALSE(isEqual(QByteArrayView("a\0b", 3), QByteArrayView("a\0c", 3)));
}
