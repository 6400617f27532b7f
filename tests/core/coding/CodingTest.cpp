// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/Coding.h"

#include "core/mime/EncodedWords.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using namespace helolab::coding;

namespace {

QByteArray coded(const char *id, QByteArrayView octets)
{
    const auto result = encoded(*findCoding(id), octets);
    EXPECT_TRUE(result.ok()) << id << ": " << (result.ok() ? "" : qPrintable(result.error().message));
    return result.ok() ? result.value() : QByteArray();
}

QByteArray read(const char *id, QByteArrayView text)
{
    const auto result = decoded(*findCoding(id), text);
    EXPECT_TRUE(result.ok()) << id << " " << text.toByteArray().toStdString() << ": "
                             << (result.ok() ? "" : qPrintable(result.error().message));
    return result.ok() ? result.value() : QByteArray();
}

struct Slip
{
    const char *id;
    QByteArray text;
    int line;
    int column;
    const char *word; ///< of what is said
};

bool isForText(const Coding &coding)
{
    return qstrncmp(coding.id, "rfc2047", 7) == 0 || qstrcmp(coding.id, "modified-utf-7") == 0;
}

/// Octets of any kind, more of those that have a meaning somewhere than of others.
QByteArray anyOctets(std::mt19937 &chance, int most)
{
    constexpr QByteArrayView busy("\r\n\t =?_&-.\0,+/", 15);
    QByteArray octets;
    const int size = int(chance() % unsigned(most + 1));
    octets.reserve(size);
    while (octets.size() < size) {
        const bool isPlain = chance() % 2 == 0;
        octets += isPlain ? char(chance() % 256) : busy[qsizetype(chance() % unsigned(busy.size()))];
    }
    return octets;
}

QByteArray anyText(std::mt19937 &chance, int most)
{
    const QByteArray octets = anyOctets(chance, most);
    QString text;
    for (const char c : octets)
        text += QChar::fromUcs4(chance() % 3 == 0 ? 0x1F600 + uchar(c) % 64 : 0x20 + uchar(c) * 8U);
    return text.toUtf8();
}

} // namespace

TEST(Coding, WritesWhatTheRfcsShow)
{
    EXPECT_EQ(coded("base64", QByteArrayView("\0tim\0tanstaaftanstaaf", 21)), "AHRpbQB0YW5zdGFhZnRhbnN0YWFm");
    EXPECT_EQ(coded("rfc2047-q", "Keld J\xC3\xB8rn Simonsen"), "=?UTF-8?Q?Keld_J=C3=B8rn_Simonsen?=");
    EXPECT_EQ(coded("rfc2047-b", "\xC3\xA9"), "=?UTF-8?B?w6k=?=");
    EXPECT_EQ(coded("modified-utf-7", "~peter/mail/\u53F0\u5317/\u65E5\u672C\u8A9E"), // RFC 3501 section 5.1.3
              "~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    EXPECT_EQ(coded("quoted-printable", "A=B \r\nna\xC3\xAFve\ttab\t\r\n"), "A=3DB=20\r\nna=C3=AFve\ttab=09\r\n");
}

TEST(Coding, ReadsWhatTheRfcsShow)
{
    EXPECT_EQ(read("quoted-printable", "Now's the time =\r\nfor all folk to come=\r\n to the aid of their country."),
              "Now's the time for all folk to come to the aid of their country."); // RFC 2045 section 6.7
    EXPECT_EQ(read("rfc2047-q", "=?US-ASCII?Q?Keith_Moore?= <moore@cs.utk.edu>"), "Keith Moore <moore@cs.utk.edu>");
    EXPECT_EQ(read("rfc2047-b",
                   "=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?=\r\n"
                   " =?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?="),
              "If you can read this you understand the example."); // RFC 2047 section 8
    EXPECT_EQ(read("rfc2047-q", "a  =?iso-8859-1?q?b?= =?ISO-8859-1?Q?_?=\tc"), "a  b \tc");
    EXPECT_EQ(read("rfc2047-b", "=?koi8-r?B?8NLJ18XU?="), "\u041F\u0440\u0438\u0432\u0435\u0442");
    EXPECT_EQ(read("modified-utf-7", "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"),
              "\u041E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043D\u044B\u0435");
    EXPECT_EQ(read("base64-lines", "Zm9v\r\nYmFy\r\n"), "foobar");
}

TEST(Coding, SaysWhatIsWrongAndWhere)
{
    const Slip slips[] = {
        {"base64", "Zm9v\r\nYmFy", 0, 5, "CR"},
        {"base64-lines", "Zm9v\r\nYm_y", 2, 3, "base64url"},
        {"base64-lines", QByteArray(80, 'A'), 1, 77, "76"},
        {"base64-lines", "Zm9v\r\nYg", 2, 3, "2 ="},
        {"quoted-printable", "one\r\nt=o", 2, 2, "hexadecimal"},
        {"quoted-printable", "caf=c3=a9", 1, 5, "capitals"},
        {"quoted-printable", "caf\xC3\xA9", 1, 4, "C3"},
        {"quoted-printable", "a\nb", 1, 2, "0A"},
        {"quoted-printable", "x\r\n" + QByteArray(77, 'x'), 2, 77, "76"},
        {"rfc2047-q", "caf\xC3\xA9", 1, 4, "C3"},
        {"rfc2047-q", "a =?UTF-8?Q?a b?=", 1, 14, "?="},
        {"rfc2047-q", "=?UTF-8?Q?=", 1, 12, "?="},
        {"rfc2047-q", "=?UTF-8?Q?=C?=", 1, 11, "hexadecimal"},
        {"rfc2047-q", "=?UTF-8?Q?=C3?=", 1, 11, "charset"},
        {"rfc2047-q", "=?UTF-8?X?a?=", 1, 9, "B (base64)"},
        {"rfc2047-q", "=?klingon?Q?a?=", 1, 3, "charset"},
        {"rfc2047-q", "=?UTF-8?Q?" + QByteArray(70, 'x') + "?=", 1, 76, "75"},
        {"rfc2047-q", "Re:=?UTF-8?Q?a?=", 1, 4, "space"},
        {"rfc2047-q", "one\r\ntwo", 1, 4, "CR LF"},
        {"rfc2047-q", "=?a", 1, 1, "charset"},
        {"rfc2047-b", "=?UTF-8?B?w6k?=", 1, 14, "1 ="},
        {"modified-utf-7", "\xD0\x9F", 1, 1, "US-ASCII"},
        {"modified-utf-7", "a&AOk", 1, 2, "-"},
        {"modified-utf-7", "Tom & Jerry", 1, 5, "-"},
        {"modified-utf-7", "&AGE-", 1, 1, "US-ASCII"},
    };
    for (const Slip &slip : slips) {
        const auto result = decoded(*findCoding(slip.id), slip.text);
        ASSERT_FALSE(result.ok()) << slip.id << " " << slip.text.toStdString();
        const Error &error = result.error();
        EXPECT_EQ(error.line, slip.line) << slip.text.toStdString();
        EXPECT_EQ(error.column, slip.column) << slip.text.toStdString() << qPrintable(error.message);
        EXPECT_TRUE(error.message.contains(QLatin1StringView(slip.word)))
            << slip.text.toStdString() << ": " << qPrintable(error.message);
    }
}

TEST(Coding, NamesTheOctetThatIsNoText)
{
    for (const Coding &coding : codings()) {
        const auto result = encoded(coding, "na\xC3\xAFve \xE9t\xE9");
        EXPECT_EQ(result.ok(), !isForText(coding)) << coding.id;
        if (!result.ok()) {
            EXPECT_EQ(result.error().column, 8) << coding.id;
            EXPECT_TRUE(result.error().message.contains(QLatin1StringView("E9")));
        }
    }
}

TEST(Coding, ReadsBackWhateverItWrites)
{
    std::mt19937 chance(2045); // NOLINT: the same each time
    for (int round = 0; round < 400; ++round) {
        const QByteArray octets = anyOctets(chance, 300);
        const QByteArray text = anyText(chance, 120);
        for (const Coding &coding : codings()) {
            const QByteArray &given = isForText(coding) ? text : octets;
            const QByteArray written = coded(coding.id, given);
            EXPECT_EQ(read(coding.id, written), given) << coding.id << " " << written.toStdString();
            for (const char c : written)
                ASSERT_TRUE(c >= ' ' || c == '\t' || c == '\r' || c == '\n') << coding.id;
        }
    }
}

TEST(Coding, WritesNoLineOrWordThatIsTooLong)
{
    std::mt19937 chance(2047); // NOLINT
    for (int round = 0; round < 100; ++round) {
        const QByteArray text = anyText(chance, 200);
        for (const char *id : {"base64-lines", "quoted-printable", "rfc2047-b", "rfc2047-q"}) {
            for (const QByteArray &line : coded(id, text).split('\n'))
                EXPECT_LE(line.trimmed().size(), qstrncmp(id, "rfc", 3) == 0 ? 75 : 76) << id;
        }
    }
}

TEST(Coding, WritesWordsThatMailProgramsRead)
{
    const QString text = QString::fromUtf8("B\u1EA3n tin tu\u1EA7n n\u00E0y, \u65E5\u672C\u8A9E \u0438 "
                                           "\u043F\u0440\u0438\u0432\u0435\u0442 \U0001F600")
                             .repeated(4);
    for (const char *id : {"rfc2047-b", "rfc2047-q"})
        EXPECT_EQ(mime::decodedText(coded(id, text.toUtf8())), text) << id;
}

TEST(Coding, TakesNoMoreThanItsBound)
{
    const QByteArray most(longestInput, 'A');
    const QByteArray mega(1024 * 1024, 'A');
    for (const Coding &coding : codings()) {
        EXPECT_TRUE(encoded(coding, most).ok()) << coding.id;
        for (const auto &refused : {encoded(coding, mega), decoded(coding, mega)}) {
            ASSERT_FALSE(refused.ok()) << coding.id;
            EXPECT_TRUE(refused.error().message.contains(QLatin1StringView("1048576"))) << coding.id;
        }
    }
}

TEST(Coding, EndsWhateverIsRead)
{
    std::mt19937 chance(3501); // NOLINT
    for (int round = 0; round < 2000; ++round) {
        const QByteArray text = (round % 2 == 0 ? "=?UTF-8?Q?" : "") + anyOctets(chance, 60);
        for (const Coding &coding : codings()) {
            const auto result = decoded(coding, text);
            if (result.ok())
                continue;
            const Error &error = result.error();
            EXPECT_FALSE(error.message.isEmpty());
            EXPECT_GE(error.column, 1);
            EXPECT_LE(error.column, text.size() + 1);
        }
    }
}
