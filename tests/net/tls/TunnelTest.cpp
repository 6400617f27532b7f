// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/tls/Tunnel.h"
#include "app/net/tls/Authority.h"
#include "app/net/tls/Issue.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace helolab::net::tls {

namespace {

const TimePoint noon{std::chrono::hours(24 * 365 * 56)};

std::shared_ptr<const Context> context()
{
    const Identity authority = newAuthority("for a test", noon);
    return Context::forServer(newIdentity({"localhost", "127.0.0.1", "::1"}, authority, noon)).take();
}

/// The other end, as OpenSSL has it.
class Client
{
public:
    Client()
        : m_settings(SSL_CTX_new(TLS_client_method()))
        , m_connection(SSL_new(m_settings.get()))
        , m_in(BIO_new(BIO_s_mem()))
        , m_out(BIO_new(BIO_s_mem()))
    {
        SSL_set_bio(m_connection.get(), m_in, m_out);
        SSL_set_connect_state(m_connection.get());
        SSL_do_handshake(m_connection.get());
    }

    QByteArray takeRecords()
    {
        QByteArray records(qsizetype(BIO_pending(m_out)), '\0');
        if (!records.isEmpty())
            BIO_read(m_out, records.data(), int(records.size()));
        return records;
    }
    void take(QByteArrayView records)
    {
        BIO_write(m_in, records.data(), int(records.size()));
        SSL_do_handshake(m_connection.get());
    }
    void send(QByteArrayView octets) { SSL_write(m_connection.get(), octets.data(), int(octets.size())); }
    QByteArray read()
    {
        QByteArray octets(1000, '\0');
        const int count = SSL_read(m_connection.get(), octets.data(), int(octets.size()));
        return octets.first(std::max(0, count));
    }
    void end() { SSL_shutdown(m_connection.get()); }

private:
    Settings m_settings;
    Connection m_connection;
    BIO *m_in;
    BIO *m_out;
};

/// Takes the records of each to the other until both are silent, \p piece octets at a time. What was inside.
QByteArray exchange(Client &client, Tunnel &tunnel, qsizetype piece = 100'000)
{
    QByteArray inside;
    for (QByteArray records = client.takeRecords(); !records.isEmpty(); records = client.takeRecords()) {
        for (qsizetype at = 0; at < records.size(); at += piece)
            tunnel.take(QByteArrayView(records).sliced(at, std::min(piece, records.size() - at)), inside);
        client.take(tunnel.takeRecords());
    }
    return inside;
}

} // namespace

TEST(Tunnel, CarriesOctetsBothWaysHoweverTheRecordsAreCut)
{
    for (const qsizetype piece : {1, 7, 100'000}) {
        Client client;
        Tunnel tunnel(context());
        EXPECT_EQ(exchange(client, tunnel, piece), "");
        ASSERT_TRUE(tunnel.isUp());
        client.send("EHLO pc.example\r\n");
        EXPECT_EQ(exchange(client, tunnel, piece), "EHLO pc.example\r\n");
        tunnel.send("250 hello\r\n");
        client.take(tunnel.takeRecords());
        EXPECT_EQ(client.read(), "250 hello\r\n");
    }
}

TEST(Tunnel, IsNotReadFromOutside)
{
    Client client;
    Tunnel tunnel(context());
    exchange(client, tunnel);
    tunnel.send("the password is secret");
    const QByteArray records = tunnel.takeRecords();
    EXPECT_FALSE(records.contains("secret"));
    EXPECT_GT(records.size(), 22);
}

TEST(Tunnel, EndsWhenThePeerSaysSo)
{
    Client client;
    Tunnel tunnel(context());
    exchange(client, tunnel);
    client.end();
    exchange(client, tunnel);
    EXPECT_EQ(tunnel.stage(), Tunnel::Stage::Ended);
}

TEST(Tunnel, BreaksAtWhatIsNoTlsAndTakesNoMore)
{
    for (const char *octets :
         {"EHLO pc.example\r\n", "GET / HTTP/1.0\r\n\r\n", "\x16\x03\x01\xff\xff\xff\xff\xff\xff"}) {
        Tunnel tunnel(context());
        QByteArray inside;
        tunnel.take(octets, inside);
        tunnel.take(QByteArray(100'000, 'x'), inside);
        EXPECT_EQ(tunnel.stage(), Tunnel::Stage::Broken) << octets;
        EXPECT_EQ(inside, "");
        EXPECT_FALSE(tunnel.complaint().isEmpty());
    }
}

TEST(Tunnel, BreaksWhereARecordWasChangedOnTheWay)
{
    Client client;
    Tunnel tunnel(context());
    exchange(client, tunnel);
    client.send("MAIL FROM:<an@hanoi.example>\r\n");
    QByteArray records = client.takeRecords();
    records.back() = char(records.back() ^ 1);
    QByteArray inside;
    tunnel.take(records, inside);
    EXPECT_EQ(tunnel.stage(), Tunnel::Stage::Broken);
    EXPECT_EQ(inside, "");
}

TEST(Authority, MakesItsCertificatesOnceAndKeepsTheKeysToItself)
{
    const QTemporaryDir folder;
    const Authority authority(folder.filePath(QStringLiteral("tls")));
    const auto made = authority.identity(noon);
    ASSERT_TRUE(made);
    const auto again = authority.identity(noon + std::chrono::hours(24));
    ASSERT_TRUE(again);
    EXPECT_EQ(X509_cmp(made.value().certificate.get(), again.value().certificate.get()), 0);
    for (const char *name : {"tls/authority-key.pem", "tls/localhost-key.pem"}) {
        const QFile key(folder.filePath(QLatin1StringView(name)));
        EXPECT_TRUE(key.exists()) << name;
        EXPECT_EQ(key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                  QFile::Permissions());
    }
    EXPECT_TRUE(QFile::exists(authority.certificateFile()));
}

TEST(Authority, RenewsWhatIsAboutToExpireOrIsDamaged)
{
    const QTemporaryDir folder;
    const Authority authority(folder.path());
    const auto first = authority.identity(noon);
    ASSERT_TRUE(first);
    const auto later = authority.identity(noon + std::chrono::hours(24 * 390));
    ASSERT_TRUE(later);
    EXPECT_NE(X509_cmp(first.value().certificate.get(), later.value().certificate.get()), 0);
    EXPECT_EQ(X509_cmp(first.value().chain[0].get(), later.value().chain[0].get()), 0);

    QFile damaged(folder.filePath(QStringLiteral("localhost.pem")));
    ASSERT_TRUE(damaged.open(QFile::WriteOnly));
    damaged.write("nothing of use");
    damaged.close();
    EXPECT_TRUE(authority.identity(noon));
}

TEST(Authority, SaysWhereNothingCanBeKept)
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("tls")));
    ASSERT_TRUE(inTheWay.open(QFile::WriteOnly));
    const auto identity = Authority(inTheWay.fileName()).identity(noon);
    ASSERT_FALSE(identity);
    EXPECT_EQ(identity.error().file, inTheWay.fileName());
}

TEST(Identity, SaysWhatIsWrongWithAFile)
{
    const QTemporaryDir folder;
    const Authority authority(folder.path());
    ASSERT_TRUE(authority.identity(noon));
    const QString certificate = folder.filePath(QStringLiteral("localhost.pem"));
    const QString key = folder.filePath(QStringLiteral("localhost-key.pem"));
    EXPECT_TRUE(readIdentity(certificate, key));
    EXPECT_EQ(readIdentity(key, key).error().file, key);
    EXPECT_EQ(readIdentity(certificate, certificate).error().file, certificate);
    const QString other = folder.filePath(QStringLiteral("authority-key.pem"));
    EXPECT_EQ(readIdentity(certificate, other).error().file, other);
    EXPECT_EQ(readIdentity(folder.filePath(QStringLiteral("missing")), key).error().file,
              folder.filePath(QStringLiteral("missing")));
}

} // namespace helolab::net::tls
