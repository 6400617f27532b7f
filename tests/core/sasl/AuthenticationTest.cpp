// SPDX-License-Identifier: GPL-3.0-or-later
// Each mechanism from its name to its end, right and wrong, as lines of base64.
#include "SaslPeople.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::sasl;
using Kind = Progress::Kind;

namespace {

class Authenticating : public testing::Test
{
protected:
    Progress begin(QByteArrayView mechanism) { return begin(mechanism, std::nullopt); }
    Progress begin(QByteArrayView mechanism, std::optional<QByteArrayView> initial)
    {
        return kept(m_authentication.begin(mechanism, initial, namesOffered({}), here()));
    }
    Progress line(QByteArrayView octets) { return kept(m_authentication.answer(octets)); }
    Progress say(const QByteArray &message) { return line(message.toBase64()); }
    /// What the server said last, decoded.
    QByteArray heard() const { return QByteArray::fromBase64(m_last.line); }
    Progress kept(const Progress &progress)
    {
        m_last = progress;
        EXPECT_EQ(m_authentication.isUnderWay(), progress.kind == Kind::Challenge);
        EXPECT_EQ(*progress.words != '\0', progress.kind == Kind::Malformed || progress.kind == Kind::NotOffered)
            << int(progress.kind);
        return progress;
    }

    Authentication m_authentication;
    Progress m_last;
};

} // namespace

TEST_F(Authenticating, ByPlain)
{
    EXPECT_EQ(begin("plain").kind, Kind::Challenge);
    EXPECT_EQ(heard(), "");
    EXPECT_EQ(say(plainMessage("", "an", "hutech123")).kind, Kind::Accepted);
    EXPECT_EQ(m_authentication.name(), "an");
    EXPECT_EQ(begin("PLAIN", "AGFuAGh1dGVjaDEyMw==").kind, Kind::Accepted);
}

TEST_F(Authenticating, ByPlainForSomebodyElse)
{
    const auto as
        = [this](QByteArrayView whom) { return begin("PLAIN", plainMessage(whom, "an", "hutech123").toBase64()).kind; };
    EXPECT_EQ(as("an"), Kind::Accepted);
    EXPECT_EQ(as("office"), Kind::Accepted);
    EXPECT_EQ(as("b\u00ecnh"), Kind::ForAnother);
    EXPECT_EQ(begin("PLAIN", plainMessage("office", "an", "guess").toBase64()).kind, Kind::Wrong); // not told first
}

TEST_F(Authenticating, ByPlainWithLetters)
{
    const auto with = [this](QByteArrayView name, QByteArrayView password) {
        return begin("PLAIN", plainMessage("", name, password).toBase64()).kind;
    };
    EXPECT_EQ(with("b\u00ecnh", "m\u1eadt kh\u1ea9u"), Kind::Accepted);
    EXPECT_EQ(with("bi\u0300nh", "ma\u0323\u0302t kha\u0302\u0309u"), Kind::Accepted); // letter and marks
    EXPECT_EQ(with("b\xec"
                   "nh",
                   "m\u1eadt kh\u1ea9u"),
              Kind::Wrong); // Latin 1
}

TEST_F(Authenticating, ByLogin)
{
    EXPECT_EQ(begin("LOGIN").line, "VXNlcm5hbWU6");
    EXPECT_EQ(say("an").line, "UGFzc3dvcmQ6");
    EXPECT_EQ(say("hutech123").kind, Kind::Accepted);
    EXPECT_EQ(begin("LOGIN", "YW4=").line, "UGFzc3dvcmQ6"); // many clients send the name at once
    EXPECT_EQ(say("hutech").kind, Kind::Wrong);
    EXPECT_EQ(begin("LOGIN", "=").line, "UGFzc3dvcmQ6");
    EXPECT_EQ(say("hutech123").kind, Kind::Wrong);
}

TEST_F(Authenticating, ByCramMd5)
{
    EXPECT_EQ(begin("CRAM-MD5").kind, Kind::Challenge);
    EXPECT_EQ(heard(), "<17.auth@mail.hanoi.example>");
    EXPECT_EQ(say("an " + cramMd5Digest(heard(), "hutech123")).kind, Kind::Accepted);
    begin("CRAM-MD5");
    EXPECT_EQ(say("an " + cramMd5Digest(heard(), "hutech123").toUpper()).kind, Kind::Accepted);
    begin("CRAM-MD5");
    EXPECT_EQ(say("an " + cramMd5Digest("<16.auth@mail.hanoi.example>", "hutech123")).kind, Kind::Wrong); // overheard
    begin("CRAM-MD5");
    EXPECT_EQ(say("nobody " + cramMd5Digest(heard(), "")).kind, Kind::Wrong);
    begin("CRAM-MD5");
    EXPECT_EQ(say("open " + cramMd5Digest(heard(), "")).kind, Kind::Wrong);
    EXPECT_EQ(begin("CRAM-MD5", "YW4=").kind, Kind::Unasked);
}

TEST_F(Authenticating, ByScram)
{
    for (const auto &[name, hash] :
         {std::pair("SCRAM-SHA-1", QCryptographicHash::Sha1), std::pair("SCRAM-SHA-256", QCryptographicHash::Sha256)}) {
        ScramClient client;
        client.hash = hash;
        EXPECT_EQ(begin(name).line, "");
        EXPECT_EQ(say("n,,n=an,r=abc").kind, Kind::Challenge);
        const QByteArray challenge = heard();
        EXPECT_TRUE(challenge.startsWith("r=abc"));
        EXPECT_TRUE(challenge.endsWith(",i=4096"));
        EXPECT_EQ(say(client.finalFor(challenge)).kind, Kind::Challenge);
        EXPECT_EQ(heard(), "v=" + client.resultFor(challenge).serverSignature.toBase64());
        EXPECT_EQ(line("").kind, Kind::Accepted);
        EXPECT_EQ(m_authentication.name(), "an");
    }
}

TEST_F(Authenticating, ByScramWithWhatTheMessageMayHave)
{
    ScramClient client;
    client.header = "y,a=office,";
    client.bare = "n=an,r=abc,x=more";
    begin("SCRAM-SHA-256", (client.header + client.bare).toBase64());
    EXPECT_EQ(say(client.finalFor(heard())).kind, Kind::Challenge);
    EXPECT_EQ(line("").kind, Kind::Accepted);
    client.header = "n,a=b\u00ecnh,";
    begin("SCRAM-SHA-256", (client.header + client.bare).toBase64());
    EXPECT_EQ(say(client.finalFor(heard())).kind, Kind::ForAnother);
    EXPECT_EQ(readScramFirst("n,,n=a=2Cb=3Dc,r=x").name, "a,b=c");
}

TEST_F(Authenticating, ByScramWithTheWrongPassword)
{
    ScramClient client;
    client.password = "guess";
    begin("SCRAM-SHA-256", QByteArray("n,,n=an,r=abc").toBase64());
    EXPECT_EQ(say(client.finalFor(heard())).kind, Kind::Wrong);
    // Who is not there has a salt too, always the same.
    client.bare = "n=nobody,r=abc";
    client.password = "";
    begin("SCRAM-SHA-256", QByteArray("n,,n=nobody,r=abc").toBase64());
    const QByteArray first = heard();
    EXPECT_EQ(say(client.finalFor(first)).kind, Kind::Wrong);
    begin("SCRAM-SHA-256", QByteArray("n,,n=nobody,r=xyz").toBase64());
    EXPECT_EQ(readScramChallenge(first)->salt, readScramChallenge(heard())->salt);
}

TEST_F(Authenticating, ByScramNeedsTheSameNonceAndHeader)
{
    const ScramClient client;
    const auto finalOf = [&](const QByteArray &header, const QByteArray &nonce) {
        begin("SCRAM-SHA-256", QByteArray("n,,n=an,r=abc").toBase64());
        return say("c=" + header.toBase64() + ",r=" + (nonce.isEmpty() ? readScramChallenge(heard())->nonce : nonce)
                   + ",p=" + client.resultFor(heard()).clientProof.toBase64());
    };
    EXPECT_STREQ(finalOf("y,,", "").words, "c= is not what the first message began with");
    EXPECT_STREQ(finalOf("n,,", "abc").words, "r= is not the nonce of both sides");
    begin("SCRAM-SHA-256", QByteArray("n,,n=an,r=abc").toBase64());
    say(client.finalFor(heard()));
    EXPECT_EQ(say("more").kind, Kind::Malformed);
}

TEST_F(Authenticating, IsCancelledByAStarAnywhere)
{
    for (const QByteArray &name : namesOffered({})) {
        begin(name);
        EXPECT_EQ(line("*").kind, Kind::Cancelled) << name.toStdString();
    }
    begin("LOGIN", "YW4=");
    EXPECT_EQ(line("*").kind, Kind::Cancelled);
    EXPECT_EQ(begin("PLAIN", "*").kind, Kind::Cancelled);
}

TEST_F(Authenticating, WantsBase64ToTheLetter)
{
    for (const char *text :
         {"an", "hutech123", "YW4", "YW4==", "Y W4=", "YW4=\t", "=", "====", "YW4\xc3", "\u0444\u044b"}) {
        begin("LOGIN");
        EXPECT_EQ(line(text).kind, Kind::NotBase64) << text;
    }
}

TEST_F(Authenticating, OffersWhatItServesAndIsNotHidden)
{
    EXPECT_EQ(namesOffered({}), (QByteArrayList{"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"}));
    EXPECT_EQ(namesOffered({"auth=plain", "AUTH=LOGIN", "SIZE"}),
              (QByteArrayList{"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5"}));
    Authentication authentication;
    EXPECT_EQ(authentication.begin("PLAIN", {}, namesOffered({"AUTH=PLAIN"}), here()).kind, Kind::NotOffered);
    for (const char *name :
         {"EXTERNAL", "XOAUTH2", "OAUTHBEARER", "SCRAM-SHA-256-PLUS", "NTLM", "GSSAPI", "ANONYMOUS"}) {
        const Progress progress = begin(name, "=");
        EXPECT_EQ(progress.kind, Kind::NotOffered) << name;
        EXPECT_STRNE(progress.words, "") << name;
    }
    for (const char *name : {"", "PLAINN", "SCRAM", "plain ", "\xff"})
        EXPECT_EQ(begin(name).kind, Kind::Unknown) << name;
}

TEST(Mechanisms, SayWhatTheyAreFor)
{
    for (const Mechanism &row : mechanisms()) {
        EXPECT_FALSE(row.purpose.isEmpty()) << row.name;
        EXPECT_STRNE(row.rfc, "") << row.name;
        EXPECT_EQ(row.make == nullptr, *row.whyNot != '\0') << row.name;
        EXPECT_EQ(findMechanism(QByteArray(row.name).toLower()), &row);
        EXPECT_LE(qstrlen(row.name), 20U) << "RFC 4422 section 3.1";
    }
}

TEST_F(Authenticating, TellsWhatIsWrongWithAMessage)
{
    struct Row
    {
        const char *mechanism;
        QByteArray message;
    };
    const Row rows[] = {
        {"PLAIN", "an hutech123"},
        {"PLAIN", QByteArray("an\0hutech123", 12)},
        {"PLAIN", QByteArray("\0\0an\0hutech123", 14)},
        {"PLAIN", QByteArray("\0\0hutech123", 11)},
        {"PLAIN", QByteArray("\0an\0", 4)},
        {"PLAIN", ""},
        {"PLAIN", plainMessage("", "an", QByteArray(256, 'x'))},
        {"CRAM-MD5", "an"},
        {"CRAM-MD5", "an "},
        {"CRAM-MD5", " 0123456789abcdef0123456789abcdef"},
        {"CRAM-MD5", "an 0123456789abcdef0123456789abcdeg"},
        {"CRAM-MD5", "an 0123456789abcdef0123456789abcdef0"},
        {"CRAM-MD5", "hutech123"},
        {"LOGIN", QByteArray(256, 'n')},
        {"SCRAM-SHA-1", ""},
        {"SCRAM-SHA-1", "n,"},
        {"SCRAM-SHA-1", "n=an,r=abc"},
        {"SCRAM-SHA-1", "p=tls-unique,,n=an,r=abc"},
        {"SCRAM-SHA-1", "x,,n=an,r=abc"},
        {"SCRAM-SHA-1", "n,an,n=an,r=abc"},
        {"SCRAM-SHA-1", "n,a=,n=an,r=abc"},
        {"SCRAM-SHA-1", "n,,m=what,n=an,r=abc"},
        {"SCRAM-SHA-1", "n,,r=abc,n=an"},
        {"SCRAM-SHA-1", "n,,n=,r=abc"},
        {"SCRAM-SHA-1", "n,,n=a=b,r=abc"},
        {"SCRAM-SHA-1", "n,,n=a=2,r=abc"},
        {"SCRAM-SHA-1", "n,,n=an"},
        {"SCRAM-SHA-1", "n,,n=an,r="},
        {"SCRAM-SHA-1", "n,,n=an,r=a b"},
        {"SCRAM-SHA-1", "n,,n=an,r=" + QByteArray(300, 'r')},
        {"SCRAM-SHA-1", "n,,n=" + QByteArray(300, 'n') + ",r=abc"},
    };
    for (const Row &row : rows) {
        begin(row.mechanism);
        EXPECT_EQ(say(row.message).kind, Kind::Malformed) << row.mechanism << ' ' << row.message.toStdString();
    }
    for (const char *message : {"", "c=biws", "c=biws,r=abc", "c=biws,p=AAAA", "r=abc,c=biws,p=AAAA",
                                "c=!,r=abc,p=AAAA", "c=biws,r=abc,p=", "c=biws,r=abc,p=!", ",,,,", "c=,r=,p=AAAA"}) {
        begin("SCRAM-SHA-256", QByteArray("n,,n=an,r=abc").toBase64());
        EXPECT_EQ(say(message).kind, Kind::Malformed) << message;
    }
}

// Whatever comes, it ends in bounds, lets nobody in, and says nothing that cannot go over the wire.
TEST_F(Authenticating, BearsGarbage)
{
    QByteArrayList garbage{"",
                           QByteArray(1, '\0'),
                           QByteArray(3, '\0'),
                           ",",
                           "n,,",
                           "=",
                           "\xff\xfe\xfd",
                           "\r\n",
                           "a\r\nQUIT",
                           QByteArray(9000, ','),
                           "an hutech123",
                           "n,,n=an,r=abc",
                           "r=,s=,i="};
    quint32 seed = 1;
    for (int i = 0; i < 300; ++i) {
        QByteArray octets;
        for (int length = i % 40; length >= 0; --length) {
            seed = seed * 1664525 + 1013904223;
            octets.append("n=,rpca \0\x80z9"[(seed >> 24) % 13]);
        }
        garbage.append(octets);
    }
    for (const QByteArray &name : namesOffered({})) {
        for (const QByteArray &first : garbage) {
            Progress progress = begin(name);
            for (int round = 0; progress.kind == Kind::Challenge; ++round) {
                ASSERT_LT(round, 4);
                EXPECT_EQ(QByteArray::fromBase64(progress.line).toBase64(), progress.line);
                EXPECT_LT(progress.line.size(), 2000);
                progress = round % 2 == 0 ? say(first) : line(first);
            }
            EXPECT_NE(progress.kind, Kind::Accepted);
        }
    }
}
