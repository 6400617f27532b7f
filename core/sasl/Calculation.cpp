// SPDX-License-Identifier: GPL-3.0-or-later
//
// PLAIN, LOGIN, CRAM-MD5 and APOP by hand, from the command to the line that answers. SCRAM is in ScramByHand.cpp.

#include "Calculation.h"

#include "ByHand.h"
#include "Digests.h"
#include "Mechanism.h"
#include "core/wire/Base64.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace helolab::sasl {

using Field = Calculation::Field;

namespace {

Calculation plain(const Given &given)
{
    Calculation calculation;
    if (missesNameOrPassword(given, calculation))
        return calculation;
    const QByteArray answer = plainMessage({}, given.name, given.password, &calculation.steps).toBase64();
    calculation.steps.back().isLine = true;
    calculation.steps.back().meaning
        = QT_TRANSLATE_NOOP("core",
                            "Written in base64, so that it fits a line. That hides nothing. Behind AUTH PLAIN alone it "
                            "is the answer to the server's empty challenge.");
    calculation.steps.push_back(lineOf(
        "AUTH PLAIN answer", QT_TRANSLATE_NOOP("core", "Or all in one line: the answer stands behind the command."),
        {{"answer", answer}}, given.command + " PLAIN " + answer));
    return calculation;
}

Calculation login(const Given &given)
{
    Calculation calculation;
    calculation.steps.push_back(lineOf(
        "AUTH LOGIN",
        QT_TRANSLATE_NOOP("core", "The command. The server asks twice; decoded, it says Username: and Password:."), {},
        given.command + " LOGIN"));
    if (missesNameOrPassword(given, calculation))
        return calculation;
    calculation.steps.push_back(lineOf("base64(name)",
                                       QT_TRANSLATE_NOOP("core", "The name in base64, without a line end in it."),
                                       {{"name", given.name}}, given.name.toBase64()));
    calculation.steps.push_back(
        lineOf("base64(password)",
               QT_TRANSLATE_NOOP("core", "The password in base64, when the server asks again. That hides nothing."),
               {{"password", given.password}}, given.password.toBase64()));
    return calculation;
}

Calculation cramMd5(const Given &given)
{
    Calculation calculation;
    Steps &steps = calculation.steps;
    steps.push_back(lineOf("AUTH CRAM-MD5",
                           QT_TRANSLATE_NOOP("core", "The command. The server answers with its challenge."), {},
                           given.command + " CRAM-MD5"));
    if (missesNameOrPassword(given, calculation))
        return calculation;
    const auto challenge = takeChallenge(given, *findComputed("CRAM-MD5"), calculation);
    if (!challenge)
        return calculation;
    const QByteArray digest = cramMd5Digest(*challenge, given.password, &steps);
    const QByteArray message = given.name + ' ' + digest;
    steps.push_back({"name SP digest",
                     QT_TRANSLATE_NOOP("core",
                                       "The name, one space, and the digest: its 32 digits in small letters, not its "
                                       "16 octets."),
                     {{"name", given.name}, {"digest", digest}},
                     {"message", message}});
    steps.push_back(lineOf("base64(message)", QT_TRANSLATE_NOOP("core", "The answer: all of that in base64."),
                           {{"message", message}}, message.toBase64()));
    return calculation;
}

Calculation apop(const Given &given)
{
    Calculation calculation;
    if (missesNameOrPassword(given, calculation))
        return calculation;
    const QByteArray timestamp = challengeIn(given.challenge, *findComputed("APOP"));
    if (timestamp.isEmpty()) {
        calculation.field = Field::Challenge;
        calculation.missing
            = QCoreApplication::translate("core",
                                          "The timestamp is missing: what stands between < and > in the greeting of "
                                          "POP3, with these brackets. Without one the server takes no APOP.");
        return calculation;
    }
    const QByteArray digest = apopDigest(timestamp, given.password, &calculation.steps);
    calculation.steps.push_back(
        lineOf("APOP SP name SP digest", QT_TRANSLATE_NOOP("core", "The command, the name, and the digest."),
               {{"name", given.name}, {"digest", digest}}, "APOP " + given.name + ' ' + digest));
    return calculation;
}

bool isTimestamp(QByteArrayView octets)
{
    return octets.startsWith('<') && octets.endsWith('>') && octets.size() > 2;
}

bool isScramChallenge(QByteArrayView octets)
{
    return octets.startsWith("r=");
}

bool isNone(QByteArrayView)
{
    return false;
}

constexpr Computed ways[] = {
    {"PLAIN", {}, false, false, isNone, plain},
    {"LOGIN", {}, false, false, isNone, login},
    {"CRAM-MD5", QT_TRANSLATE_NOOP("core", "Challenge"), true, false, isTimestamp, cramMd5},
    {"APOP", QT_TRANSLATE_NOOP("core", "Greeting"), false, false, isTimestamp, apop},
    {"SCRAM-SHA-1", QT_TRANSLATE_NOOP("core", "Challenge"), true, true, isScramChallenge, scramSha1ByHand},
    {"SCRAM-SHA-256", QT_TRANSLATE_NOOP("core", "Challenge"), true, true, isScramChallenge, scramSha256ByHand},
};

} // namespace

Step lineOf(const char *formula, Text meaning, std::vector<Value> inputs, const QByteArray &line)
{
    return {formula, meaning, std::move(inputs), {"line", line}, true};
}

bool missesNameOrPassword(const Given &given, Calculation &calculation)
{
    if (given.name.isEmpty()) {
        calculation.field = Field::Name;
        calculation.missing = QCoreApplication::translate("core", "The name is missing.");
    } else if (given.password.isEmpty()) {
        calculation.field = Field::Password;
        calculation.missing = QCoreApplication::translate("core", "The password is missing.");
    }
    return calculation.field != Field::None;
}

std::optional<QByteArray> takeChallenge(const Given &given, const Computed &way, Calculation &calculation)
{
    const QByteArrayView saying = sayingOf(given.challenge);
    calculation.field = Field::Challenge;
    if (saying.isEmpty()) {
        calculation.missing
            = QCoreApplication::translate("core", "The challenge is missing: the server's line behind the command.");
        return {};
    }
    if (way.isChallenge(saying)) {
        calculation.field = Field::None;
        return saying.toByteArray();
    }
    auto octets = wire::readBase64(saying);
    if (!octets.ok()) {
        calculation.missing = QCoreApplication::translate("core", "The challenge is no base64. Character %1: %2")
                                  .arg(octets.error().column)
                                  .arg(octets.error().message);
        return {};
    }
    calculation.field = Field::None;
    calculation.steps.push_back(
        {"base64-decode(challenge)",
         QT_TRANSLATE_NOOP("core", "The server's challenge, decoded from base64. What follows goes by these octets."),
         {{"challenge", saying.toByteArray()}},
         {"challenge", octets.value()}});
    return octets.take();
}

QByteArrayView sayingOf(QByteArrayView line)
{
    line = line.trimmed();
    for (const QByteArrayView head : {QByteArrayView("334"), QByteArrayView("+OK"), QByteArrayView("+")}) {
        const bool isHead = line.startsWith(head) && (line.size() == head.size() || line[head.size()] == ' ');
        if (isHead)
            return line.sliced(head.size()).trimmed();
    }
    return line;
}

QByteArray challengeIn(QByteArrayView said, const Computed &way)
{
    const QByteArrayView saying = sayingOf(said);
    if (way.isChallenge(saying))
        return saying.toByteArray();
    if (way.isInBase64) {
        const auto octets = wire::fromBase64(saying);
        return octets && way.isChallenge(*octets) ? *octets : QByteArray();
    }
    const qsizetype begin = saying.indexOf('<'); // in a greeting words stand around it
    const qsizetype end = begin < 0 ? -1 : saying.indexOf('>', begin);
    const QByteArrayView within = end < 0 ? QByteArrayView() : saying.sliced(begin, end - begin + 1);
    return way.isChallenge(within) ? within.toByteArray() : QByteArray();
}

std::span<const Computed> computedWays()
{
    return ways;
}

const Computed *findComputed(QByteArrayView name)
{
    const auto *const row = std::find_if(std::begin(ways), std::end(ways),
                                         [name](const Computed &each) { return name == QByteArrayView(each.name); });
    return row == std::end(ways) ? nullptr : row;
}

} // namespace helolab::sasl
