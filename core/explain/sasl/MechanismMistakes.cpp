// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong before an exchange begins: where the name of the mechanism should stand.
#include "Exchange.h"
#include "Mistakes.h"
#include "core/NearestWord.h"
#include "core/explain/mistakes/Look.h"
#include "core/sasl/Mechanism.h"

#include <QtGlobal>

#include <algorithm>
#include <cctype>

namespace helolab::explain::sasl {

using mistakes::Finding;

namespace {

/// What is easiest by hand comes first.
constexpr const char *easiest[] = {"LOGIN", "PLAIN", "CRAM-MD5"};

/// The words behind a refused command that begins an exchange; nothing where the entry is something else.
std::optional<QByteArrayList> refusedArguments(const Scene &scene)
{
    if (!scene.transcript || !mistakes::isCommand(scene) || !isAuthVerb(*scene.protocol, scene.view.verb)
        || !scene.isRefused())
        return {};
    const QByteArray argument = scene.view.argument.trimmed().toByteArray();
    return argument.isEmpty() ? QByteArrayList() : argument.simplified().split(' ');
}

/// The line up to its argument, with a space behind it.
QString beginning(const Scene &scene)
{
    const qsizetype end = mistakes::wordEnd(scene);
    return QString::fromUtf8(scene.line.first(end)) + QLatin1Char(' ');
}

QByteArray nearestMechanism(const QByteArray &word)
{
    QStringList names;
    for (const helolab::sasl::Mechanism &row : helolab::sasl::mechanisms())
        names << QString::fromLatin1(row.name);
    const QByteArray typed = word.left(40).toUpper().replace('_', '-');
    return nearestWord(QString::fromLatin1(typed), names).toLatin1();
}

/// RFC 4422 section 3.1: letters, digits, hyphens and underscores.
bool mayBeMechanism(QByteArrayView word)
{
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return std::isalnum(static_cast<uchar>(c)) || c == '-' || c == '_'; });
}

std::optional<Finding> detectNoMechanism(const Scene &scene)
{
    const auto words = refusedArguments(scene);
    if (!words)
        return {};
    // One word alone may be a mechanism that nobody here has heard of.
    const bool isName = words->size() == 1 && mayBeMechanism(words->front());
    if (isName || (!words->isEmpty() && helolab::sasl::findMechanism(words->front())))
        return {};
    // POP3's AUTH alone asks for the list of mechanisms (RFC 1734), whatever this server says to it.
    const bool isQuestion = words->isEmpty() && scene.protocol->table().protocol == QByteArrayView("pop3");
    if (isQuestion || (!words->isEmpty() && !nearestMechanism(words->front()).isEmpty()))
        return {};
    const QByteArrayList announced = announcedWords(scene);
    Finding finding = mistakes::at(scene.line, words->isEmpty() ? QByteArrayView() : scene.view.argument);
    if (words->size() == 2 && (announced.isEmpty() || announced.contains("PLAIN"))) {
        const QByteArray message = '\0' + words->front() + '\0' + words->back();
        finding.correctedLine
            = beginning(scene) + QLatin1StringView("PLAIN ") + QString::fromLatin1(message.toBase64());
    } else if (words->isEmpty()) {
        const auto offered = std::find_if(std::begin(easiest), std::end(easiest),
                                          [&announced](const char *name) { return announced.contains(name); });
        if (offered != std::end(easiest))
            finding.correctedLine = beginning(scene) + QLatin1StringView(*offered);
    }
    return finding;
}

std::optional<Finding> detectMisspeltMechanism(const Scene &scene)
{
    const auto words = refusedArguments(scene);
    if (!words || words->isEmpty() || helolab::sasl::findMechanism(words->front()))
        return {};
    const QByteArray meant = nearestMechanism(words->front());
    if (meant.isEmpty())
        return {};
    const QByteArrayView argument = scene.view.argument;
    const QByteArrayView word = argument.first(std::max<qsizetype>(argument.indexOf(' '), 0));
    Finding finding = mistakes::at(scene.line, word.isEmpty() ? argument : word);
    finding.certain = announcedWords(scene).contains(meant);
    finding.correctedLine = beginning(scene) + QString::fromLatin1(meant);
    for (qsizetype i = 1; i < words->size(); ++i)
        finding.correctedLine += QLatin1Char(' ') + QString::fromUtf8(words->at(i));
    return finding;
}

} // namespace

const mistakes::Rule authNoMechanism{
    "auth-no-mechanism", QT_TRANSLATE_NOOP("core", "The mechanism is missing"),
    QT_TRANSLATE_NOOP(
        "core",
        "What comes first is how you prove who you are: a mechanism that the server has announced. Name and "
        "password come behind it, in base64, or when the server asks for them."),
    "RFC 4954 section 4", detectNoMechanism};

const mistakes::Rule authMisspeltMechanism{
    "auth-misspelt-mechanism", QT_TRANSLATE_NOOP("core", "The mechanism is misspelt"),
    QT_TRANSLATE_NOOP("core",
                      "The server has no mechanism of that name, but one that is written much like it. The names are "
                      "fixed, and the server lists those that it takes."),
    "RFC 4954 section 4", detectMisspeltMechanism};

} // namespace helolab::explain::sasl
