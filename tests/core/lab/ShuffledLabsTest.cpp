// SPDX-License-Identifier: GPL-3.0-or-later
// Every legal order passes: the model answers of the labs that come with the program, with what does not depend on each
// other in another order, and with commands between that change nothing.
#include "core/lab/LabPlay.h"

#include "LabFixture.h"

#include "core/protocol/Protocol.h"

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

/// A line of a model answer that is sent, thought or done.
struct Line
{
    QByteArray prefix; // "C<2>: "
    QByteArray text;
    QByteArray reply; // the first line of the answer to it
    bool isCommand = false; // and no line of a message, no answer to a challenge, and no thought

    bool startsWith(const char *word) const { return isCommand && text.startsWith(word); }
    bool isAccepted() const { return reply.startsWith("250"); }
    /// "@ protocol<2>: pop3"
    bool isSetting() const { return text.startsWith('@'); }
    /// "! drop": the end of a connection, and no thought
    bool isDrop() const { return prefix.isEmpty() && text.startsWith('!') && text.endsWith(" drop"); }
    /// Whether no other command may come before it: any answer would tell which letter is gone, and while a client
    /// idles only DONE is a command.
    bool bearsNoOtherBefore() const { return reply.contains("[EXPUNGEISSUED]") || text == "DONE"; }
    /// Whether the next line waits for what is answered to this one.
    bool isAwaited() const { return !reply.isEmpty(); }
};

/// Whether the server of \p script is slow on purpose, so that it matters which answers are waited for.
bool isSlow(const LabScript &script)
{
    return script.id == QLatin1StringView("imap-pipelining");
}

/// What stands behind \p line where answers come late. A session in which nothing is expected would wait behind each
/// line, and none would go out together with the next.
QByteArray patience(const Line &line, bool slow)
{
    return slow && line.isAwaited() ? QByteArray("S: *\n! wait 15s\n") : QByteArray();
}

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
        if (line.startsWith('!') || line.startsWith('@')) {
            lines.push_back({{}, line, {}});
        } else if (line.startsWith('C')) {
            const bool isAnswer = !lines.empty() && lines.back().reply.startsWith("334");
            lines.push_back({line.first(colon) + ": ", rest, {}, !inMessage && !isAnswer});
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

bool speaks(const LabScript &script, const char *protocol)
{
    return std::any_of(script.protocols.begin(), script.protocols.end(),
                       [protocol](const auto *spoken) { return spoken->table().protocol == QByteArray(protocol); });
}

/// What changes nothing, in any state outside a message. In IMAP the answer may bring news all the same.
const char *const idle[] = {"NOOP", "noop is all I say", "HELP", "HELP NOOP", "VRFY binh"};

/// The model answer of \p script otherwise. Parameters need EHLO, and in smtp-ehlo the greetings are the subject. Where
/// the server is slow, lines that go out at once stay together.
QByteArray otherwise(const LabScript &script, Chance &chance)
{
    std::vector<Line> lines = linesOf(script);
    swapWhatIsFree(lines, chance);
    QByteArray session;
    const bool slow = isSlow(script);
    bool isApart = true; // from the line before
    for (const Line &line : lines) {
        QByteArray text = line.text;
        if (line.isCommand) {
            if (line.startsWith("HELO") && script.id != QLatin1StringView("smtp-ehlo") && below(chance, 2) == 0)
                text.replace(0, 4, "EHLO");
            if (below(chance, 4) == 0 && isApart && !line.bearsNoOtherBefore())
                session += line.prefix + idle[below(chance, int(std::size(idle)))] + '\n';
            if (line.startsWith("MAIL") && line.isAccepted() && below(chance, 4) == 0)
                session += line.prefix + "RSET\n"; // a transaction begins here, so none is dropped
            if (below(chance, 3) == 0)
                text = text.first(4).toLower() + text.mid(4);
        }
        session += line.prefix + text + '\n' + patience(line, slow);
        isApart = !slow || line.isAwaited();
        if (!line.isSetting() && below(chance, 20) == 0 && isApart)
            session += "! wait 20s\n";
    }
    return session;
}

/// What the connections of \p lines speak, and those that afresh() opens beside them.
QByteArray settings(const std::vector<Line> &lines)
{
    QByteArray session;
    for (const Line &line : lines) {
        if (!line.isSetting())
            continue;
        session += line.text + '\n';
        if (line.text.contains('<'))
            session += QByteArray(line.text).replace("<", "<1") + '\n';
    }
    return session;
}

/// "C<2>: " is of connection 2.
QByteArray numberIn(const QByteArray &prefix)
{
    const qsizetype begin = prefix.indexOf('<');
    return begin < 0 ? QByteArray("1") : prefix.mid(begin + 1, prefix.indexOf('>') - begin - 1);
}

/// The lines of somebody who gives up before line number \p end, and has thought nothing of his own. A maildrop that is
/// open then is given free: who finds it locked closes the connection that has it.
QByteArray beginning(const std::vector<Line> &lines, std::size_t end, bool leaves, bool slow)
{
    QByteArray session;
    QByteArrayList open;
    for (std::size_t i = 0; i < end; ++i) {
        const Line &line = lines[i];
        if (line.prefix.isEmpty() && !line.isDrop())
            continue;
        session += line.prefix + line.text + '\n' + patience(line, slow);
        const QByteArray number = numberIn(line.isDrop() ? line.text : line.prefix);
        open.removeAll(number);
        if (!line.isDrop() && !line.startsWith("QUIT") && !line.text.endsWith(" LOGOUT"))
            open.append(number);
    }
    for (const QByteArray &number : leaves ? open : QByteArrayList())
        session += "!<" + number + "> drop\n";
    return session;
}

/// The whole answer, on connections of its own: 11 for 1, 12 for 2.
QByteArray afresh(const std::vector<Line> &lines, bool slow)
{
    QByteArray session;
    for (const Line &line : lines) {
        if (!line.isSetting())
            session += QByteArray(line.prefix).replace("C<", "C<1").replace("C:", "C<11>:")
                + QByteArray(line.text).replace("${apop<", "${apop<1") + '\n' + patience(line, slow);
    }
    return session;
}

std::vector<LabScript> ownScripts()
{
    std::vector<LabScript> scripts;
    for (const LabFolder &folder : findLabs({ownShelf()})) {
        ReadLab read = readLab(ownShelf() + QLatin1Char('/') + folder.id);
        EXPECT_TRUE(read.script) << allTold(read);
        if (read.script)
            scripts.push_back(std::move(*read.script));
    }
    return scripts;
}

/// The step at which \p session stops; empty where it passes all, for a student of this number.
QString stopOf(const LabScript &script, unsigned student, const QByteArray &session, Score *score = nullptr)
{
    const auto played = playLab(script, playedValues(script, QString::number(student)), session, script.id);
    if (!played.ok())
        return played.error().toString();
    const LabRunner &runner = played.value().runner;
    if (score)
        *score = runner.score();
    return runner.isFinished() ? QString() : script.steps[std::size_t(runner.currentStep())].id;
}

} // namespace

TEST(ShuffledLabs, PassAllTheSame)
{
    for (const LabScript &script : ownScripts()) {
        for (unsigned seed = 0; seed < 15; ++seed) {
            Chance chance(seed);
            const QByteArray session = otherwise(script, chance);
            Score score;
            ASSERT_EQ(stopOf(script, seed, session, &score), QString()) << qPrintable(script.id) << '\n'
                                                                        << session.constData();
            EXPECT_EQ(score.earned, score.possible) << qPrintable(script.id) << '\n' << session.constData();
        }
    }
}

// Nobody has to reset a lab: whatever was begun, the whole answer in a new connection passes.
TEST(ShuffledLabs, NoBeginningIsADeadEnd)
{
    for (const LabScript &script : ownScripts()) {
        const std::vector<Line> lines = linesOf(script);
        const bool slow = isSlow(script);
        for (std::size_t end = 1; end < lines.size(); end += 3) {
            const bool leaves = speaks(script, "pop3");
            const QByteArray session = settings(lines) + beginning(lines, end, leaves, slow) + afresh(lines, slow);
            EXPECT_EQ(stopOf(script, 1, session), QString()) << qPrintable(script.id) << '\n' << session.constData();
        }
    }
}
