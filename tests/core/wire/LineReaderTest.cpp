// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/LineReader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace helolab::wire;

namespace {

/// A line with its views copied, so that it may be kept.
struct HeldLine
{
    std::string text;
    std::string raw;
    LineEnding ending;
    bool tooLong;

    friend bool operator==(const HeldLine &, const HeldLine &) = default;
};

void PrintTo(const HeldLine &line, std::ostream *out)
{
    *out << testing::PrintToString(line.text) << " raw " << testing::PrintToString(line.raw) << " ending "
         << int(line.ending) << (line.tooLong ? " too long" : "");
}

HeldLine crLf(const std::string &text)
{
    return {text, text + "\r\n", LineEnding::CrLf, false};
}

/// Everything that comes out when \p bytes arrive \p piece octets at a time.
std::vector<HeldLine> linesOf(const std::string &bytes, std::size_t piece, qsizetype limit)
{
    LineReader reader(limit);
    std::vector<HeldLine> lines;
    for (std::size_t from = 0; from < bytes.size(); from += piece) {
        // Each piece in memory of its own, gone afterwards: a view kept too long shows under AddressSanitizer.
        const std::string arrived = bytes.substr(from, piece);
        reader.feed(QByteArrayView(arrived.data(), qsizetype(arrived.size())));
        while (const auto line = reader.next()) {
            lines.push_back({line->text.toByteArray().toStdString(), line->raw.toByteArray().toStdString(),
                             line->ending, line->tooLong});
        }
        reader.keepRest();
        EXPECT_LE(reader.pending(), limit);
    }
    return lines;
}

std::vector<HeldLine> linesOf(const std::string &bytes, qsizetype limit = 64)
{
    return linesOf(bytes, bytes.size(), limit);
}

} // namespace

TEST(LineReader, CutsAtCrLf)
{
    EXPECT_EQ(linesOf("HELO a\r\nQUIT\r\n"), (std::vector{crLf("HELO a"), crLf("QUIT")}));
}

TEST(LineReader, HandsOutAnEmptyLine)
{
    EXPECT_EQ(linesOf("\r\n\r\n"), (std::vector{crLf(""), crLf("")}));
}

TEST(LineReader, TellsABareLfFromCrLf)
{
    EXPECT_EQ(
        linesOf("A\nB\r\n\n"),
        (std::vector<HeldLine>{{"A", "A\n", LineEnding::Lf, false}, crLf("B"), {"", "\n", LineEnding::Lf, false}}));
}

TEST(LineReader, KeepsABareCrInTheText)
{
    EXPECT_EQ(linesOf("A\rB\r\r\n"), (std::vector{crLf("A\rB\r")}));
}

TEST(LineReader, KeepsNulAndEightBitOctets)
{
    const std::string text("A\0B\xC3\xA9\xFF", 6);
    EXPECT_EQ(linesOf(text + "\r\n"), (std::vector{crLf(text)}));
}

TEST(LineReader, WaitsForTheEndOfALine)
{
    EXPECT_TRUE(linesOf("HELO a\r").empty());
    EXPECT_EQ(linesOf("HELO a\r\nQUI").size(), 1u);
}

TEST(LineReader, TakesALineOfExactlyTheLimit)
{
    EXPECT_EQ(linesOf("ABCDEF\r\n", 8), (std::vector{crLf("ABCDEF")}));
}

TEST(LineReader, HandsOutAnOverLongLineOnceAndMarked)
{
    EXPECT_EQ(linesOf("ABCDEFGHIJ\r\nQUIT\r\n", 8),
              (std::vector<HeldLine>{{"ABCDEFGH", "ABCDEFGH", LineEnding::CrLf, true}, crLf("QUIT")}));
    EXPECT_EQ(linesOf("ABCDEFGHIJ\nQUIT\r\n", 8),
              (std::vector<HeldLine>{{"ABCDEFGH", "ABCDEFGH", LineEnding::Lf, true}, crLf("QUIT")}));
}

TEST(LineReader, KeepsTheEndingOutOfTheTextWhereTheLimitFallsBetweenCrAndLf)
{
    EXPECT_EQ(linesOf("ABCDEFG\r\n", 8), (std::vector<HeldLine>{{"ABCDEFG", "ABCDEFG\r", LineEnding::CrLf, true}}));
    EXPECT_EQ(linesOf("ABCDEFG\rX\r\n", 8),
              (std::vector<HeldLine>{{"ABCDEFG\r", "ABCDEFG\r", LineEnding::CrLf, true}}));
}

TEST(LineReader, ReadsTheSameHoweverTheOctetsAreCut)
{
    const std::vector<std::string> streams = {
        "HELO a\r\nMAIL FROM:<a@b>\r\n\r\n.\r\n",
        "A\nB\rC\r\r\n\n\r\n\r",
        "ABCDEF\r\nABCDEFG\r\nABCDEFGH\r\nABCDEFGHI\r\nABCDEFGHIJ\r\nQ\r\n",
        "ABCDEFG\nABCDEFGH\nABCDEFGHI\nABCDEFGHIJKLMNOPQRSTUVWXYZ\n\n",
        "ABCDEFG\rX\r\nABCDEFGH\r\r\nABCDEFGHI\r\r\n\r\r\r\r\r\r\r\r\r\r\r\n",
        // QByteArrays: of std::strings put together like this GCC 12 warns, wrongly.
        (QByteArray(100, '\r') + '\n' + QByteArray(100, 'x') + '\r' + QByteArray(100, '\n')).toStdString(),
    };
    for (const std::string &stream : streams) {
        for (const qsizetype limit : {1, 2, 7, 8, 9, 64, 1000}) {
            const auto whole = linesOf(stream, limit);
            for (std::size_t piece = 1; piece <= 13; ++piece)
                EXPECT_EQ(linesOf(stream, piece, limit), whole) << "pieces of " << piece << ", limit " << limit;
        }
    }
}

TEST(LineReader, HoldsNoMoreThanTheLimitOfALineWithoutEnd)
{
    LineReader reader(512);
    const QByteArray piece(100'000, 'x');
    for (int i = 0; i < 100; ++i) {
        reader.feed(piece);
        EXPECT_FALSE(reader.next());
        reader.keepRest();
        ASSERT_LE(reader.pending(), 512);
    }
    reader.feed("\r\nNOOP\r\n");
    const auto line = reader.next();
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->tooLong);
    EXPECT_EQ(line->text.size(), 512);
    EXPECT_EQ(line->ending, LineEnding::CrLf);
    const auto after = reader.next();
    ASSERT_TRUE(after);
    EXPECT_EQ(after->text, "NOOP");
    EXPECT_FALSE(after->tooLong);
}

TEST(LineReader, GivesTheRestToAnotherReader)
{
    LineReader reader(64);
    reader.feed("DATA\r\nfirst line");
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.takeRest(), "first line");
    EXPECT_EQ(reader.pending(), 0);
    EXPECT_FALSE(reader.next());
}

TEST(LineReader, JoinsWhatIsHeldAndWhatIsNewInTheRest)
{
    LineReader reader(64);
    reader.feed("first ");
    reader.keepRest();
    reader.feed("line\r\nsecond");
    EXPECT_EQ(reader.takeRest(), "first line\r\nsecond");
    EXPECT_EQ(reader.pending(), 0);
}

TEST(LineReader, CutsLinesFromARestThatIsFedAgain)
{
    LineReader reader(8);
    reader.feed("bo");
    reader.keepRest();
    reader.feed("dy\r\n.\r\nABCDEFGHIJKLMNOP\r\nNOOP\r\nQUI");
    const QByteArrayView rest = reader.takeRest();
    reader.feed(rest.sliced(9)); // behind the lone dot
    const auto tooLong = reader.next();
    ASSERT_TRUE(tooLong);
    EXPECT_TRUE(tooLong->tooLong);
    EXPECT_EQ(tooLong->text, "ABCDEFGH");
    const auto noop = reader.next();
    ASSERT_TRUE(noop);
    EXPECT_EQ(noop->text, "NOOP");
    EXPECT_FALSE(reader.next());
    reader.keepRest();
    reader.feed("T\r\n");
    const auto quit = reader.next();
    ASSERT_TRUE(quit);
    EXPECT_EQ(quit->text, "QUIT");
}

TEST(LineReader, TakesWhatFollowsADiscardedLineForANewOne)
{
    LineReader reader(4);
    reader.feed("ABCDEFGH");
    reader.keepRest();
    EXPECT_EQ(reader.takeRest(), "ABCD");
    reader.feed("OK\r\n");
    const auto line = reader.next();
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text, "OK");
    EXPECT_FALSE(line->tooLong);
}

TEST(LineReader, ForgetsWhatIsPending)
{
    LineReader reader(64);
    reader.feed("MAIL ");
    reader.keepRest();
    reader.feed("FROM:<a@b>\r\nRCPT");
    reader.discard();
    EXPECT_EQ(reader.pending(), 0);
    EXPECT_FALSE(reader.next());
    reader.feed("EHLO a\r\n");
    const auto line = reader.next();
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text, "EHLO a");
}

TEST(LineReader, SurvivesALimitLoweredBelowWhatIsHeld)
{
    LineReader reader(64);
    reader.feed("0123456789");
    reader.keepRest();
    reader.setLimit(4);
    reader.feed("abc");
    reader.keepRest();
    reader.feed("\r\nNOOP\n");
    const auto line = reader.next();
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->tooLong);
    EXPECT_EQ(line->ending, LineEnding::CrLf);
}

TEST(LineReader, TakesALongerLineOnceTheLimitIsRaised)
{
    LineReader reader(4);
    reader.setLimit(32);
    reader.feed("AGFuAHNlY3JldA==\r\n");
    const auto line = reader.next();
    ASSERT_TRUE(line);
    EXPECT_FALSE(line->tooLong);
    EXPECT_EQ(line->text, "AGFuAHNlY3JldA==");
}

TEST(LineReader, HandsOutLinesWithoutCopying)
{
    LineReader reader(64);
    const QByteArray bytes("HELO a\r\nQUIT\r\n");
    reader.feed(bytes);
    const auto line = reader.next();
    ASSERT_TRUE(line);
    EXPECT_EQ(line->raw.data(), bytes.constData());
}
