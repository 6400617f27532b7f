// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberMistakes.h"

#include "Causes.h"
#include "Marks.h"
#include "core/explain/mistakes/Look.h"

#include <QtGlobal>

namespace helolab::explain::pop3 {

using mistakes::Finding;

namespace {

/// The command, and the argument that was refused for \p cause.
std::optional<Finding> refusedFor(const Scene &scene, Cause cause)
{
    if (!mistakes::isCommand(scene) || !scene.view.verb || causeOf(scene) != cause)
        return {};
    const QByteArrayView piece = scene.view.argument.isEmpty() ? scene.view.word : scene.view.argument;
    Finding finding = mistakes::at(scene.line, piece);
    finding.values = {QString::fromLatin1(scene.protocol->table().rule(*scene.view.verb).name)};
    return finding;
}

std::optional<Finding> detectNoNumber(const Scene &scene)
{
    std::optional<Finding> finding = refusedFor(scene, Cause::Argument);
    if (!finding || !namesMessage(scene))
        return {};
    finding->values.append(QString::fromLatin1(scene.protocol->table().rule(*scene.view.verb).syntax));
    if (messageOf(scene)) {
        const bool isWord = finding->length > QByteArray::number(*messageOf(scene)).size();
        finding->title = isWord ? Text(QT_TRANSLATE_NOOP("core", "This is no number of lines"))
                                : Text(QT_TRANSLATE_NOOP("core", "The number of lines is missing"));
        finding->explanation
            = QT_TRANSLATE_NOOP("core",
                                "%1 wants to know how many lines of the body shall come behind the header; 0 brings "
                                "the header alone. The syntax is %2.");
        finding->correctedLine = QStringLiteral("%1 %2 0").arg(finding->values.front()).arg(*messageOf(scene));
    } else if (!scene.view.argument.isEmpty()) {
        finding->title = QT_TRANSLATE_NOOP("core", "This is no message number");
        finding->explanation
            = QT_TRANSLATE_NOOP("core",
                                "%1 takes one message at a time, by its number from LIST: digits, no words, no list "
                                "of numbers. The syntax is %2.");
    }
    return finding;
}

std::optional<Finding> detectDeletedNumber(const Scene &scene)
{
    std::optional<Finding> finding = refusedFor(scene, Cause::Deleted);
    if (finding)
        finding->values = {QString::number(*messageOf(scene))};
    return finding;
}

std::optional<Finding> detectMissingNumber(const Scene &scene)
{
    std::optional<Finding> finding = refusedFor(scene, Cause::Missing); // what is gone is nobody's mistake
    if (!finding)
        return {};
    const int number = *messageOf(scene);
    const QString verb = finding->values.first();
    finding->values = {QString::number(number)};
    if (const auto meant = numberOfSize(scene, number)) {
        finding->title = QT_TRANSLATE_NOOP("core", "A size in the place of a number");
        finding->explanation
            = QT_TRANSLATE_NOOP("core",
                                "%1 is how many octets message %2 has, as LIST says behind its number. A message is "
                                "asked for by its number.");
        finding->values.append(QString::number(*meant));
        finding->correctedLine = QStringLiteral("%1 %2").arg(verb).arg(*meant);
        finding->certain = false;
    }
    return finding;
}

std::optional<Finding> detectUnexpectedArgument(const Scene &scene)
{
    std::optional<Finding> finding = standsAlone(scene) ? refusedFor(scene, Cause::Argument) : std::optional<Finding>();
    if (finding)
        finding->correctedLine = finding->values.first();
    return finding;
}

} // namespace

const mistakes::Rule noNumber{
    "no-number", QT_TRANSLATE_NOOP("core", "The message number is missing"),
    QT_TRANSLATE_NOOP("core", "%1 wants to know which message, by its number from LIST. The syntax is %2."),
    "RFC 1939 section 5", detectNoNumber};

const mistakes::Rule deletedNumber{
    "deleted-number", QT_TRANSLATE_NOOP("core", "This message is marked as deleted"),
    QT_TRANSLATE_NOOP("core",
                      "You have marked message %1 with DELE. It is not gone before QUIT, but until then the server "
                      "treats it as if it were. The other messages do not move up: each keeps its number. RSET takes "
                      "all marks off."),
    "RFC 1939 section 5", detectDeletedNumber};

const mistakes::Rule missingNumber{
    "missing-number", QT_TRANSLATE_NOOP("core", "No message has this number"),
    QT_TRANSLATE_NOOP("core",
                      "There is no message %1. Numbers begin at 1 and were given at the login; what has arrived since "
                      "then gets a number in the next session. LIST shows which there are."),
    "RFC 1939 section 5", detectMissingNumber};

const mistakes::Rule unexpectedArgument{"unexpected-argument", QT_TRANSLATE_NOOP("core", "This command stands alone"),
                                        QT_TRANSLATE_NOOP("core", "Nothing may follow %1 on its line."),
                                        "RFC 1939 section 3", detectUnexpectedArgument};

} // namespace helolab::explain::pop3
