// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/MailboxName.h"
#include "core/imap/ModifiedUtf7.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::imap;

namespace {

struct Name
{
    const char *utf8;
    const char *utf7;
};

const Name names[] = {
    {"", ""},
    {"INBOX", "INBOX"},
    {"a&b", "a&-b"},
    {"&", "&-"},
    {"&&", "&-&-"},
    {"~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"}, // RFC 3501 section 5.1.3
    {"Thư đã gửi", "Th&AbA- &AREA4w- g&Hu0-i"},
    {"Thùng rác", "Th&APk-ng r&AOE-c"},
    {"Отправленные", "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"},
    {"Входящие", "&BBIERQQ+BDQETwRJBDgENQ-"},
    {"已发送", "&XfJT0ZAB-"},
    {"草稿箱/2024", "&g0l6P3ux-/2024"},
    {"垃圾邮件", "&V4NXPpCuTvY-"},
    {"é&é", "&AOk-&-&AOk-"},
    {"😀", "&2D3eAA-"},
    {"a😀b", "a&2D3eAA-b"},
};

} // namespace

TEST(ModifiedUtf7, IsWrittenAndReadTheSame)
{
    for (const Name &name : names) {
        EXPECT_EQ(toModifiedUtf7(name.utf8), QByteArray(name.utf7));
        const FromModifiedUtf7 read = fromModifiedUtf7(name.utf7);
        EXPECT_TRUE(read.ok()) << name.utf7 << ": " << read.fault.toStdString();
        EXPECT_EQ(read.utf8, QByteArray(name.utf8));
    }
}

TEST(ModifiedUtf7, IsReadBackFromEveryCodePoint)
{
    for (char32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
        const FromModifiedUtf7 read = fromModifiedUtf7(toModifiedUtf7("x" + utf8 + "y"));
        ASSERT_EQ(read.utf8, "x" + utf8 + "y") << quint32(c) << read.fault.toStdString();
    }
}

TEST(ModifiedUtf7, RefusesWhatIsNone)
{
    struct Wrong
    {
        const char *octets;
        const char *fault;
        qsizetype at;
    };
    const Wrong wrongs[] = {
        {"a&", "the shift that & begins is not ended by -; the ampersand itself is &-", 1},
        {"a&b", "the shift that & begins is not ended by -; the ampersand itself is &-", 1},
        {"&AOk", "the shift that & begins is not ended by -; the ampersand itself is &-", 0},
        {"x&-&AOk", "the shift that & begins is not ended by -; the ampersand itself is &-", 3},
        {"&A/k-", "what stands between & and - is no modified base64", 0},
        {"&AOk=-", "what stands between & and - is no modified base64", 0},
        {"&AO k-", "what stands between & and - is no modified base64", 0},
        {"&A&AOk-", "what stands between & and - is no modified base64", 0},
        {"R&D-", "what stands between & and - is no whole number of UTF-16 units", 1},
        {"&AO-", "what stands between & and - is no whole number of UTF-16 units", 0},
        {"&AOkA-", "what stands between & and - is no whole number of UTF-16 units", 0},
        {"&AOl-", "what stands between & and - is no whole number of UTF-16 units", 0}, // the last two bits are not 0
        {"&AOkAAAA-", "what stands between & and - is no whole number of UTF-16 units", 0},
        {"&AGE-", "a shift encodes US-ASCII, which stands for itself", 0},
        {"&AOkAYQ-", "a shift encodes US-ASCII, which stands for itself", 0},
        {"&ACY-", "a shift encodes US-ASCII, which stands for itself", 0},
        {"&AOk-&AOk-", "a shift follows another one at once, where one does for both", 5},
        {"&U,BTFw-&ZeVnLIqe-", "a shift follows another one at once, where one does for both", 8},
        {"&2D0-", "a surrogate of UTF-16 has no partner", 0},
        {"&3gA-", "a surrogate of UTF-16 has no partner", 0},
        {"&3gDYPQ-", "a surrogate of UTF-16 has no partner", 0},
        {"&2D0AOQ-", "a shift encodes US-ASCII, which stands for itself", 0},
        {"\xc3\xa9", "it has octets that are no US-ASCII, and IMAP4rev1 writes names in modified UTF-7", 0},
        {"ab\xff", "it has octets that are no US-ASCII, and IMAP4rev1 writes names in modified UTF-7", 2},
    };
    for (const Wrong &wrong : wrongs) {
        const FromModifiedUtf7 read = fromModifiedUtf7(wrong.octets);
        EXPECT_EQ(read.fault, QByteArray(wrong.fault)) << wrong.octets;
        EXPECT_EQ(read.at, wrong.at) << wrong.octets;
        EXPECT_EQ(read.utf8, QByteArray());
    }
}

TEST(ImapMailboxName, IsReadInEitherEncoding)
{
    EXPECT_EQ(readMailboxName("Th&AbA-", NameEncoding::ModifiedUtf7).utf8, QByteArray("Thư"));
    EXPECT_EQ(readMailboxName("Thư", NameEncoding::Utf8).utf8, QByteArray("Thư"));
    EXPECT_EQ(readMailboxName("Th&AbA-", NameEncoding::Utf8).utf8, QByteArray("Th&AbA-"));
    EXPECT_EQ(writeMailboxName("Thư", NameEncoding::ModifiedUtf7), QByteArray("Th&AbA-"));
    EXPECT_EQ(writeMailboxName("Thư", NameEncoding::Utf8), QByteArray("Thư"));
}

TEST(ImapMailboxName, HasInboxInCapitals)
{
    for (const char *inbox : {"INBOX", "inbox", "InBoX"})
        EXPECT_EQ(readMailboxName(inbox, NameEncoding::ModifiedUtf7).utf8, QByteArray("INBOX"));
    EXPECT_EQ(readMailboxName("inbox/Old", NameEncoding::Utf8).utf8, QByteArray("INBOX/Old"));
    for (const char *other : {"inboxes", "inbo", "a/inbox"})
        EXPECT_EQ(readMailboxName(other, NameEncoding::Utf8).utf8, QByteArray(other));
}

TEST(ImapMailboxName, HasAccentsInOnePieceWithTheirLetters)
{
    // e and a combining acute accent, as some keyboards and file systems have it.
    EXPECT_EQ(readMailboxName("e\xcc\x81", NameEncoding::Utf8).utf8, QByteArray("\xc3\xa9"));
    EXPECT_EQ(readMailboxName("e&AwE-", NameEncoding::ModifiedUtf7).utf8, QByteArray("\xc3\xa9"));
}

TEST(ImapMailboxName, KeepsWhatTravelled)
{
    const MailboxName name = readMailboxName("inbox", NameEncoding::Utf8);
    EXPECT_EQ(name.octets, QByteArray("inbox"));
    EXPECT_TRUE(name.ok());
}

TEST(ImapMailboxName, RefusesWithAReason)
{
    const auto faultOfName = [](QByteArrayView octets, bool levelsMayFollow = false) {
        const MailboxName name = readMailboxName(octets, NameEncoding::Utf8, levelsMayFollow);
        EXPECT_TRUE(name.ok() || name.utf8.isEmpty());
        return name.fault;
    };
    const QByteArray level = "A level of the mailbox name is empty: / stands between two names, and one is enough";
    EXPECT_EQ(faultOfName(""), QByteArray("A mailbox has a name of at least one octet"));
    EXPECT_EQ(faultOfName("a//b"), level);
    EXPECT_EQ(faultOfName("/a"), level);
    EXPECT_EQ(faultOfName("/"), level);
    EXPECT_EQ(faultOfName("/", true), level);
    EXPECT_EQ(faultOfName("a/"), level);
    EXPECT_EQ(faultOfName("a//", true), level);
    EXPECT_EQ(faultOfName("a/", true), QByteArray());
    for (const char *dots : {".", "..", "../a", "a/..", "a/./b"})
        EXPECT_EQ(faultOfName(dots), QByteArray(". and .. are no names of mailboxes"));
    EXPECT_EQ(faultOfName("..."), QByteArray());
    EXPECT_EQ(faultOfName(".a"), QByteArray());
    for (const char *wild : {"a*", "%", "a/%/b"})
        EXPECT_EQ(faultOfName(wild), QByteArray("* and % are the wildcards of LIST, no mailbox has them in its name"));
    for (const char *control : {"a\x01", "a\x7f", "a\nb", "\xc2\x85", "\xe2\x80\xa8"})
        EXPECT_EQ(faultOfName(control), QByteArray("The mailbox name has control characters in it"));
    EXPECT_EQ(faultOfName(QByteArrayView("a\0b", 3)), QByteArray("The mailbox name has control characters in it"));
    EXPECT_EQ(faultOfName("\xff"), QByteArray("The mailbox name is no UTF-8"));
    EXPECT_EQ(faultOfName("\xed\xa0\x80"), QByteArray("The mailbox name is no UTF-8"));
    EXPECT_EQ(faultOfName(QByteArray(255, 'a')), QByteArray());
    EXPECT_EQ(faultOfName(QByteArray(256, 'a')), QByteArray("The mailbox name is too long: more than 255 octets"));
    EXPECT_EQ(readMailboxName("a&b", NameEncoding::ModifiedUtf7).fault,
              QByteArray("The mailbox name is no modified UTF-7: the shift that & begins is not ended by -; the "
                         "ampersand itself is &-"));
}
