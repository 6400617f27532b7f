// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of an authentication, word by word, is the same in all three protocols.
#include "core/Protocols.h"
#include "core/explain/Explain.h"
#include "core/explain/mistakes/Classifier.h"
#include "core/sasl/Digests.h"
#include "tests/support/Conversation.h"
#include "tests/support/Printing.h"
#include "tests/support/TokenTree.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace helolab;
using tests::Conversation;

namespace {

/// How a protocol begins, asks for AUTH, challenges and refuses.
struct Carrier
{
    const char *name;
    QByteArrayList opening; // the server's line, then the client's, and so on
    const char *command;
    const char *challenge;
    const char *refusal;
};

const Carrier carriers[] = {
    {"smtp", {"220 mail.example", "EHLO pc.example", "250 AUTH PLAIN"}, "AUTH ", "334 ", "535 5.7.8 Wrong"},
    {"pop3", {"+OK ready <1.2@mail.example>"}, "AUTH ", "+ ", "-ERR [AUTH] Wrong"},
    {"imap", {"* OK ready"}, "a1 AUTHENTICATE ", "+ ", "a1 NO [AUTHENTICATIONFAILED] Wrong"},
};

void PrintTo(const Carrier &carrier, std::ostream *out)
{
    *out << carrier.name;
}

class SaslExplained : public testing::TestWithParam<Carrier>
{
protected:
    SaslExplained()
        : m_conversation(*findProtocol(QString::fromLatin1(GetParam().name)))
    {
        bool isServers = true;
        for (const QByteArray &line : GetParam().opening) {
            isServers ? m_conversation.server(line) : m_conversation.client(line);
            isServers = !isServers;
        }
    }
    void begin(const QByteArray &argument) { m_conversation.client(GetParam().command + argument); }
    void ask(const QByteArray &message) { m_conversation.server(GetParam().challenge + message.toBase64()); }
    void say(const QByteArray &message) { m_conversation.client(message.toBase64()); }
    void refuse() { m_conversation.server(GetParam().refusal); }

    explain::Explanation told() const { return explain::explain(m_conversation.transcript(), m_conversation.last()); }
    /// All meanings of the last entry's tokens, from the first that is about base64 on.
    std::string meanings() const
    {
        std::string all;
        for (const explain::Token &token : told().tokens) {
            if (token.meaning.startsWith(QStringLiteral("Base64")))
                all += token.meaning.toStdString() + '\n';
        }
        return all;
    }
    std::string shownWords() const
    {
        std::string all;
        for (const explain::Token &token : told().tokens)
            all += token.text.toStdString() + '\n';
        return all;
    }
    std::string mistake() const
    {
        const auto found = explain::mistakes::find(m_conversation.transcript(), m_conversation.lastOfClient());
        return found ? found->id.toStdString() : "none";
    }
    std::string correction() const
    {
        const auto found = explain::mistakes::find(m_conversation.transcript(), m_conversation.lastOfClient());
        return found ? found->correctedLine.toStdString() : "none";
    }

    Conversation m_conversation;
};

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_P(SaslExplained, DecodesBothPromptsAndTheName)
{
    begin("LOGIN");
    EXPECT_TRUE(has(told().tokens[1].meaning.toStdString() + told().tokens.back().meaning.toStdString(),
                    "It was never a standard"));
    ask("Username:");
    EXPECT_EQ(meanings(), "Base64. Decoded it says: Username:\n");
    EXPECT_TRUE(told().heading.endsWith(QStringLiteral("the server's challenge: Username:")));
    say("an");
    EXPECT_EQ(meanings(), "Base64 of the name: an\n");
    ask("Password:");
    EXPECT_EQ(meanings(), "Base64. Decoded it says: Password:\n");
    say("hutech123");
    EXPECT_TRUE(has(meanings(), "Base64 of the password, which is not shown here."));
    EXPECT_FALSE(has(meanings() + shownWords(), "hutech123"));
    EXPECT_FALSE(has(shownWords(), "aHV0ZWNoMTIz"));
}

TEST_P(SaslExplained, TellsTheMechanismsThatAreAnnounced)
{
    const QByteArray name = GetParam().name;
    if (name == "smtp")
        m_conversation.client("EHLO pc.example").server("250-mail.example\r\n250 AUTH PLAIN X-OURS");
    else if (name == "pop3")
        m_conversation.client("CAPA").server("+OK\r\nSASL PLAIN X-OURS\r\n.");
    else
        m_conversation.client("a1 CAPABILITY").server("* CAPABILITY IMAP4rev1 AUTH=PLAIN");
    bool isTold = false;
    for (const explain::Token &token : told().tokens)
        isTold = isTold
            || (token.text.endsWith(QStringLiteral("PLAIN"))
                && token.meaning.startsWith(QStringLiteral("Name and password in one")));
    EXPECT_TRUE(isTold);
}

TEST_P(SaslExplained, DecodesAnInitialResponsePartByPart)
{
    begin("PLAIN " + QByteArray("office\0an\0hutech123", 19).toBase64());
    EXPECT_TRUE(has(meanings(), "Base64 of whom the client wants to act for: office\n"));
    EXPECT_TRUE(has(meanings(), "Base64 of the name: an\n"));
    EXPECT_TRUE(has(meanings(), "Base64 of the password"));
    EXPECT_FALSE(has(meanings() + shownWords(), "hutech"));
}

TEST_P(SaslExplained, NamesTheDigestOfCramMd5)
{
    begin("CRAM-MD5");
    ask("<17.auth@mail.example>");
    EXPECT_TRUE(has(meanings(), "Decoded it is the challenge <17.auth@mail.example>"));
    say("an b913a602c7eda7a495b4e6e7334d3890");
    EXPECT_TRUE(has(meanings(), "Base64 of the name: an\n"));
    EXPECT_TRUE(has(meanings(), "HMAC-MD5 over the challenge"));
    EXPECT_FALSE(has(meanings(), "b913a602"));
}

TEST_P(SaslExplained, TakesTheMessagesOfScramApart)
{
    begin("SCRAM-SHA-256 " + QByteArray("n,,n=an,r=abc").toBase64());
    EXPECT_TRUE(has(meanings(), "Base64 of n,,: n or y means"));
    EXPECT_TRUE(has(meanings(), "Base64 of the name: n=an\n"));
    EXPECT_TRUE(has(meanings(), "Here: r=abc\n"));
    ask("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096");
    EXPECT_TRUE(has(meanings(), "how many times the password is hashed: i=4096\n"));
    EXPECT_TRUE(has(meanings(), "s=QSXCR+Q6sek8bf92\n"));
    say("c=biws,r=abcdef,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=");
    EXPECT_TRUE(has(meanings(), "itself in base64: c=biws\n"));
    EXPECT_TRUE(has(meanings(), "Base64 of the proof"));
    EXPECT_FALSE(has(meanings(), "v0X8v3"));
    ask("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    EXPECT_TRUE(has(meanings(), "Base64 of the server's signature"));
    m_conversation.client("");
    EXPECT_TRUE(told().tokens.empty());
    EXPECT_EQ(mistake(), "none");
}

TEST_P(SaslExplained, RecognisesTokensAndTheStar)
{
    begin("XOAUTH2 " + QByteArray("user=an@example.com\1auth=Bearer ya29.secret\1\1").toBase64());
    EXPECT_TRUE(has(meanings(), "Base64 of the name: user=an@example.com\n"));
    EXPECT_TRUE(has(meanings(), "Base64 of the token"));
    EXPECT_FALSE(has(meanings() + shownWords(), "ya29"));
    refuse();
    begin("LOGIN");
    ask("Username:");
    m_conversation.client("*");
    EXPECT_TRUE(has(told().tokens.at(0).meaning.toStdString(), "The star cancels"));
    refuse();
    EXPECT_EQ(mistake(), "none");
}

TEST_P(SaslExplained, CorrectsWhatIsNoBase64)
{
    begin("PLAIN");
    ask("");
    EXPECT_FALSE(told().heading.endsWith(QStringLiteral(": ")));
    m_conversation.client("an:hutech123");
    EXPECT_FALSE(has(shownWords(), "hutech123"));
    refuse();
    EXPECT_EQ(mistake(), "auth-not-base64");
    EXPECT_EQ(correction(), "AGFuAGh1dGVjaDEyMw==");
    begin("LOGIN an!");
    refuse();
    EXPECT_EQ(mistake(), "auth-not-base64");
    EXPECT_EQ(correction(), GetParam().command + std::string("LOGIN YW4h"));
}

TEST_P(SaslExplained, SeesALineEndThatWasEncoded)
{
    begin("LOGIN");
    ask("Username:");
    say("an\n");
    ask("Password:");
    EXPECT_EQ(mistake(), "auth-newline");
    EXPECT_EQ(correction(), "YW4=");
    say("hutech123");
    m_conversation.server(QByteArray(GetParam().name) == "smtp"       ? "235 Welcome"
                              : QByteArray(GetParam().name) == "pop3" ? "+OK Welcome"
                                                                      : "a1 OK Welcome");
    EXPECT_EQ(mistake(), "none");
}

TEST_P(SaslExplained, SeesNameAndPasswordInOneAnswer)
{
    begin("LOGIN");
    ask("Username:");
    say("an:hutech123");
    EXPECT_EQ(mistake(), "none") << "a name may have a colon, as long as nobody refuses it";
    refuse();
    EXPECT_EQ(mistake(), "auth-both-in-one");
    begin("PLAIN " + QByteArray("an:hutech123").toBase64());
    refuse();
    EXPECT_EQ(mistake(), "auth-plain-shape");
}

TEST_P(SaslExplained, SeesTwoLinesInOneAnswer)
{
    begin("LOGIN");
    ask("Username:");
    say("an\nhutech123");
    ask("Password:");
    EXPECT_EQ(mistake(), "auth-newline-inside");
    EXPECT_EQ(correction(), "YW4=");
    say("an\r\nhutech123\r\n");
    EXPECT_EQ(correction(), "aHV0ZWNoMTIz") << "the password is asked for now";
    refuse();
    EXPECT_EQ(mistake(), "auth-newline-inside");
    begin("LOGIN");
    ask("Username:");
    say("an\r\n\n");
    ask("Password:");
    EXPECT_EQ(mistake(), "auth-newline") << "line ends, and nothing behind them";
    say("hutech123");
    refuse();
    begin("PLAIN " + QByteArray("an\nhutech123").toBase64());
    refuse();
    EXPECT_EQ(mistake(), "auth-plain-shape");
}

TEST_P(SaslExplained, SeesAPasswordInPlaceOfADigest)
{
    const QByteArray challenge = "<17.auth@mail.example>";
    const auto answer = [&](const QByteArray &message) {
        begin("CRAM-MD5");
        ask(challenge);
        say(message);
        refuse();
    };
    answer("an hutech123");
    EXPECT_EQ(mistake(), "auth-no-digest");
    EXPECT_TRUE(told().mistake->isForOnce) << "the next challenge wants another digest";
    const QByteArray right = "an " + sasl::cramMd5Digest(challenge, "hutech123");
    EXPECT_EQ(correction(), right.toBase64().toStdString());
    answer("hutech123");
    EXPECT_EQ(mistake(), "auth-no-digest");
    EXPECT_EQ(correction(), "") << "nobody knows whose password it is";
    answer("an b913a602c7eda7a495b4e6e7334d3890");
    EXPECT_EQ(mistake(), "none") << "a digest, though a wrong one";
    begin("CRAM-MD5");
    ask(challenge);
    say("an hutech123");
    EXPECT_EQ(mistake(), "none") << "nobody has refused it yet";
}

TEST_P(SaslExplained, HasThePartsBeneathTheBase64)
{
    begin("PLAIN " + QByteArray("\0an\0hutech123", 13).toBase64());
    const explain::Explanation plain = told();
    const auto whole = std::find_if(plain.tokens.begin(), plain.tokens.end(), [](const explain::Token &token) {
        return token.meaning.startsWith(QStringLiteral("Base64, which anyone can decode. Its parts"));
    });
    ASSERT_NE(whole, plain.tokens.end());
    EXPECT_TRUE(whole->isSecret) << "a password is in it";
    EXPECT_EQ(plain.tokens.end() - whole, 5) << "NUL, name, NUL and password are its pieces";
    for (auto part = whole + 1; part != plain.tokens.end(); ++part)
        EXPECT_EQ(part->level, whole->level + 1);
    tests::expectTree(plain.tokens, 200, "PLAIN");
    refuse();
    begin("SCRAM-SHA-256");
    ask("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096");
    const explain::Explanation challenge = told();
    EXPECT_EQ(challenge.tokens.back().level, 1);
    ask("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    EXPECT_EQ(told().tokens.back().level, 0) << "one part is the message itself";
    refuse();
    begin("LOGIN");
    ask("Username:");
    say("an");
    EXPECT_EQ(told().tokens.size(), 1);
}

TEST_P(SaslExplained, BearsAnyOctets)
{
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "OAUTHBEARER", "GSSAPI", "?"}) {
        for (int octet = 0; octet < 256; ++octet) {
            const QByteArray message = QByteArray("n,,n=") + char(octet) + QByteArray("\0,r=\1p=,", 8) + char(octet);
            begin(mechanism);
            ask(message);
            told();
            say(message);
            told();
            refuse();
            mistake();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Protocols, SaslExplained, testing::ValuesIn(carriers),
                         [](const auto &carrier) { return std::string(carrier.param.name); });
