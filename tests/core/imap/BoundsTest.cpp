// SPDX-License-Identifier: GPL-3.0-or-later
// What is cut off, what is too much, what is noise: nothing of it may cost more than its octets.
#include "Rejects.h"

#include <gtest/gtest.h>

#include <random>

using namespace helolab::imap;
using namespace helolab::imap::test;

namespace {

std::string repeated(const std::string &text, int times)
{
    std::string all;
    all.reserve(text.size() * std::size_t(times));
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string faultOf(const std::string &line)
{
    const CommandText text = piecesOf(line);
    const Parsed parsed = parse(text, {});
    if (!parsed.fault())
        return parsed.command() ? "(none)" : "(a literal is wanted)";
    expectSound(*parsed.fault(), text);
    return parsed.fault()->say.toStdString();
}

/// \p text, read from memory that ends where its octets do, so that AddressSanitizer sees a step too far.
CommandText inExactMemory(const CommandText &text)
{
    CommandText copy;
    for (const Piece &piece : text) {
        QByteArray octets = piece.octets;
        octets.squeeze();
        copy.push_back({piece.kind, octets});
    }
    return copy;
}

void expectSoundResult(const CommandText &text, const Grammar &grammar)
{
    const Parsed parsed = parse(inExactMemory(text), grammar);
    if (const SyntaxFault *fault = parsed.fault())
        return expectSound(*fault, text);
    if (!parsed.command())
        return;
    // What is understood can be printed and is understood again.
    const Parsed again = parse(print(*parsed.command()), grammar);
    ASSERT_TRUE(again.command()) << toOctets(text).toStdString();
    EXPECT_TRUE(*again.command() == *parsed.command()) << toOctets(text).toStdString();
}

} // namespace

TEST(ImapParse, TakesEveryBeginningOfAGoodLineForUnfinished)
{
    for (const std::string &line : goodLines()) {
        for (std::size_t length = 0; length < line.size(); ++length) {
            const CommandText text = piecesOf(line.substr(0, length));
            expectSoundResult(text, {});
            const Parsed parsed = parse(text, {});
            const SyntaxFault *fault = parsed.fault();
            if (!fault || fault->kind == SyntaxFault::Kind::Incomplete)
                continue;
            if (line.starts_with("LOGIN ")) // what is unknown behind such a tag is the tag's fault
                continue;
            // A word that is cut off is an unknown one; nothing before it is wrong.
            EXPECT_EQ(fault->at.piece, int(text.size()) - 1) << line.substr(0, length);
            EXPECT_EQ(fault->at.begin + fault->at.length, text.back().octets.size())
                << line.substr(0, length) << ": " << fault->say.toStdString();
        }
    }
}

TEST(ImapParse, BoundsHowDeepKeysNest)
{
    const Grammar grammar;
    const auto nested = [](int depth) { return "a1 SEARCH " + repeated("(", depth) + "SEEN" + repeated(")", depth); };
    EXPECT_EQ(faultOf(nested(grammar.limits.depth - 1)), "(none)");
    EXPECT_EQ(faultOf(nested(grammar.limits.depth)), "Search keys nest more than 50 deep");
    EXPECT_EQ(faultOf(nested(10'000)), "Search keys nest more than 50 deep");
    EXPECT_EQ(faultOf("a1 SEARCH " + repeated("(", 100'000)), "Search keys nest more than 50 deep");
    EXPECT_EQ(faultOf("a1 SEARCH " + repeated("NOT ", 10'000) + "SEEN"), "Search keys nest more than 50 deep");
    EXPECT_EQ(faultOf("a1 SEARCH " + repeated("OR ", 10'000) + "SEEN"), "Search keys nest more than 50 deep");
    EXPECT_EQ(faultOf("a1 SEARCH " + repeated("NOT (", 10'000) + "SEEN"), "Search keys nest more than 50 deep");
    EXPECT_EQ(faultOf("a1 FETCH 1 " + repeated("(", 10'000)),
              "A FETCH item, as FLAGS, is wanted here, not " + repeated("(", 40) + "...");
}

TEST(ImapParse, BoundsTheNumberOfItems)
{
    EXPECT_EQ(faultOf("a1 SEARCH" + repeated(" SEEN", 2000)), "(none)");
    EXPECT_EQ(faultOf("a1 SEARCH" + repeated(" SEEN", 2001)), "There are more than 2000 search keys");
    EXPECT_EQ(faultOf("a1 SEARCH" + repeated(" (SEEN)", 1001)), "There are more than 2000 search keys");
    EXPECT_EQ(faultOf("a1 FETCH 1 (UID" + repeated(" UID", 2000) + ")"), "There are more than 2000 items in a list");
    EXPECT_EQ(faultOf("a1 STORE 1 FLAGS (x" + repeated(" x", 100'000) + ")"),
              "There are more than 2000 items in a list");
    EXPECT_EQ(faultOf("a1 STORE 1 FLAGS" + repeated(" x", 2001)), "There are more than 2000 flags");
    EXPECT_EQ(faultOf("a1 ENABLE" + repeated(" x", 2001)), "There are more than 2000 capabilities");
    EXPECT_EQ(faultOf("a1 FETCH 1 BODY[1" + repeated(".1", 100'000) + "]"), "There are more than 2000 part numbers");
    EXPECT_EQ(faultOf("a1 APPEND x" + repeated(" {0}\r\n", 2001)), "There are more than 2000 messages");
    EXPECT_EQ(faultOf("a1 ID (\"a\" \"b\"" + repeated(" \"a\" \"b\"", 30) + ")"),
              "There are more than 30 pairs in ID (RFC 2971)");
}

TEST(ImapParse, BoundsTheRangesOfASet)
{
    EXPECT_EQ(faultOf("a1 FETCH 1" + repeated(",1", 9999) + " UID"), "(none)");
    EXPECT_EQ(faultOf("a1 FETCH 1" + repeated(",3:2", 100'000) + " UID"), "There are more than 10000 ranges in a set");
    const Command command = commandIn("a1 UID FETCH 1:4294967295,1:*,*:7 UID");
    EXPECT_EQ(std::get<Fetch>(command.arguments).set.resolved(9).count(), 4294967295u);
}

TEST(ImapParse, ShowsOnlyTheBeginningOfALongWord)
{
    EXPECT_LE(faultOf("a1 " + std::string(100'000, 'x')).size(), 100u);
    EXPECT_LE(faultOf("a1 FETCH 1 " + std::string(100'000, 'x')).size(), 100u);
    EXPECT_LE(faultOf(std::string(100'000, '(')).size(), 100u);
    EXPECT_LE(faultOf("a1 " + std::string(100'000, '\x01')).size(), 200u);
}

TEST(ImapParse, RepeatsNoPasswordInAFault)
{
    for (const char *line :
         {"a1 LOGIN an my secret", "a1 LOGIN an (secret", "a1 LOGIN an\tsecret", "a1 LOGIN an  secret",
          "a1 LOGIN \"an\"secret", "a1 LOGIN an \"my\" secret", "a1 LOGIN an \\secret", "a1 AUTHENTICATE PLAIN se cret",
          "a1 AUTHENTICATE PLAIN *secret", "LOGIN an secret"}) {
        const std::string fault = faultOf(line);
        EXPECT_EQ(fault.find("cret"), std::string::npos) << fault;
    }
}

TEST(ImapParse, StandsAnyNoise)
{
    std::mt19937 random(20240501);
    const auto below = [&random](std::size_t bound) { return std::size_t(random() % bound); };
    const std::string interesting
        = std::string(" ()[]{}<>\"\\*%+-.,:$~&/\r\n\t0123456789") + '\0' + '\x7f' + "\xc3\xa9\xff";
    Grammar utf8;
    utf8.rev2 = true;
    const std::vector<std::string> &lines = goodLines();
    for (int round = 0; round < 10'000; ++round) {
        std::string line = lines[below(lines.size())];
        for (std::size_t change = below(3) + 1; change > 0 && !line.empty(); --change) {
            const std::size_t at = below(line.size());
            switch (below(5)) {
            case 0:
                line.erase(at, below(4) + 1);
                break;
            case 1:
                line.insert(at, 1, interesting[below(interesting.size())]);
                break;
            case 2:
                line[at] = interesting[below(interesting.size())];
                break;
            case 3: { // the end of another line
                const std::string &other = lines[below(lines.size())];
                line = line.substr(0, at) + other.substr(below(other.size()));
                break;
            }
            case 4:
                line.insert(at, line.substr(at, below(8)));
                break;
            }
        }
        expectSoundResult(piecesOf(line), round % 2 == 0 ? Grammar{} : utf8);
        if (HasFailure())
            FAIL() << "round " << round << ": " << line;
    }
}

TEST(ImapParse, StandsPiecesThatMakeNoSense)
{
    using Kind = Piece::Kind;
    const CommandText senseless[] = {
        {},
        {{Kind::Text, {}}},
        {{Kind::Literal, "a1 NOOP"}},
        {{Kind::Text, "a1 LOGIN {2}"}, {Kind::Text, "an"}},
        {{Kind::Text, "a1 LOGIN {2}"}, {Kind::Literal, "an"}, {Kind::Literal, " x"}},
        {{Kind::Text, "a1 LOGIN {2}"}, {Kind::Literal, "more than two"}, {Kind::Text, " x"}},
        {{Kind::Text, "a1 NOOP"}, {Kind::Literal, "an"}, {Kind::Text, " x"}},
        {{Kind::Text, "a1 APPEND x ~{1}"}, {Kind::Literal, "a"}},
    };
    for (const CommandText &text : senseless)
        expectSoundResult(text, {});
}
