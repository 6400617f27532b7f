// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeysAt.h"

#include "core/Protocols.h"
#include "core/lab/Help.h"
#include "core/lab/LabKeys.h"
#include "core/lab/LabScript.h"
#include "core/lab/MailboxCounts.h"
#include "core/lab/QuestionReader.h"
#include "core/protocol/Protocol.h"
#include "core/world/World.h"

#include <QRegularExpression>

#include <vector>

namespace helolab::editor {

namespace {

QStringList goalWords()
{
    return lab::wordList(lab::goalKinds) + lab::wordList(lab::goalQualifiers);
}

QStringList mailboxWords()
{
    QStringList words = lab::wordList(lab::mailboxKeys);
    for (const lab::MailboxCount &count : lab::mailboxCounts)
        words.append(QString::fromLatin1(count.key));
    return words;
}

QStringList protocolWords()
{
    QStringList words;
    for (const protocol::Protocol *protocol : protocols())
        words.append(QString::fromLatin1(protocol->table().protocol));
    return words;
}

struct KeyRow
{
    const char *parent;
    QStringList (*words)();
};

/// The keys of what stands behind a key.
const KeyRow keyRows[] = {
    {"", [] { return lab::wordList(lab::labKeys); }},
    {"steps", [] { return lab::wordList(lab::stepKeys); }},
    {"wrong", [] { return lab::wordList(lab::wrongKeys); }},
    {"goal", goalWords},
    {"all", goalWords},
    {"any", goalWords},
    {"not", goalWords},
    {"command", [] { return lab::wordList(lab::commandKeys); }},
    {"reply", [] { return lab::wordList(lab::replyKeys); }},
    {"message", [] { return lab::wordList(lab::messageKeys); }},
    {"mailbox", mailboxWords},
    {"connection", [] { return lab::wordList(lab::connectionKeys); }},
    {"predict", [] { return QStringList{QStringLiteral("reply")}; }},
    {"explain", [] { return lab::wordList(lab::explainKeys); }},
    {"questions",
     [] {
         return lab::questionKinds()
             + QStringList{QStringLiteral("id"), QStringLiteral("answer"), QStringLiteral("points"),
                           QStringLiteral("keeps")};
     }},
};

/// The words that a key takes.
const KeyRow valueRows[] = {
    {"protocol", protocolWords},
    {"world", world::worldNames},
    {"sessions", [] { return lab::wordList(lab::sessionsWords); }},
    {"help", [] { return lab::helpLevelNames(); }},
    {"languages", lab::courseLanguages},
    {"class", [] { return lab::wordList(lab::replyClasses); }},
    {"order", [] { return lab::wordList(lab::goalOrders); }},
    {"connection", [] { return lab::wordList(lab::connectionEvents); }},
};

template <std::size_t N> QStringList wordsBehind(const KeyRow (&rows)[N], const QString &key)
{
    for (const KeyRow &row : rows) {
        if (key == QLatin1StringView(row.parent))
            return row.words();
    }
    return {};
}

/// "  - goal" of "  - goal: x" is 4 wide: where the key begins, behind the dashes.
qsizetype keyColumn(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == QLatin1Char(' ') || line[at] == QLatin1Char('-')))
        ++at;
    return at;
}

/// The key under which a block stands that begins at \p column, above the line \p before.
QString blockParent(const QStringList &lines, qsizetype before, qsizetype column)
{
    static const QRegularExpression key(QStringLiteral("\\A[ -]*([\\w-]+):"));
    for (qsizetype i = before - 1; i >= 0; --i) {
        const auto match = key.match(lines[i]);
        if (match.hasMatch() && keyColumn(lines[i]) < column)
            return match.captured(1);
    }
    return {};
}

struct Brace
{
    QChar opened;
    QString key; ///< in front of it; empty where there is none
    qsizetype itemBegin; ///< behind it, or behind the last comma
};

/// The braces and brackets that are open at the end of \p text.
std::vector<Brace> openBraces(const QString &text)
{
    static const QRegularExpression keyBefore(QStringLiteral("([\\w-]+):\\s*\\z"));
    std::vector<Brace> open;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (!quote.isNull()) {
            quote = letter == quote ? QChar() : quote;
        } else if (letter == QLatin1Char('"') || letter == QLatin1Char('\'')) {
            quote = letter;
        } else if (letter == QLatin1Char('{') || letter == QLatin1Char('[')) {
            open.push_back({letter, keyBefore.match(text.first(i)).captured(1), i + 1});
        } else if ((letter == QLatin1Char('}') || letter == QLatin1Char(']')) && !open.empty()) {
            open.pop_back();
        } else if (letter == QLatin1Char(',') && !open.empty()) {
            open.back().itemBegin = i + 1;
        }
    }
    return open;
}

QStringList wordsAt(const QStringList &lines, qsizetype line, const QString &before)
{
    static const QRegularExpression pending(QStringLiteral("([\\w-]+):\\s*\\z"));
    const std::vector<Brace> open = openBraces(before);
    const QString item = open.empty() ? before : before.mid(open.back().itemBegin);
    const auto value = pending.match(item);
    if (value.hasMatch())
        return wordsBehind(valueRows, value.captured(1));
    if (!open.empty() && open.back().opened == QLatin1Char('['))
        return wordsBehind(valueRows, open.back().key);
    if (!item.trimmed().isEmpty() && !(open.empty() && keyColumn(item) == item.size()))
        return {};
    for (auto brace = open.rbegin(); brace != open.rend(); ++brace) {
        if (!brace->key.isEmpty())
            return wordsBehind(keyRows, brace->key);
    }
    const qsizetype column = open.empty() ? before.size() : keyColumn(before);
    return wordsBehind(keyRows, blockParent(lines, line, column));
}

} // namespace

Completion keysAt(const QString &yaml, qsizetype position)
{
    const QString front = yaml.first(qBound<qsizetype>(0, position, yaml.size()));
    const QStringList lines = front.split(QLatin1Char('\n'));
    static const QRegularExpression wordAtEnd(QStringLiteral("[a-z0-9-]*\\z"));
    QString typed = wordAtEnd.match(lines.back()).captured();
    while (typed.startsWith(QLatin1Char('-')))
        typed.remove(0, 1);
    Completion completion;
    completion.typed = typed.size();
    for (const QString &word : wordsAt(lines, lines.size() - 1, lines.back().chopped(typed.size()))) {
        if (word.startsWith(typed))
            completion.words.append(word);
    }
    completion.words.sort();
    return completion;
}

} // namespace helolab::editor
