// SPDX-License-Identifier: GPL-3.0-or-later
#include "Computed.h"

#include "core/sasl/Calculation.h"
#include "core/sasl/Digests.h"
#include "core/transcript/Transcript.h"
#include "core/yaml/Placeholders.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

namespace helolab::replay {

using transcript::Transcript;

namespace {

/// What stands between ${ and }: "apop<1>:secret".
struct Call
{
    QString word; ///< "apop"
    std::optional<int> connection; ///< of which the challenge is
    QByteArrayList given; ///< as many as its row wants at most: the last one has the rest
};

struct Row
{
    const char *word;
    int wanted; ///< what stands behind it, each after a colon
    const char *form;
    const char *challenge; ///< the way of sasl::Computed whose challenge it wants; null where it wants none
    QByteArray (*compute)(const QByteArrayList &given, const QByteArray &challenge);
};

const Row rows[] = {
    {"base64", 1, "${base64:TEXT}", nullptr,
     [](const QByteArrayList &given, const QByteArray &) { return given[0].toBase64(); }},
    {"plain", 2, "${plain:NAME:PASSWORD}", nullptr,
     [](const QByteArrayList &given, const QByteArray &) {
         return sasl::plainMessage({}, given[0], given[1]).toBase64();
     }},
    {"cram-md5", 2, "${cram-md5:NAME:PASSWORD}", "CRAM-MD5",
     [](const QByteArrayList &given, const QByteArray &challenge) {
         return QByteArray(given[0] + ' ' + sasl::cramMd5Digest(challenge, given[1])).toBase64();
     }},
    {"apop", 1, "${apop:PASSWORD}", "APOP",
     [](const QByteArrayList &given, const QByteArray &challenge) { return sasl::apopDigest(challenge, given[0]); }},
};

const Row *rowOf(const QString &word)
{
    const auto *row = std::find_if(std::begin(rows), std::end(rows),
                                   [&word](const Row &each) { return word == QLatin1StringView(each.word); });
    return row == std::end(rows) ? nullptr : row;
}

/// Of what stands between ${ and }, whether it can be computed or not.
const Row *rowBehind(const QString &name)
{
    return rowOf(name.left(name.indexOf(QLatin1Char(':'))).section(QLatin1Char('<'), 0, 0));
}

/// Nothing where a number stands badly.
std::optional<Call> callIn(const QString &name)
{
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    QString head = name.left(colon);
    Call call;
    if (const qsizetype angle = head.indexOf(QLatin1Char('<')); angle >= 0) {
        bool isNumber = false;
        call.connection = head.sliced(angle + 1).chopped(1).toInt(&isNumber);
        if (!isNumber || !head.endsWith(QLatin1Char('>')))
            return std::nullopt;
        head.truncate(angle);
    }
    call.word = head;
    const Row *row = rowOf(head);
    QByteArray rest = name.sliced(colon + 1).toLatin1();
    for (int i = 1; row && i < row->wanted; ++i) {
        const qsizetype end = rest.indexOf(':');
        if (end < 0)
            break;
        call.given.append(rest.first(end));
        rest.remove(0, end + 1);
    }
    call.given.append(rest);
    return call;
}

/// A timestamp stands in the greeting, and what looks like one may follow in any message: the first counts. Of
/// challenges the last one does.
QByteArray challengeFor(const Row &row, const Transcript &conversation)
{
    const sasl::Computed &way = *sasl::findComputed(row.challenge);
    QByteArray found;
    for (const protocol::Entry &entry : conversation.entries) {
        if (entry.kind != protocol::Entry::Kind::Reply)
            continue;
        if (const QByteArray challenge = sasl::challengeIn(entry.bytes, way); !challenge.isEmpty())
            found = challenge;
        if (!way.isInBase64 && !found.isEmpty())
            break;
    }
    return found;
}

} // namespace

QStringList computedBeginnings()
{
    QStringList beginnings;
    for (const Row &row : rows)
        beginnings.append(QLatin1StringView(row.word) + QLatin1Char(':'));
    return beginnings;
}

bool isComputed(const QString &name)
{
    return name.indexOf(QLatin1Char(':')) > 0 && rowBehind(name);
}

QString faultOfComputed(const QString &name)
{
    const Row *row = rowBehind(name);
    const auto call = callIn(name);
    if (call && call->given.size() == row->wanted && (!call->connection || row->challenge))
        return {};
    return QCoreApplication::translate("core", "“${%1}” cannot be computed. It is written so: %2.")
        .arg(name, QLatin1StringView(row->form));
}

Result<QByteArray> computed(const QByteArray &octets, int connection, const TranscriptOf &transcriptOf)
{
    const QString text = QString::fromLatin1(octets); // an octet is a character: nothing is lost
    QByteArray result;
    qsizetype copied = 0;
    for (const yaml::Placeholder &placeholder : yaml::placeholders(text)) {
        if (placeholder.begin < copied || !isComputed(placeholder.name) || !faultOfComputed(placeholder.name).isEmpty())
            continue;
        const Call call = *callIn(placeholder.name);
        const Row &row = *rowOf(call.word);
        QByteArray challenge;
        if (row.challenge) {
            const Transcript *conversation = transcriptOf(call.connection.value_or(connection));
            challenge = conversation ? challengeFor(row, *conversation) : QByteArray();
            if (challenge.isEmpty())
                return Error{QCoreApplication::translate("core", "no challenge that “${%1}” could be computed from")
                                 .arg(placeholder.name)};
        }
        result += QStringView(text).sliced(copied, placeholder.begin - copied).toLatin1();
        result += row.compute(call.given, challenge);
        copied = placeholder.begin + placeholder.length;
    }
    return result + QStringView(text).sliced(copied).toLatin1();
}

} // namespace helolab::replay
