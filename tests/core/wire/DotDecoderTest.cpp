// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/DotDecoder.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

using namespace helolab::wire;

namespace {

struct DecodedData
{
    std::string content;
    bool ended = false;
    std::size_t consumed = 0;
    qsizetype bareLineFeeds = 0;
    qsizetype bareCarriageReturns = 0;
    qsizetype stuffedDots = 0;
    qsizetype longestLine = 0;
    qsizetype size = 0;

    friend bool operator==(const DecodedData &, const DecodedData &) = default;
};

void PrintTo(const DecodedData &data, std::ostream *out)
{
    *out << testing::PrintToString(data.content) << (data.ended ? " ended at " : " open at ") << data.consumed
         << ", LF " << data.bareLineFeeds << ", CR " << data.bareCarriageReturns << ", dots " << data.stuffedDots
         << ", longest line " << data.longestLine << ", size " << data.size;
}

/// Decodes \p wire as it arrives in pieces whose ends \p cuts names.
DecodedData decodedIn(const std::string &wire, const std::vector<std::size_t> &cuts, qsizetype limit = 4096)
{
    DotDecoder decoder(limit);
    DecodedData result;
    std::vector<std::size_t> ends = cuts;
    ends.push_back(wire.size());
    for (const std::size_t end : ends) {
        const std::string piece = wire.substr(result.consumed, end - result.consumed);
        const DotDecoder::Step step = decoder.feed(QByteArrayView(piece.data(), qsizetype(piece.size())));
        result.consumed += std::size_t(step.consumed);
        if (step.ended) {
            result.ended = true;
            break;
        }
        EXPECT_EQ(result.consumed, end) << "octets of the data were left over";
    }
    result.bareLineFeeds = decoder.bareLineFeeds();
    result.bareCarriageReturns = decoder.bareCarriageReturns();
    result.stuffedDots = decoder.stuffedDots();
    result.longestLine = decoder.longestLine();
    result.size = decoder.size();
    EXPECT_LE(decoder.content().size(), limit);
    result.content = decoder.takeContent().toStdString();
    return result;
}

DecodedData decoded(const std::string &wire, qsizetype limit = 4096)
{
    return decodedIn(wire, {}, limit);
}

std::vector<std::size_t> everyOctet(const std::string &wire)
{
    std::vector<std::size_t> cuts;
    for (std::size_t at = 1; at < wire.size(); ++at)
        cuts.push_back(at);
    return cuts;
}

} // namespace

TEST(DotDecoder, EndsAtALoneDot)
{
    const DecodedData data = decoded("Hello\r\n.\r\n");
    EXPECT_TRUE(data.ended);
    EXPECT_EQ(data.content, "Hello\r\n");
    EXPECT_EQ(data.consumed, 10u);
}

TEST(DotDecoder, TakesADotAtOnceForAnEmptyMessage)
{
    const DecodedData data = decoded(".\r\nQUIT\r\n");
    EXPECT_TRUE(data.ended);
    EXPECT_EQ(data.content, "");
    EXPECT_EQ(data.consumed, 3u);
    EXPECT_EQ(data.longestLine, 0);
}

TEST(DotDecoder, LeavesPipelinedCommandsAlone)
{
    const DecodedData data = decoded("a\r\n.\r\nMAIL FROM:<a@b>\r\n.\r\n");
    EXPECT_EQ(data.consumed, 6u);
    EXPECT_EQ(data.content, "a\r\n");
}

TEST(DotDecoder, TakesOffTheStuffedDot)
{
    EXPECT_EQ(decoded("..\r\n...\r\n.a\r\nb.\r\n.\r\n").content, ".\r\n..\r\na\r\nb.\r\n");
    EXPECT_EQ(decoded("..\r\n...\r\n.a\r\nb.\r\n.\r\n").stuffedDots, 3);
}

// The sequences of "SMTP smuggling": each ends the data for some server, none does here.
class DotDecoderSmuggling : public testing::TestWithParam<std::string>
{
};

TEST_P(DotDecoderSmuggling, NeverEndsTheData)
{
    const std::string smuggled = "MAIL FROM:<x@y>\r\n";
    const std::string wire = "body" + GetParam() + smuggled;
    const DecodedData data = decoded(wire);
    EXPECT_FALSE(data.ended);
    EXPECT_EQ(data.consumed, wire.size());
    EXPECT_NE(data.content.find("MAIL FROM"), std::string::npos);
    EXPECT_GT(data.bareLineFeeds + data.bareCarriageReturns, 0);
    EXPECT_EQ(decodedIn(wire, everyOctet(wire)), data);
    // Behind it, the true end is still seen.
    EXPECT_TRUE(decoded(wire + ".\r\n").ended);
}

INSTANTIATE_TEST_SUITE_P(AllOfThem, DotDecoderSmuggling,
                         testing::Values("\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r\n.\r", "\r.\r\n", "\r\r\n.\r\r\n",
                                         "\r\n.\r\r\n", "\n\n.\r\n", "\r.\n", "\n.\r",
                                         std::string("\r\n\0.\r\n\n", 7)));

TEST(DotDecoder, EndsWhereverTheTerminatorIsCut)
{
    const std::string wire = "one\r\n..two\r\n.\r\n";
    const DecodedData whole = decoded(wire);
    ASSERT_TRUE(whole.ended);
    for (std::size_t a = 1; a < wire.size(); ++a) {
        EXPECT_EQ(decodedIn(wire, {a}), whole) << "cut at " << a;
        for (std::size_t b = a + 1; b < wire.size(); ++b)
            EXPECT_EQ(decodedIn(wire, {a, b}), whole) << "cut at " << a << " and " << b;
    }
}

TEST(DotDecoder, CountsAndKeepsBareLineFeedsAndCarriageReturns)
{
    const DecodedData data = decoded("a\nb\rc\r\r\n.\r\n");
    EXPECT_TRUE(data.ended);
    EXPECT_EQ(data.content, "a\nb\rc\r\r\n");
    EXPECT_EQ(data.bareLineFeeds, 1);
    EXPECT_EQ(data.bareCarriageReturns, 2);
}

TEST(DotDecoder, KeepsADotThenABareCarriageReturnAsData)
{
    const DecodedData data = decoded(".\rx\r\n.\r\r\n.\r\n");
    EXPECT_TRUE(data.ended);
    EXPECT_EQ(data.content, "\rx\r\n\r\r\n");
    EXPECT_EQ(data.stuffedDots, 2);
    EXPECT_EQ(data.bareCarriageReturns, 2);
}

TEST(DotDecoder, MeasuresLinesWithTheirCrLfAndWithoutTheStuffedDot)
{
    EXPECT_EQ(decoded("abc\r\n..abcd\r\nab\r\n.\r\n").longestLine, 7);
}

TEST(DotDecoder, SeesEightBitAndNul)
{
    DotDecoder plain(100);
    plain.feed("abc\r\n.\r\n");
    EXPECT_FALSE(plain.hasEightBit());
    EXPECT_FALSE(plain.hasNul());
    DotDecoder eight(100);
    eight.feed(".\xC3\xA9\r\n");
    EXPECT_TRUE(eight.hasEightBit());
    DotDecoder nul(100);
    nul.feed(QByteArrayView("a\0b\r\n", 5));
    EXPECT_TRUE(nul.hasNul());
    EXPECT_EQ(nul.content(), QByteArray("a\0b\r\n", 5));
}

TEST(DotDecoder, KeepsNoMoreThanTheLimitButStillFindsTheEnd)
{
    DotDecoder decoder(1000);
    const QByteArray line = QByteArray(98, 'x') + "\r\n";
    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(decoder.feed(line).ended);
    EXPECT_FALSE(decoder.tooLarge());
    for (int i = 0; i < 10'000; ++i)
        EXPECT_FALSE(decoder.feed(line).ended);
    EXPECT_TRUE(decoder.tooLarge());
    EXPECT_EQ(decoder.content().size(), 1000);
    EXPECT_EQ(decoder.size(), 1'001'000);
    EXPECT_LT(decoder.content().capacity(), 4096);
    EXPECT_TRUE(decoder.feed(".\r\n").ended);
}

TEST(DotDecoder, ReadsTheSameHoweverTheOctetsAreCut)
{
    // Dense in the octets that matter; the seed is fixed, so a failure can be repeated.
    std::mt19937 random(5321);
    constexpr char alphabet[] = {'\r', '\n', '.', 'x', '\r', '\n', '.', '\0'};
    for (int round = 0; round < 5000; ++round) {
        std::string wire;
        const std::size_t length = random() % 24;
        for (std::size_t i = 0; i < length; ++i)
            wire.push_back(alphabet[random() % sizeof alphabet]);
        const qsizetype limit = 1 + qsizetype(random() % 16);
        const DecodedData whole = decoded(wire, limit);
        ASSERT_EQ(decodedIn(wire, everyOctet(wire), limit), whole) << testing::PrintToString(wire);
        // Only CR LF . CR LF ends it, the CR LF of the DATA line counted in.
        const std::size_t end = ("\r\n" + wire).find("\r\n.\r\n");
        ASSERT_EQ(whole.ended, end != std::string::npos) << testing::PrintToString(wire);
        if (whole.ended) {
            ASSERT_EQ(whole.consumed, end + 3) << testing::PrintToString(wire);
        }
    }
}

TEST(DotStuffed, PutsADotBeforeLinesThatBeginWithOne)
{
    EXPECT_EQ(dotStuffed("a\r\n.b\r\n.\r\n"), "a\r\n..b\r\n..\r\n.\r\n");
    EXPECT_EQ(dotStuffed(".a"), "..a\r\n.\r\n");
}

TEST(DotStuffed, EndsTheLastLineBeforeTheTerminator)
{
    EXPECT_EQ(dotStuffed("a"), "a\r\n.\r\n");
    EXPECT_EQ(dotStuffed("a\r\n"), "a\r\n.\r\n");
    EXPECT_EQ(dotStuffed(""), ".\r\n");
}

TEST(DotStuffed, IsUndoneByTheDecoder)
{
    std::mt19937 random(1034);
    constexpr char alphabet[] = {'\r', '\n', '.', 'x', '.', '\n', 'y', ' '};
    for (int round = 0; round < 5000; ++round) {
        std::string content;
        const std::size_t length = random() % 32;
        for (std::size_t i = 0; i < length; ++i)
            content.push_back(alphabet[random() % sizeof alphabet]);
        const std::string wire = dotStuffed(QByteArrayView(content.data(), qsizetype(content.size()))).toStdString();
        const DecodedData data = decoded(wire);
        ASSERT_TRUE(data.ended) << testing::PrintToString(content);
        ASSERT_EQ(data.consumed, wire.size()) << testing::PrintToString(content);
        const bool complete = content.empty() || content.ends_with("\r\n");
        ASSERT_EQ(data.content, complete ? content : content + "\r\n");
    }
}
