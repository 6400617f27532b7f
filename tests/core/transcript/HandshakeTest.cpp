// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/Handshake.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::transcript;

namespace {

QByteArray counted(int size, const QByteArray &octets)
{
    QByteArray all;
    for (int i = size - 1; i >= 0; --i)
        all += char(octets.size() >> (8 * i));
    return all + octets;
}

QByteArray extension(const char *type, const QByteArray &inside)
{
    return QByteArray::fromHex(type) + counted(2, inside);
}

QByteArray clientHello(const QByteArray &extensions)
{
    const QByteArray inside = QByteArray("\x03\x03") + QByteArray(32, 'r') + counted(1, "session")
        + counted(2, "\x13\x01") + counted(1, QByteArray(1, '\0')) + counted(2, extensions);
    return QByteArray("\x01") + counted(3, inside);
}

QByteArray nameOf(const QByteArray &host)
{
    return extension("0000", counted(2, QByteArray(1, '\0') + counted(2, host)));
}

TlsRecord record(const QByteArray &inside, TlsRecord::Type type = TlsRecord::Type::Handshake)
{
    TlsRecord record;
    record.type = type;
    record.octets = QByteArray(1, char(type)) + QByteArray("\x03\x01") + counted(2, inside);
    record.length = qint32(inside.size());
    return record;
}

} // namespace

TEST(Handshake, TellsTheNameThatTheClientAsksFor)
{
    EXPECT_EQ(serverName(record(clientHello(extension("002b", "versions") + nameOf("mail.hanoi.example")))),
              "mail.hanoi.example");
    EXPECT_EQ(serverName(record(clientHello(extension("002b", "versions")))), QByteArray());
    EXPECT_EQ(serverName(record(clientHello({}))), QByteArray());
    EXPECT_EQ(serverName(record("\x02")), QByteArray()) << "a ServerHello";
    EXPECT_EQ(serverName(record(clientHello(nameOf("mail")), TlsRecord::Type::ApplicationData)), QByteArray());
    EXPECT_EQ(serverName(record(clientHello(nameOf(QByteArray(3000, 'a'))))).size(), 255) << "as long as one can be";
}

TEST(Handshake, IsReadNoFurtherThanItGoes)
{
    const QByteArray whole = clientHello(extension("002b", "versions") + nameOf("mail.hanoi.example"));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const TlsRecord cut = record(whole.first(size));
        EXPECT_TRUE(QByteArray("mail.hanoi.example").startsWith(serverName(cut))) << size;
        EXPECT_LE(handshakeMessages(cut).size(), 1) << size;
    }
    TlsRecord nothing;
    nothing.type = TlsRecord::Type::Handshake;
    EXPECT_TRUE(handshakeMessages(nothing).isEmpty());
}

TEST(Handshake, NamesItsMessages)
{
    const QByteArray several = QByteArray("\x02") + counted(3, "hello") + QByteArray("\x0b") + counted(3, "certificate")
        + QByteArray("\x0e") + counted(3, {});
    EXPECT_EQ(handshakeMessages(record(several)), (QByteArrayList{"ServerHello", "Certificate", "ServerHelloDone"}));
    EXPECT_TRUE(handshakeMessages(record("\xee...")).isEmpty()) << "which is none";
    TlsRecord sealed = record(several);
    sealed.isSealed = true;
    EXPECT_TRUE(handshakeMessages(sealed).isEmpty());
}
