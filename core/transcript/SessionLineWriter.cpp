// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionLine.h"

#include "core/wire/Escapes.h"

#include <chrono>

namespace helolab::transcript {

namespace {

using Kind = SessionStep::Kind;

constexpr Milliseconds longestWait = std::chrono::hours(24);

QByteArray conversationLine(const SessionStep &step, const QByteArray &number)
{
    QByteArray content = wire::escaped(step.octets);
    if (step.kind == Kind::Expect && step.openEnded) {
        // A space before the star can be seen.
        if (step.octets.endsWith(' '))
            content = content.chopped(4) + ' ';
        content += '*';
    } else if (step.kind == Kind::Expect && content.endsWith('*')) {
        content = content.chopped(1) + "\\*";
    }
    const QByteArray prefix = (step.kind == Kind::Send ? "C" : "S") + number + (step.raw ? "-:" : ":");
    return content.isEmpty() ? prefix : prefix + ' ' + content;
}

constexpr struct
{
    const char *name;
    Milliseconds length;
} durationUnits[] = {
    {"h", std::chrono::hours(1)},
    {"m", std::chrono::minutes(1)},
    {"s", std::chrono::seconds(1)},
    {"ms", Milliseconds(1)},
};

} // namespace

QByteArray writeSessionLine(const SessionStep &step, int connection)
{
    const QByteArray number
        = step.connection == connection ? QByteArray() : '<' + QByteArray::number(step.connection) + '>';
    switch (step.kind) {
    case Kind::Comment:
        return step.octets;
    case Kind::Setting:
        return "@ " + step.name
            + (step.connection == 0 ? QByteArray() : '<' + QByteArray::number(step.connection) + '>') + ": "
            + step.value;
    case Kind::Send:
    case Kind::Expect:
        return conversationLine(step, number);
    case Kind::State:
        return '=' + number + ' ' + step.value + '.' + step.name;
    case Kind::Order:
    case Kind::Remarks:
        return '?' + number + (step.kind == Kind::Order ? " order: " : " remarks: ")
            + (step.names.isEmpty() ? QByteArray("none") : step.names.join(' '));
    case Kind::Mistake:
        return '?' + number + " mistake: " + step.name;
    case Kind::Close:
        return '!' + number + " close";
    case Kind::Drop:
        return '!' + number + " drop";
    case Kind::Wait:
        return '!' + number + " wait " + writeDuration(step.duration);
    case Kind::Stop:
        return '!' + number + " stop";
    case Kind::Predict:
        return '!' + number + " predict " + step.value;
    case Kind::Answer:
        return '!' + number + " answer " + step.name + ' ' + step.value;
    case Kind::Hint:
        return '!' + number + " hint";
    }
    return {};
}

std::optional<Milliseconds> readDuration(QByteArrayView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    const qint64 number = digits > 0 && digits < 10 ? text.first(digits).toByteArray().toLongLong() : -1;
    for (const auto &unit : durationUnits) {
        if (number >= 0 && text.sliced(digits) == QByteArrayView(unit.name) && unit.length * number <= longestWait)
            return unit.length * number;
    }
    return std::nullopt;
}

QByteArray writeDuration(Milliseconds duration)
{
    for (const auto &unit : durationUnits) {
        if (duration.count() % unit.length.count() == 0)
            return QByteArray::number(duration / unit.length) + unit.name;
    }
    return {};
}

} // namespace helolab::transcript
