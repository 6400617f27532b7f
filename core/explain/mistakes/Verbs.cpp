// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"

#include "Look.h"

#include "core/Protocols.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace helolab::explain::mistakes {

namespace {

constexpr qsizetype longestWord = 12;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
}

bool isLetters(QByteArrayView word)
{
    return !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](char c) { return lowered(c) >= 'a' && lowered(c) <= 'z'; });
}

QString lineWith(const Scene &scene, const Finding &finding, const QString &name)
{
    return name + QString::fromUtf8(scene.line.sliced(finding.begin + finding.length));
}

struct Door
{
    const char *word;
    const char *protocol; // a proper name
    bool second; // stands behind a tag
};

constexpr Door doors[] = {
    {"USER", "POP3", false},        {"PASS", "POP3", false},     {"APOP", "POP3", false},  {"STAT", "POP3", false},
    {"LIST", "POP3", false},        {"RETR", "POP3", false},     {"DELE", "POP3", false},  {"UIDL", "POP3", false},
    {"TOP", "POP3", false},         {"CAPA", "POP3", false},     {"STLS", "POP3", false},  {"LOGIN", "IMAP", true},
    {"SELECT", "IMAP", true},       {"EXAMINE", "IMAP", true},   {"FETCH", "IMAP", true},  {"CAPABILITY", "IMAP", true},
    {"AUTHENTICATE", "IMAP", true}, {"LOGOUT", "IMAP", true},    {"STORE", "IMAP", true},  {"SEARCH", "IMAP", true},
    {"UID", "IMAP", true},          {"EXPUNGE", "IMAP", true},   {"STATUS", "IMAP", true}, {"LIST", "IMAP", true},
    {"LSUB", "IMAP", true},         {"CREATE", "IMAP", true},    {"APPEND", "IMAP", true}, {"NAMESPACE", "IMAP", true},
    {"LHLO", "LMTP", false},        {"HELO", "SMTP", false},     {"EHLO", "SMTP", false},  {"MAIL", "SMTP", false},
    {"RCPT", "SMTP", false},        {"DATA", "SMTP", false},     {"BDAT", "SMTP", false},  {"VRFY", "SMTP", false},
    {"EXPN", "SMTP", false},        {"STARTTLS", "SMTP", false},
};

/// The second word of the line, where the first may be an IMAP tag; else empty.
QByteArrayView behindTag(const Scene &scene)
{
    const QByteArrayView tag = scene.view.word;
    const bool isTag = tag.size() <= 8
        && std::any_of(tag.begin(), tag.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '*'; });
    const QByteArrayView rest = scene.view.argument;
    const qsizetype space = rest.indexOf(' ');
    return isTag || tag.size() == 1 ? (space < 0 ? rest : rest.first(space)) : QByteArrayView();
}

/// Where the command is at home; null where that is unknown here.
const char *rfcOf(const Door &door)
{
    if (const protocol::Protocol *home = findProtocol(QLatin1StringView(door.protocol).toString())) {
        for (const protocol::CommandRule &rule : home->table().rules) {
            if (qstrcmp(rule.name, door.word) == 0)
                return rule.rfc;
        }
    }
    return nullptr;
}

std::optional<Finding> detectWrongDoor(const Scene &scene)
{
    if (!isUnknownCommand(scene))
        return {};
    const QByteArrayView tagged = behindTag(scene);
    for (const Door &door : doors) {
        if (qstrcmp(door.protocol, scene.protocol->name()) == 0)
            continue;
        const bool bare = scene.view.word.compare(door.word, Qt::CaseInsensitive) == 0;
        const bool behind = door.second && tagged.compare(door.word, Qt::CaseInsensitive) == 0;
        if (!bare && !behind)
            continue;
        Finding finding = at(scene.line, behind ? tagged : scene.view.word);
        finding.values = {QString::fromLatin1(door.word), QString::fromLatin1(door.protocol),
                          QString::fromLatin1(scene.protocol->name())};
        finding.rfc = rfcOf(door);
        return finding;
    }
    return {};
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
    for (const protocol::CommandRule &rule : scene.protocol->table().rules) {
        const int distance = editDistance(word, rule.name);
        const bool fits = best && distance == least && rule.allowedIn.contains(scene.entry->before)
            && !best->allowedIn.contains(scene.entry->before);
        if (distance < least || fits) {
            best = &rule;
            least = distance;
        }
    }
    return best;
}

const Rule misspeltVerb{
    "misspelt-verb", QT_TRANSLATE_NOOP("core", "The command is misspelt"),
    QT_TRANSLATE_NOOP(
        "core",
        "There is no command %1; %2 is the nearest. That is what 500 says: the word is unknown. 503 would "
        "say that the word is known and its moment wrong."),
    "RFC 5321 section 4.2.4", detectMisspelt};

const Rule wrongDoor{
    "wrong-door", QT_TRANSLATE_NOOP("core", "The wrong door: another protocol's command"),
    QT_TRANSLATE_NOOP("core",
                      "%1 is a command of %2, but %3 answers at this port. Sending mail, fetching it and reading it on "
                      "the server are three protocols with three ports: SMTP 25, POP3 110, IMAP 143."),
    "RFC 5321 section 2.1", detectWrongDoor};

} // namespace helolab::explain::mistakes
