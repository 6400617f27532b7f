// SPDX-License-Identifier: GPL-3.0-or-later
//
// The certificates that a server sends: each of them, and which one a doubt is about.

#include "app/net/tls/Issue.h"
#include "app/net/tls/Tunnel.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace helolab::net::tls {

namespace {

using testing::HasSubstr;
using testing::Not;

const TimePoint noon{std::chrono::hours(24 * 365 * 56)};
constexpr int day = 86'400;

enum class Is { Authority, Server };

/// A certificate that \p issuer has signed, or itself, good from \p from to \p until, days from noon.
Identity made(const QByteArray &name, const Identity *issuer, Is what, Key key = Key(EVP_EC_gen("P-256")),
              int from = -10, int until = 10)
{
    Identity identity;
    identity.key = std::move(key);
    identity.certificate = Certificate(X509_new());
    X509 *certificate = identity.certificate.get();
    X509_set_version(certificate, 2);
    static long serial = 0;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    const auto seconds = time_t(std::chrono::duration_cast<std::chrono::seconds>(noon.time_since_epoch()).count());
    ASN1_TIME_set(X509_getm_notBefore(certificate), seconds + from * day);
    ASN1_TIME_set(X509_getm_notAfter(certificate), seconds + until * day);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const uchar *>(name.constData()), int(name.size()), -1, 0);
    X509 *above = issuer ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(above));
    X509_set_pubkey(certificate, identity.key.get());
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, above, certificate, nullptr, nullptr, 0);
    const bool isServer = what == Is::Server;
    for (const auto &[nid, value] :
         {std::pair(NID_basic_constraints, isServer ? "critical,CA:FALSE" : "critical,CA:TRUE"),
          std::pair(NID_subject_alt_name, isServer ? "DNS:mail.example" : "DNS:none.example")}) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        X509_add_ext(certificate, extension.get(), -1);
    }
    EXPECT_GT(X509_sign(certificate, issuer ? issuer->key.get() : identity.key.get(), EVP_sha256()), 0);
    return identity;
}

void send(Identity &server, const Identity &link)
{
    X509_up_ref(link.certificate.get());
    server.chain.emplace_back(link.certificate.get());
}

class ChainTest : public testing::Test
{
protected:
    /// What a client sees of a server with \p shown that believes \p trusted.
    Peer seen(const Identity &shown, const Identity &trusted)
    {
        const QString file = folder.filePath(QStringLiteral("trusted.pem"));
        const Bio bio(BIO_new_file(QFile::encodeName(file).constData(), "w"));
        PEM_write_bio_X509(bio.get(), trusted.certificate.get());
        BIO_flush(bio.get());
        Tunnel there(Context::forServer(shown).take());
        Tunnel here(Context::forClient(file), QStringLiteral("mail.example"), noon);
        QByteArray inside;
        for (QByteArray records = here.takeRecords(); !records.isEmpty(); records = here.takeRecords()) {
            there.take(records, inside);
            here.take(there.takeRecords(), inside);
        }
        EXPECT_TRUE(here.isUp()) << qPrintable(here.complaint());
        return here.peer();
    }
    static std::string text(const Finding &finding)
    {
        return findingText(finding, QStringLiteral("mail.example")).toStdString();
    }

    QTemporaryDir folder;
    Identity root = made("Root", nullptr, Is::Authority, Key(EVP_RSA_gen(2048)));
    Identity middle = made("Middle", &root, Is::Authority, Key(EVP_EC_gen("P-384")));
    Identity server = made("mail.example", &middle, Is::Server);
};

} // namespace

TEST_F(ChainTest, TellsEachCertificateInTheOrderInWhichItCame)
{
    send(server, middle);
    send(server, root);
    const Peer peer = seen(server, root);
    EXPECT_TRUE(peer.findings.empty());
    ASSERT_EQ(peer.chain.size(), 3U);
    EXPECT_EQ(peer.unlisted, 0);
    const char *subjects[] = {"CN = mail.example", "CN = Middle", "CN = Root"};
    const char *issuers[] = {"CN = Middle", "CN = Root", "CN = Root"};
    const char *keys[] = {"EC P-256", "EC P-384", "RSA 2048"};
    const char *signatures[] = {"ecdsa-with-SHA256", "sha256WithRSAEncryption", "sha256WithRSAEncryption"};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(peer.chain[i].subject.toStdString(), subjects[i]);
        EXPECT_EQ(peer.chain[i].issuer.toStdString(), issuers[i]);
        EXPECT_EQ(peer.chain[i].key.toStdString(), keys[i]);
        EXPECT_EQ(peer.chain[i].signature.toStdString(), signatures[i]);
        EXPECT_EQ(peer.chain[i].from.daysTo(peer.chain[i].until), 20);
    }
    EXPECT_THAT(peerText(peer).toStdString(), HasSubstr("“CN = mail.example”, issued by “CN = Middle”"));
    EXPECT_THAT(peerText(peer).toStdString(), HasSubstr("key EC P-256, signature ecdsa-with-SHA256"));
    const QStringList lines = chainTexts(peer);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_THAT(lines[0].toStdString(), HasSubstr("Certificate 2 of 3: “CN = Middle”, issued by “CN = Root”"));
    EXPECT_THAT(lines[1].toStdString(), HasSubstr("Certificate 3 of 3: “CN = Root”, which vouches for itself"));
    EXPECT_THAT(lines[1].toStdString(), HasSubstr("key RSA 2048, signature sha256WithRSAEncryption"));
}

TEST_F(ChainTest, SaysNoMoreOfAServerThatSendsOneCertificate)
{
    const Identity alone = made("mail.example", &root, Is::Server);
    EXPECT_TRUE(chainTexts(seen(alone, root)).isEmpty());
}

TEST_F(ChainTest, NamesTheCertificateThatHasExpired)
{
    const Identity old = made("Middle", &root, Is::Authority, Key(EVP_EC_gen("P-256")), -10, -1);
    Identity under = made("mail.example", &old, Is::Server);
    send(under, old);
    const Peer peer = seen(under, root);
    ASSERT_EQ(peer.findings.size(), 1U);
    EXPECT_EQ(peer.findings[0].doubt, Doubt::Expired);
    EXPECT_EQ(peer.findings[0].link, 1);
    EXPECT_THAT(text(peer.findings[0]), HasSubstr("The certificate of “CN = Middle”, above it in the chain, expired"));

    const Identity own = made("mail.example", &root, Is::Server, Key(EVP_EC_gen("P-256")), -10, -1);
    const Peer other = seen(own, root);
    ASSERT_EQ(other.findings.size(), 1U);
    EXPECT_EQ(other.findings[0].link, 0);
    EXPECT_THAT(text(other.findings[0]), HasSubstr("It expired on"));
}

TEST_F(ChainTest, NamesACertificateThatIsNotYetValidAndWasNotSent)
{
    const Identity early = made("Early root", nullptr, Is::Authority, Key(EVP_EC_gen("P-256")), 1, 10);
    const Identity under = made("mail.example", &early, Is::Server);
    const Peer peer = seen(under, early);
    ASSERT_EQ(peer.findings.size(), 1U);
    EXPECT_EQ(peer.findings[0].doubt, Doubt::NotYetValid);
    EXPECT_EQ(peer.findings[0].link, -1) << "this computer has it, the server did not send it";
    EXPECT_THAT(text(peer.findings[0]), HasSubstr("“CN = Early root”, above it in the chain, is not valid before"));
}

TEST_F(ChainTest, NamesTheAuthorityThatNobodyKnows)
{
    const Identity other = made("Other", nullptr, Is::Authority);
    send(server, middle);
    Peer peer = seen(server, other);
    ASSERT_EQ(peer.findings.size(), 1U) << "the root is neither here nor sent";
    EXPECT_EQ(peer.findings[0].doubt, Doubt::UnknownAuthority);
    EXPECT_EQ(peer.findings[0].link, 1);
    EXPECT_THAT(text(peer.findings[0]), HasSubstr("ends at “CN = Root”"));

    send(server, root);
    peer = seen(server, other);
    ASSERT_EQ(peer.findings.size(), 1U);
    EXPECT_EQ(peer.findings[0].link, 2) << "the root itself, which was sent and is not believed";
    EXPECT_THAT(text(peer.findings[0]), HasSubstr("ends at “CN = Root”"));
}

TEST_F(ChainTest, NamesTheCertificateThatTheServerHasForgotten)
{
    const Peer peer = seen(server, root);
    ASSERT_EQ(peer.findings.size(), 1U);
    EXPECT_EQ(peer.findings[0].link, 0);
    EXPECT_THAT(text(peer.findings[0]), HasSubstr("vouched for by “CN = Middle”"));
}

TEST_F(ChainTest, ListsTenAndCountsTheRest)
{
    send(server, middle);
    for (int i = 0; i < 13; ++i)
        send(server, made("Of no use " + QByteArray::number(i), &root, Is::Authority));
    const Peer peer = seen(server, root);
    EXPECT_TRUE(peer.findings.empty()) << "what nobody needs harms nobody";
    EXPECT_EQ(peer.chain.size(), 10U);
    EXPECT_EQ(peer.unlisted, 5);
    const QStringList lines = chainTexts(peer);
    ASSERT_EQ(lines.size(), 10);
    EXPECT_THAT(lines.first().toStdString(), HasSubstr("Certificate 2 of 15"));
    EXPECT_THAT(lines.last().toStdString(), HasSubstr("5 more certificate"));
}

TEST_F(ChainTest, TellsOfNamesNothingThatATerminalObeys)
{
    const Identity evil = made("Evil\x1b[31m\r\n\xe2\x80\xae", &root, Is::Authority);
    Identity under = made("mail.example", &evil, Is::Server);
    send(under, evil);
    const Peer peer = seen(under, root);
    for (const QString &line : {peerText(peer), chainTexts(peer).join(QString())}) {
        EXPECT_THAT(line.toStdString(), HasSubstr("Evil"));
        for (const QChar character : line)
            EXPECT_TRUE(character.isPrint() || character == QChar(QChar::ReplacementCharacter))
                << int(character.unicode());
    }
}

} // namespace helolab::net::tls
