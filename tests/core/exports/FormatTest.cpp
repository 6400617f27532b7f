// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/Format.h"

#include "RecordedFixture.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace helolab;
using namespace helolab::exports;

TEST(ExportFormat, IsFoundByItsNameAndByTheFilesName)
{
    EXPECT_EQ(findFormat(QStringLiteral("pcapng")), formatOf(QStringLiteral("/a/b.PCAPNG")));
    EXPECT_STREQ(formatOf(QStringLiteral("talk.txt"))->id, "text");
    EXPECT_EQ(findFormat(QStringLiteral("pcap")), nullptr);
    EXPECT_EQ(formatOf(QStringLiteral("txt")), nullptr);
}

TEST(ExportFormat, EachWritesAnything)
{
    Talked odd(u"imap");
    odd.server(QByteArray::fromHex("00ff1b5b41e280ae"))
        .client(QByteArray(20'000, '\xff'))
        .closed(protocol::Party::Client);
    const transcript::Transcript empty{findProtocol(u"pop3"), {}, {}, {}};
    const Talked message = sentMessage();
    QSet<QString> ids;
    for (const Format &format : formats()) {
        ids.insert(QString::fromLatin1(format.id));
        EXPECT_FALSE(
            format.write({{{&message.transcript}, {&odd.transcript, false}, {&empty}}}, QStringLiteral("en")).isEmpty())
            << format.id;
        format.write({}, QStringLiteral("en"));
    }
    EXPECT_EQ(ids.size(), qsizetype(formats().size()));
}
