// SPDX-License-Identifier: GPL-3.0-or-later
#include "ParameterMistakes.h"

#include "Words.h"
#include "core/explain/mistakes/Look.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"

#include <algorithm>

namespace helolab::explain::smtp {

using helolab::smtp::Command;
using helolab::smtp::Direction;
using helolab::smtp::Extensions;
using helolab::smtp::ParameterFault;
using helolab::smtp::ParameterReading;
using helolab::smtp::ParameterRule;
using helolab::smtp::PathReading;
using helolab::smtp::Verb;
using mistakes::Finding;
using protocol::Entry;
using protocol::Event;

namespace {

Extensions everyExtension()
{
    Extensions all;
    for (const helolab::smtp::ExtensionRow &row : helolab::smtp::extensionRows())
        all.add(row.extension);
    return all;
}

/// What the server announced in its newest answer to EHLO; everything where there is none.
Extensions announcedExtensions(const Scene &scene)
{
    const qsizetype end = scene.transcript ? scene.index : 0;
    for (qsizetype i = end - 1; i >= 0; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Reply || entry.code != 250)
            continue;
        if (entry.event == Event(Verb::Helo))
            return {}; // which announces nothing
        if (entry.event != Event(Verb::Ehlo))
            continue;
        Extensions announced;
        for (const QByteArray &line : entry.bytes.split('\n')) {
            const QByteArray words = line.mid(4).trimmed();
            const qsizetype space = words.indexOf(' ');
            if (const auto *row = helolab::smtp::findExtension(space < 0 ? words : words.left(space)))
                announced.add(row->extension);
        }
        return announced;
    }
    return everyExtension();
}

bool isParameterCode(quint16 code)
{
    return code == 501 || code == 504 || code == 555;
}

QByteArrayView keywordOf(QByteArrayView parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    return equals < 0 ? parameter : parameter.first(equals);
}

const ParameterRule *ruleOf(QByteArrayView keyword)
{
    for (const ParameterRule &rule : helolab::smtp::parameterRules()) {
        if (keyword.compare(rule.keyword, Qt::CaseInsensitive) == 0)
            return &rule;
    }
    return nullptr;
}

QString nameOf(Verb verb)
{
    return verb == Verb::Mail ? QStringLiteral("MAIL") : QStringLiteral("RCPT");
}

constexpr Text unknownParameter
    = QT_TRANSLATE_NOOP("core",
                        "The address is written correctly. %1 is no parameter that this server knows: those may be "
                        "used whose extension stands in its answer to EHLO.");
constexpr Text misplacedParameter
    = QT_TRANSLATE_NOOP("core", "The address is written correctly. %1 belongs behind %2, not behind %3.");
constexpr Text unannouncedParameter
    = QT_TRANSLATE_NOOP("core",
                        "The address is written correctly. %1 belongs to the extension %2, and the server has not "
                        "announced that one in its answer to EHLO.");
constexpr Text malformedValue = QT_TRANSLATE_NOOP(
    "core",
    "The address is written correctly; the value of the parameter is not. Its form is %1. %2 What it is for: %3");
constexpr Text needlessValue
    = QT_TRANSLATE_NOOP("core", "The address is written correctly. %1 stands alone, without = and a value.");
constexpr Text unknownValue
    = QT_TRANSLATE_NOOP("core",
                        "The address is written correctly; the value of the parameter is none that this server has. "
                        "Its form is %1. %2 What it is for: %3");
constexpr Text givenTwice
    = QT_TRANSLATE_NOOP("core", "The address is written correctly. %1 may stand behind it only once.");

struct ParameterTold
{
    Text explanation;
    QStringList values;
};

ParameterTold toldUnknown(const QString &keyword, const ParameterRule *rule, Verb command)
{
    if (!rule)
        return {unknownParameter, {keyword}};
    if (rule->command != command)
        return {misplacedParameter, {keyword, nameOf(rule->command), nameOf(command)}};
    if (!rule->extension)
        return {unknownParameter, {keyword}};
    const auto rows = helolab::smtp::extensionRows();
    return {unannouncedParameter, {keyword, QString::fromLatin1(rows[std::size_t(*rule->extension)].keyword)}};
}

ParameterTold toldParameter(const ParameterBlame &blame, const ParameterRule *rule)
{
    const QString keyword = QString::fromUtf8(keywordOf(blame.culprit)).toUpper();
    if (blame.fault == ParameterFault::Unknown || !rule)
        return toldUnknown(keyword, rule, blame.command);
    if (blame.fault == ParameterFault::Twice)
        return {givenTwice, {keyword}};
    if (*rule->value == '\0')
        return {needlessValue, {keyword}};
    const QString form = QLatin1String(rule->keyword) + QLatin1Char('=') + QLatin1String(rule->value);
    return {blame.fault == ParameterFault::Malformed ? malformedValue : unknownValue,
            {form, rule->form.translated(), parameterMeaning(keywordOf(blame.culprit)).translated()}};
}

/// The line without \p culprit, where nothing else is wrong with it; else empty.
QString lineWithout(const Scene &scene, const ParameterBlame &blame)
{
    const qsizetype at = blame.culprit.data() - scene.line.data();
    QByteArray line = scene.line.first(at).trimmed().toByteArray();
    line += scene.line.sliced(at + blame.culprit.size()).toByteArray();
    const Command command = helolab::smtp::readCommand(line);
    const PathReading path = helolab::smtp::readPath(
        command.argument, blame.command == Verb::Mail ? Direction::Reverse : Direction::Forward);
    const bool sound = path.ok() && path.deviations.isEmpty()
        && helolab::smtp::readParameters(path.parameters, blame.command, announcedExtensions(scene)).fault
            == ParameterFault::None;
    return sound ? QString::fromUtf8(line) : QString();
}

std::optional<Finding> detectBadParameter(const Scene &scene)
{
    const std::optional<ParameterBlame> blame = parameterAtFault(scene);
    if (!blame)
        return {};
    const ParameterRule *rule = ruleOf(keywordOf(blame->culprit));
    ParameterTold told = toldParameter(*blame, rule);
    Finding finding = mistakes::at(scene.line, blame->culprit);
    finding.explanation = told.explanation;
    finding.values = std::move(told.values);
    if (rule)
        finding.rfc = rule->rfc;
    if (blame->fault == ParameterFault::Unknown || blame->fault == ParameterFault::Twice)
        finding.correctedLine = lineWithout(scene, *blame);
    return finding;
}

} // namespace

std::optional<ParameterBlame> parameterAtFault(const Scene &scene)
{
    if (!scene.asked || scene.asked->kind != Entry::Kind::Command || !mistakes::isWrongUnlessTaken(scene))
        return {};
    if (scene.reply && !isParameterCode(scene.reply->code))
        return {};
    const Command command = helolab::smtp::readCommand(scene.line);
    if (command.verb != Verb::Mail && command.verb != Verb::Rcpt)
        return {};
    const PathReading path = helolab::smtp::readPath(
        command.argument, *command.verb == Verb::Mail ? Direction::Reverse : Direction::Forward);
    if (!path.ok())
        return {};
    const auto readAs = [&](Extensions extensions) {
        return helolab::smtp::readParameters(path.parameters, *command.verb, extensions);
    };
    const ParameterReading reading = readAs(announcedExtensions(scene));
    if (reading.fault == ParameterFault::None || reading.fault == ParameterFault::Unusable)
        return {};
    if (!scene.transcript && reading.fault == ParameterFault::Unknown)
        return {}; // some server may know it
    // A 501 may have another reason, unless it says what it is about: a strict server stumbles over the path before it
    // comes to the parameters, and another may take a parameter that it has not announced.
    const bool isNamed
        = !scene.reply || scene.reply->code != 501 || scene.reply->bytes.contains(reading.culprit.toByteArray());
    if (!isNamed && (!path.deviations.isEmpty() || readAs(everyExtension()).fault == ParameterFault::None))
        return {};
    if (!scene.reply && !path.deviations.isEmpty())
        return {}; // a line alone: what comes first is told
    return ParameterBlame{*command.verb, reading.fault, reading.culprit};
}

const mistakes::Rule badParameter{"bad-parameter",
                                  QT_TRANSLATE_NOOP("core", "A parameter behind the address is wrong"),
                                  {},
                                  "RFC 5321 section 4.1.2",
                                  detectBadParameter};

} // namespace helolab::explain::smtp
