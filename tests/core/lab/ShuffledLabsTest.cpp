// SPDX-License-Identifier: GPL-3.0-or-later
// Every legal order passes: the model answers of the labs that come with the program, with what does not depend on each
// other in another order, and with commands between that change nothing.
#include "core/lab/LabPlay.h"

#include "LabFixture.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace helolab;
using namespace helolab::lab;

namespace {

using Chance = std::mt19937;

int below(Chance &chance, int bound)
{
    return int(chance() % unsigned(bound));
}

/// A line of a model answer that is sent, or thought.
struct Line
{
    QByteArray prefix; // "C<2>: "
    QByteArray text;
    QByteArray reply; // the first line of the answer to it
    bool isCommand = false; // and no line of a message, and no thought

    bool startsWith(const char *word) const { return isCommand && text.startsWith(word); }
    bool isAccepted() const { return reply.startsWith("250"); }
};

std::vector<Line> linesOf(const LabScript &script)
{
    QFile file(script.solution);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(script.solution);
    std::vector<Line> lines;
    bool inMessage = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qsizetype colon = line.indexOf(':');
        const QByteArray rest = line.mid(colon + 1).trimmed();
        if (line.startsWith('!')) {
            lines.push_back({{}, line, {}});
        } else if (line.startsWith('C')) {
            lines.push_back({line.first(colon) + ": ", rest, {}, !inMessage});
            inMessage = inMessage && rest != ".";
        } else if (line.startsWith('S') && !lines.empty() && lines.back().reply.isEmpty()) {
            lines.back().reply = rest;
            inMessage = inMessage || rest.startsWith("354");
        }
    }
    return lines;
}

/// Neighbours may change places: recipients that are all accepted, the fields of a header.
void swapWhatIsFree(std::vector<Line> &lines, Chance &chance)
{
    const auto shuffleRuns = [&](auto belongs) {
        for (auto begin = lines.begin(); begin != lines.end();) {
            const auto first = std::find_if(begin, lines.end(), belongs);
            begin = std::find_if_not(first, lines.end(), belongs);
            std::shuffle(first, begin, chance);
        }
    };
    shuffleRuns([](const Line &line) { return line.startsWith("RCPT") && line.isAccepted(); });
    bool inHeader = false;
    std::vector<bool> isField;
    for (const Line &line : lines) {
        isField.push_back(inHeader && !line.text.isEmpty());
        inHeader = line.reply.startsWith("354") || isField.back();
    }
    for (std::size_t begin = 0; begin < lines.size(); ++begin) {
        std::size_t end = begin;
        while (end < lines.size() && isField[end])
            ++end;
        std::shuffle(lines.begin() + qsizetype(begin), lines.begin() + qsizetype(end), chance);
        begin = std::max(begin, end);
    }
}

/// What changes nothing, in any state outside a message.
const char *const idle[] = {"NOOP", "noop is all I say", "HELP", "HELP NOOP", "VRFY binh"};

/// The model answer of \p script otherwise. Parameters need EHLO, and in smtp-ehlo the greetings are the subject.
QByteArray otherwise(const LabScript &script, Chance &chance)
{
    std::vector<Line> lines = linesOf(script);
    swapWhatIsFree(lines, chance);
    QByteArray session;
    for (const Line &line : lines) {
        QByteArray text = line.text;
        if (line.isCommand) {
            if (line.startsWith("HELO") && script.id != QLatin1StringView("smtp-ehlo") && below(chance, 2) == 0)
                text.replace(0, 4, "EHLO");
            if (below(chance, 4) == 0)
                session += line.prefix + idle[below(chance, int(std::size(idle)))] + '\n';
            if (line.startsWith("MAIL") && line.isAccepted() && below(chance, 4) == 0)
                session += line.prefix + "RSET\n"; // a transaction begins here, so none is dropped
            if (below(chance, 3) == 0)
                text = text.first(4).toLower() + text.mid(4);
        }
        session += line.prefix + text + '\n';
        if (below(chance, 20) == 0)
            session += "! wait 20s\n";
    }
    return session;
}

} // namespace

TEST(ShuffledLabs, PassAllTheSame)
{
    for (const LabFolder &folder : findLabs({ownShelf()})) {
        ReadLab read = readLab(ownShelf() + QLatin1Char('/') + folder.id);
        ASSERT_TRUE(read.script) << allTold(read);
        for (unsigned seed = 0; seed < 15; ++seed) {
            Chance chance(seed);
            const QByteArray session = otherwise(*read.script, chance);
            const auto played
                = playLab(*read.script, playedValues(*read.script, QString::number(seed)), session, folder.id);
            ASSERT_TRUE(played.ok()) << qPrintable(played.error().toString());
            const LabRunner &runner = played.value().runner;
            ASSERT_TRUE(runner.isFinished())
                << qPrintable(folder.id) << " stops at "
                << qPrintable(read.script->steps[std::size_t(runner.currentStep())].id) << " of\n"
                << session.constData();
            EXPECT_EQ(runner.score().earned, runner.score().possible) << qPrintable(folder.id) << '\n'
                                                                      << session.constData();
        }
    }
}
