// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionLine.h"

#include "core/NearestWord.h"
#include "core/wire/Escapes.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace helolab::transcript {

namespace {

using Kind = SessionStep::Kind;

int columnOf(QByteArrayView text, qsizetype at)
{
    return int(QString::fromUtf8(text.first(std::min(at, text.size()))).size()) + 1;
}

Error problemAt(QByteArrayView text, qsizetype at, const QString &message)
{
    return {message, {}, 0, columnOf(text, at)};
}

QString shown(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)));
}

/// What stands before the colon of `C<2>-: …`.
struct Prefix
{
    char letter = '\0';
    std::optional<int> connection;
    bool raw = false;
    qsizetype end = 0; // behind the colon
};

/// Reads `<2>` at \p at and moves behind it.
Result<std::optional<int>> readConnection(QByteArrayView text, qsizetype &at)
{
    if (at >= text.size() || text[at] != '<')
        return std::optional<int>();
    const qsizetype close = text.indexOf('>', at);
    bool isNumber = false;
    const int number = close < 0 ? 0 : text.sliced(at + 1, close - at - 1).toByteArray().toInt(&isNumber);
    if (!isNumber || number < 1 || number > sessionConnectionsAtMost) {
        return problemAt(
            text, at,
            QCoreApplication::translate("core", "A connection is a number from 1 to %1 in angle brackets: C<2>:")
                .arg(sessionConnectionsAtMost));
    }
    at = close + 1;
    return std::optional(number);
}

/// True where \p text looks like a line of the conversation, however it goes on.
bool opensConversation(QByteArrayView text)
{
    if (text.isEmpty() || (text[0] != 'C' && text[0] != 'S'))
        return false;
    const char next = text.size() > 1 ? text[1] : '\0';
    return next == ':' || next == '<' || (next == '-' && text.size() > 2 && text[2] == ':');
}

Result<Prefix> readPrefix(QByteArrayView text)
{
    Prefix prefix;
    prefix.letter = text[0];
    qsizetype at = 1;
    auto connection = readConnection(text, at);
    if (!connection)
        return connection.error();
    prefix.connection = connection.value();
    if (at < text.size() && text[at] == '-') {
        prefix.raw = true;
        ++at;
    }
    if (at >= text.size() || text[at] != ':') {
        return problemAt(text, at,
                         QCoreApplication::translate("core", "A colon is missing here: “%1:”.")
                             .arg(QString::fromUtf8(text.first(std::min(at, text.size())))));
    }
    prefix.end = at + 1;
    return prefix;
}

/// True where the last character is a star that no backslash stands before.
bool endsWithStar(QByteArrayView text)
{
    if (!text.endsWith('*'))
        return false;
    qsizetype backslashes = 0;
    while (backslashes + 1 < text.size() && text[text.size() - 2 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 0;
}

Result<SessionStep> readConversation(QByteArrayView text, SessionStep step)
{
    const auto prefix = readPrefix(text);
    if (!prefix)
        return prefix.error();
    step.kind = prefix.value().letter == 'C' ? Kind::Send : Kind::Expect;
    step.connection = prefix.value().connection.value_or(step.connection);
    step.raw = prefix.value().raw;
    qsizetype begin = prefix.value().end;
    if (begin < text.size() && text[begin] == ' ')
        ++begin;
    QByteArrayView content = text.sliced(begin);
    if (step.kind == Kind::Expect && endsWithStar(content)) {
        step.openEnded = true;
        content.chop(1);
    }
    auto octets = wire::unescaped(content);
    if (!octets) {
        Error error = octets.error();
        error.column += columnOf(text, begin) - 1;
        return error;
    }
    step.octets = octets.take();
    if (step.octets.contains('\n') && !step.raw) {
        return problemAt(text, 0,
                         QCoreApplication::translate("core",
                                                     "CR LF is implied at the end of this line. To say yourself how it "
                                                     "ends, write “%1-:”.")
                             .arg(QLatin1Char(prefix.value().letter)));
    }
    return step;
}

/// `name: value` behind a sign; both trimmed.
struct Pair
{
    QByteArray name;
    QByteArray value;
    qsizetype valueAt = 0;
};

std::optional<Pair> readPair(QByteArrayView text, qsizetype from)
{
    const qsizetype colon = text.indexOf(':', from);
    if (colon < 0)
        return std::nullopt;
    qsizetype valueAt = colon + 1;
    while (valueAt < text.size() && text[valueAt] == ' ')
        ++valueAt;
    return Pair{text.sliced(from, colon - from).trimmed().toByteArray(), text.sliced(colon + 1).trimmed().toByteArray(),
                valueAt};
}

Result<SessionStep> readSetting(QByteArrayView text, SessionStep step)
{
    const auto pair = readPair(text, 1);
    if (!pair || pair->name.isEmpty() || pair->value.isEmpty()) {
        return problemAt(text, 0,
                         QCoreApplication::translate("core",
                                                     "A setting is written “@ name: value”, for instance "
                                                     "“@ world: textbook”."));
    }
    step.kind = Kind::Setting;
    step.connection = 0;
    step.name = pair->name;
    step.value = pair->value;
    const qsizetype open = text.indexOf('<');
    if (open < 0 || open > text.indexOf(':')) // it may stand in the value
        return step;
    qsizetype at = open;
    const auto connection = readConnection(text, at);
    if (!connection)
        return connection.error();
    if (text.sliced(at).trimmed().front() != ':')
        return problemAt(
            text, at,
            QCoreApplication::translate("core", "A colon is missing here: “%1:”.").arg(shown(text.first(at))));
    step.connection = *connection.value();
    step.name = step.name.left(step.name.indexOf('<')).trimmed();
    return step;
}

Result<SessionStep> readDiagnosis(QByteArrayView text, qsizetype at, SessionStep step)
{
    const auto pair = readPair(text, at);
    const QStringList known{QStringLiteral("order"), QStringLiteral("mistake"), QStringLiteral("remarks")};
    if (!pair || !known.contains(QString::fromUtf8(pair->name))) {
        const QString near = pair ? nearestWord(QString::fromUtf8(pair->name), known) : QString();
        return problemAt(text, 0,
                         near.isEmpty()
                             ? QCoreApplication::translate("core",
                                                           "A diagnosis is written “? order: EHLO MAIL”, "
                                                           "“? mistake: dot-forgotten” or “? remarks: no-date”.")
                             : QCoreApplication::translate("core", "“%1” is no diagnosis. Did you mean “%2”?")
                                   .arg(shown(pair->name), near));
    }
    if (pair->name != "mistake") {
        const bool isOrder = pair->name == "order";
        step.kind = isOrder ? Kind::Order : Kind::Remarks;
        step.names = pair->value.simplified().split(' ');
        if (pair->value.isEmpty())
            return problemAt(
                text, text.size(),
                isOrder ? QCoreApplication::translate("core", "Name the commands that must come first, or “none”.")
                        : QCoreApplication::translate("core",
                                                      "Name what is wrong with the message, such as "
                                                      "no-date, or “none”."));
        if (step.names == QByteArrayList{"none"})
            step.names.clear();
        return step;
    }
    step.kind = Kind::Mistake;
    step.name = pair->value;
    if (step.name.isEmpty() || step.name.contains(' ')) {
        return problemAt(text, pair->valueAt,
                         QCoreApplication::translate("core",
                                                     "A mistake has one name, such as dot-forgotten, or "
                                                     "“none”."));
    }
    return step;
}

Result<SessionStep> readState(QByteArrayView text, qsizetype at, SessionStep step)
{
    step.kind = Kind::State;
    step.value = text.sliced(at).trimmed().toByteArray();
    const qsizetype dot = step.value.indexOf('.');
    if (dot <= 0 || dot + 1 == step.value.size()) {
        return problemAt(text, at,
                         QCoreApplication::translate("core", "A state is written with its protocol: “= smtp.Ready”."));
    }
    step.name = step.value.sliced(dot + 1);
    step.value.truncate(dot);
    return step;
}

/// What stands behind `! predict` and `! answer`.
Result<SessionStep> readThought(QByteArrayView text, const QByteArray &rest, SessionStep step)
{
    const qsizetype space = rest.indexOf(' ');
    const bool answers = step.kind == Kind::Answer;
    if (rest.isEmpty() || (answers && space < 0)) {
        return problemAt(text, text.size(),
                         answers
                             ? QCoreApplication::translate("core",
                                                           "Name the question and its answer, as in “! answer why "
                                                           "order”.")
                             : QCoreApplication::translate("core",
                                                           "Say which reply is predicted, by its code, the first "
                                                           "digit of that, or its word: “! predict 250”, “! predict "
                                                           "-ERR”."));
    }
    step.name = answers ? rest.left(space) : QByteArray();
    step.value = answers ? rest.mid(space + 1) : rest;
    return step;
}

Result<SessionStep> readHappening(QByteArrayView text, qsizetype at, SessionStep step)
{
    const QByteArray words = text.sliced(at).toByteArray().simplified();
    const QByteArray word = words.left(words.indexOf(' ') < 0 ? words.size() : words.indexOf(' '));
    const QByteArray rest = words.mid(word.size() + 1);
    const struct
    {
        const char *word;
        Kind kind;
    } known[] = {{"close", Kind::Close},     {"drop", Kind::Drop},     {"wait", Kind::Wait}, {"stop", Kind::Stop},
                 {"predict", Kind::Predict}, {"answer", Kind::Answer}, {"hint", Kind::Hint}};
    QStringList names;
    for (const auto &entry : known) {
        names.append(QLatin1StringView(entry.word));
        if (word != entry.word)
            continue;
        step.kind = entry.kind;
        if (step.kind == Kind::Wait) {
            const auto duration = readDuration(rest);
            if (!duration)
                return problemAt(text, text.size() - rest.size(),
                                 QCoreApplication::translate("core",
                                                             "Say how long, at most a day: “! wait 5m”, “! wait "
                                                             "90s”, “! wait 250ms”."));
            step.duration = *duration;
        } else if (step.kind == Kind::Predict || step.kind == Kind::Answer) {
            return readThought(text, rest, step);
        } else if (!rest.isEmpty()) {
            return problemAt(text, text.size() - rest.size(),
                             QCoreApplication::translate("core", "Nothing may follow “%1”.").arg(shown(word)));
        }
        return step;
    }
    const QString near = nearestWord(QString::fromUtf8(word), names);
    return problemAt(
        text, at,
        near.isEmpty()
            ? QCoreApplication::translate("core", "What happens is one of: %1.").arg(names.join(QStringLiteral(", ")))
            : QCoreApplication::translate("core", "Nothing is called “%1”. Did you mean “%2”?").arg(shown(word), near));
}

/// A line that begins as none should.
Error strangeLine(QByteArrayView text)
{
    const QByteArray start = text.trimmed().toByteArray().left(8);
    const QByteArray upper = start.toUpper();
    const char *meant = nullptr;
    if (upper.startsWith("C:") || upper.startsWith("C :") || upper.startsWith("CLIENT") || start.startsWith('>'))
        meant = "C:";
    else if (upper.startsWith("S:") || upper.startsWith("S :") || upper.startsWith("SERVER") || start.startsWith('<'))
        meant = "S:";
    else if (start.startsWith("//") || start.startsWith(';') || start.startsWith("--"))
        meant = "#";
    else if (start.size() >= 3 && start[0] >= '1' && start[0] <= '5' && start[1] >= '0' && start[1] <= '9')
        meant = "S:";
    if (meant) {
        return problemAt(text, 0,
                         QCoreApplication::translate("core", "No line begins like this. Did you mean “%1”?")
                             .arg(QLatin1StringView(meant)));
    }
    return problemAt(text, 0,
                     QCoreApplication::translate("core",
                                                 "No line begins like this. Lines begin with C: S: = ? ! @ or "
                                                 "#; what the client types, inside a message too, begins with "
                                                 "“C:”."));
}

} // namespace

bool SessionStep::operator==(const SessionStep &other) const
{
    const auto key = [](const SessionStep &s) {
        return std::tie(s.kind, s.connection, s.octets, s.raw, s.openEnded, s.name, s.value, s.names, s.duration);
    };
    return key(*this) == key(other);
}

Result<SessionStep> readSessionLine(QByteArrayView text, int connection)
{
    SessionStep step;
    step.connection = connection;
    if (text.trimmed().isEmpty() || text.startsWith('#')) {
        step.octets = text.trimmed().toByteArray();
        return step;
    }
    if (opensConversation(text))
        return readConversation(text, step);
    if (text[0] == '@')
        return readSetting(text, step);
    if (!QByteArrayView("=?!").contains(text[0]))
        return strangeLine(text);
    qsizetype at = 1;
    auto number = readConnection(text, at);
    if (!number)
        return number.error();
    step.connection = number.value().value_or(connection);
    switch (text[0]) {
    case '=':
        return readState(text, at, step);
    case '?':
        return readDiagnosis(text, at, step);
    default:
        return readHappening(text, at, step);
    }
}

} // namespace helolab::transcript
