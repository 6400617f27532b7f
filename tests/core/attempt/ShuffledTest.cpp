// SPDX-License-Identifier: GPL-3.0-or-later
// Every legal order passes: the model answer of the first lab with what does not depend on each other in another order,
// and its octets cut in other places.
#include "AttemptFixture.h"

#include <algorithm>
#include <random>

using namespace helolab;
using namespace helolab::attempt;

namespace {

using Chance = std::mt19937;

int below(Chance &chance, int bound)
{
    return int(chance() % unsigned(bound));
}

/// Commands that may stand anywhere outside a message.
const QByteArrayList &anywhere()
{
    static const QByteArrayList commands{"NOOP",     "HELP", "VRFY binh", "HELP MAIL", "EXPN staff",
                                         "NOOP now", "TURN", "nonsense",  "DATA now",  "RCPT FROM:<x>"};
    return commands;
}

void strew(QByteArrayList &lines, Chance &chance)
{
    for (int more = below(chance, 4); more > 0; --more)
        lines.insert(below(chance, int(lines.size()) + 1), anywhere()[below(chance, int(anywhere().size()))]);
}

/// The lines of the model answer, in an order of \p chance.
QByteArrayList shuffledAnswer(Chance &chance)
{
    QByteArrayList recipients{"RCPT TO:<binh@hanoi.example>"};
    for (const char *other : {"RCPT TO:<mai@hanoi.example>", "rcpt to:<linh@hanoi.example>", "RCPT TO:<nobody@x>"}) {
        if (below(chance, 2) == 0)
            recipients.append(other);
    }
    std::shuffle(recipients.begin(), recipients.end(), chance);
    QByteArrayList fields{"From: An <an@hanoi.example>", "To: Binh <binh@hanoi.example>", "Subject: hello"};
    std::shuffle(fields.begin(), fields.end(), chance);
    QByteArrayList body{"Hello Binh,", "the word of the day is ${variant.word}.", "..", ""};
    std::shuffle(body.begin(), body.end(), chance);

    QByteArrayList commands{below(chance, 2) == 0 ? "HELO pc.hanoi.example" : "EHLO pc.hanoi.example"};
    if (below(chance, 3) == 0)
        commands += {"MAIL FROM:<mai@hanoi.example>", "RSET"};
    commands.append("MAIL FROM:<an@hanoi.example>");
    commands += recipients;
    strew(commands, chance);
    return commands + QByteArrayList{"DATA"} + fields + QByteArrayList{""} + body + QByteArrayList{".", "QUIT"};
}

/// \p journal with the octets of Sent cut in other places: some are typed octet by octet, some in one go.
Journal cutOtherwise(const Journal &journal, Chance &chance)
{
    Journal result{journal.header, {}};
    for (const Event &event : journal.events) {
        const auto *sent = std::get_if<Sent>(&event.what);
        if (!sent) {
            result.events.push_back(event);
            continue;
        }
        for (qsizetype at = 0; at < sent->octets.size();) {
            const qsizetype length = 1 + below(chance, int(sent->octets.size()));
            result.events.push_back({event.at, Sent{sent->connection, sent->octets.mid(at, length)}});
            at += length;
        }
    }
    return result;
}

} // namespace

TEST(ShuffledAttempt, PassesAllTheSame)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        Chance chance(seed);
        QByteArray session = "S: 220 *\n";
        for (const QByteArray &line : shuffledAnswer(chance))
            session += "C: " + line + "\n" + (below(chance, 8) == 0 ? "! wait 20s\n" : "");
        const Journal journal = typed(session, headerOf(QString::number(seed)));
        const Replayed replayed = replayOf(journal);
        EXPECT_TRUE(replayed.runner.isFinished()) << seed << '\n' << session.constData();
        EXPECT_TRUE(told(replayed).empty()) << seed << ' ' << told(replayed).front();

        const Replayed otherwise = replayOf(cutOtherwise(journal, chance));
        EXPECT_TRUE(otherwise.runner.isFinished()) << seed;
        EXPECT_TRUE(told(otherwise).empty()) << seed << ' ' << told(otherwise).front();
        EXPECT_EQ(otherwise.transcripts.at(1).entries.back().after, replayed.transcripts.at(1).entries.back().after);
    }
}

TEST(ShuffledAttempt, WithoutItsWordFails)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        Chance chance(seed);
        QByteArray session;
        for (const QByteArray &line : shuffledAnswer(chance))
            session += "C: " + QByteArray(line).replace("${variant.word}", "secret") + "\n";
        EXPECT_FALSE(replayOf(typed(session)).runner.isFinished());
    }
}
