// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"

#include "Look.h"
#include "core/Protocols.h"
#include "core/explain/Dialect.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace helolab::explain::mistakes {

namespace {

constexpr qsizetype longestWord = 12;
constexpr qsizetype wholeWord = 4; // letters of a name by which a longer word is known

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
}

bool isLetters(QByteArrayView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (lowered(c) >= 'a' && lowered(c) <= 'z') || c == ' ';
    }); // UID FETCH
}

QString lineWith(const Scene &scene, const Finding &finding, const QString &name)
{
    return QString::fromUtf8(before(scene.line, finding.begin)) + name
        + QString::fromUtf8(scene.line.sliced(finding.begin + finding.length));
}

/// The first word that only a protocol not spoken here has.
struct Stranger
{
    const char *word;
    const char *protocol; // a proper name
    const char *rfc;
};

constexpr Stranger strangers[] = {{"LHLO", "LMTP", "RFC 2033 section 4.1"}};

/// True of what a person would type as an IMAP tag; a tag may be any word, and then every two words were a command.
bool looksLikeTag(QByteArrayView word)
{
    const auto isSign = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    return word.size() == 1 || (word.size() <= 8 && std::any_of(word.begin(), word.end(), isSign));
}

bool isTagged(const protocol::Protocol &protocol)
{
    const protocol::CommandRule &any = protocol.table().rules.front();
    return !protocol.parseCommand(any.name).verb;
}

QByteArrayView firstWordOf(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    return space < 0 ? line : line.first(space);
}

/// The command of \p other that \p line is, as it is told to a student; empty where it is none.
QByteArray foreignWord(const protocol::Protocol &other, QByteArrayView line)
{
    const QByteArrayView first = firstWordOf(line);
    if (isTagged(other) && !looksLikeTag(first))
        return {};
    const protocol::CommandView view = other.parseCommand(line);
    return view.verb ? view.word.toByteArray().toUpper() : QByteArray();
}

/// The same of a line to which a tag is wanted.
QByteArray taglessWord(const protocol::Protocol &other, QByteArrayView line)
{
    if (!isTagged(other))
        return {};
    const QByteArray tagged = "a " + line.toByteArray();
    const protocol::CommandView view = other.parseCommand(tagged);
    return view.verb ? view.word.toByteArray().toUpper() : QByteArray();
}

struct Door
{
    QByteArray word;
    QString protocol; // proper names, of all that have it
    const char *rfc = nullptr; // where the command is at home; null: as its table has it
};

/// Whose command \p line is, if it is none of the scene's protocol: as it stands before as it may be meant.
std::optional<Door> doorOf(const Scene &scene, QByteArrayView line)
{
    for (const Stranger &each : strangers) {
        if (firstWordOf(line).compare(each.word, Qt::CaseInsensitive) == 0)
            return Door{each.word, QString::fromLatin1(each.protocol), each.rfc};
    }
    for (auto *read : {&foreignWord, &taglessWord}) {
        std::optional<Door> door;
        for (const protocol::Protocol *other : protocols()) {
            if (&other->table() == &scene.protocol->table())
                continue;
            // DELETE to a POP3 server is rather a DELE than IMAP without its tag.
            const QByteArray word = read(*other, line);
            const bool isOwn = read == &taglessWord && nearestRule(scene, firstWordOf(line));
            if (word.isEmpty() || isOwn)
                continue;
            const QString name = QString::fromLatin1(other->name());
            if (!door)
                door = Door{word, name};
            else if (door->word == word)
                door->protocol += QStringLiteral(" / ") + name;
        }
        if (door)
            return door;
    }
    return {};
}

/// Where the command is at home; null where that is unknown here.
const char *rfcOf(const Door &door)
{
    if (door.rfc)
        return door.rfc;
    if (const protocol::Protocol *home = findProtocol(door.protocol.section(QStringLiteral(" / "), 0, 0))) {
        for (const protocol::CommandRule &rule : home->table().rules) {
            if (door.word == rule.name)
                return rule.rfc;
        }
    }
    return nullptr;
}

/// "SMTP 25, POP3 110"
QString knownPorts()
{
    QStringList ports;
    for (const protocol::Protocol *protocol : protocols())
        ports.append(QStringLiteral("%1 %2").arg(QLatin1StringView(protocol->name())).arg(protocol->wellKnownPort()));
    return ports.join(QStringLiteral(", "));
}

std::optional<Finding> detectWrongDoor(const Scene &scene)
{
    if (!isUnknownCommand(scene) || scene.line.isEmpty())
        return {};
    std::optional<Door> door = doorOf(scene, scene.line);
    if (!door && !scene.view.tag.isEmpty() && !scene.view.word.isEmpty()) // with a tag that it does not want
        door = doorOf(scene, scene.line.sliced(scene.view.word.data() - scene.line.data()));
    if (!door)
        return {};
    const qsizetype found = scene.line.toByteArray().toUpper().indexOf(door->word);
    Finding finding = at(scene.line, found < 0 ? scene.line : scene.line.sliced(found, door->word.size()));
    finding.values
        = {QString::fromLatin1(door->word), door->protocol, QString::fromLatin1(scene.protocol->name()), knownPorts()};
    finding.rfc = rfcOf(*door);
    return finding;
}

} // namespace

std::optional<Finding> detectMisspelt(const Scene &scene)
{
    if (!isUnknownCommand(scene))
        return {};
    QByteArrayView word = scene.view.word;
    Finding finding = at(scene.line, word);
    while (!word.isEmpty() && QByteArrayView(":;,.").contains(word.back()))
        word.chop(1);
    const protocol::CommandRule *rule = isLetters(word) ? nearestRule(scene, word) : nullptr;
    if (!rule)
        return {};
    const QString name = QString::fromLatin1(rule->name);
    finding.values = {QString::fromUtf8(scene.view.word), name};
    finding.correctedLine = lineWith(scene, finding, name);
    if (word.compare(rule->name, Qt::CaseInsensitive) == 0) {
        finding.explanation
            = QT_TRANSLATE_NOOP("core",
                                "Behind a command stands a space or nothing, no punctuation mark: %2, not "
                                "%1. With it the word is another one, and unknown.");
    }
    return finding;
}

int editDistance(QByteArrayView a, QByteArrayView b)
{
    constexpr std::size_t most = longestWord + 1;
    if (a.size() > longestWord || b.size() > longestWord)
        return int(std::max(a.size(), b.size()));
    std::array<std::array<int, most>, most> cost{};
    const auto rows = std::size_t(a.size());
    const auto columns = std::size_t(b.size());
    for (std::size_t i = 0; i <= rows; ++i) {
        for (std::size_t j = 0; j <= columns; ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = int(i + j);
                continue;
            }
            const auto ai = qsizetype(i) - 1;
            const auto bj = qsizetype(j) - 1;
            const bool same = lowered(a[ai]) == lowered(b[bj]);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && lowered(a[ai]) == lowered(b[bj - 1]) && lowered(a[ai - 1]) == lowered(b[bj]))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[rows][columns];
}

const protocol::CommandRule *nearestRule(const Scene &scene, QByteArrayView word)
{
    if (word.size() < 3)
        return nullptr;
    const int near = word.size() > 5 ? 2 : 1;
    const protocol::CommandRule *best = nullptr;
    int least = near + 1;
    const auto fitness = [&](const protocol::CommandRule &rule) {
        return (rule.allowedIn.contains(scene.entry->before) ? 2 : 0)
            + (lowered(word.front()) == lowered(rule.name[0]) ? 1 : 0); // NOP is rather NOOP than TOP
    };
    for (const protocol::CommandRule &rule : scene.protocol->table().rules) {
        const QByteArrayView name(rule.name);
        int distance = editDistance(word, name);
        if (name.size() >= wholeWord
            && word.first(std::min(name.size(), word.size())).compare(name, Qt::CaseInsensitive) == 0)
            distance = std::min(distance, near); // RETRIEVE, PASSWORD: the word that the name is short for
        if (distance < least || (best && distance == least && fitness(rule) > fitness(*best))) {
            best = &rule;
            least = distance;
        }
    }
    return best;
}

const Rule wrongDoor{
    "wrong-door",
    QT_TRANSLATE_NOOP("core", "The wrong door: another protocol's command"),
    QT_TRANSLATE_NOOP(
        "core",
        "%1 is a command of %2, but %3 answers at this port. Each protocol of mail has a port of its own: "
        "%4."),
    "",
    detectWrongDoor,
    false,
    Clause::Commands};

} // namespace helolab::explain::mistakes
