// SPDX-License-Identifier: GPL-3.0-or-later
#include "Difference.h"

#include "core/wire/Escapes.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace helolab::attempt {

namespace {

using Kind = Difference::Kind;

/// What a text names, in the order of its %1, %2, %3.
enum class Part : quint8 { None, Connection, Recorded, Replayed, StepId };

struct DifferenceRow
{
    Kind kind;
    Text text;
    Part parts[3];
};

constexpr DifferenceRow differenceRows[] = {
    {Kind::OtherReply,
     QT_TRANSLATE_NOOP("core", "Connection %1: in the file the server says “%2”; in the replay it says “%3”."),
     {Part::Connection, Part::Recorded, Part::Replayed}},
    {Kind::InventedReply,
     QT_TRANSLATE_NOOP("core", "Connection %1: in the file the server says “%2”; in the replay it does not."),
     {Part::Connection, Part::Recorded}},
    {Kind::LeftOutReply,
     QT_TRANSLATE_NOOP("core", "Connection %1: in the replay the server says “%2” here; the file leaves that out."),
     {Part::Connection, Part::Replayed}},
    {Kind::EarlyReply,
     QT_TRANSLATE_NOOP("core", "Connection %1: this reply stands in the file before the command that it answers."),
     {Part::Connection}},
    {Kind::OtherProtocol,
     QT_TRANSLATE_NOOP("core", "The file says that the attempt speaks “%1”; the lab speaks “%2”."),
     {Part::Recorded, Part::Replayed}},
    {Kind::NotOpen, QT_TRANSLATE_NOOP("core", "Connection %1 is not open here."), {Part::Connection}},
    {Kind::OpenedTwice, QT_TRANSLATE_NOOP("core", "Connection %1 was opened before."), {Part::Connection}},
    {Kind::NoHandshake,
     QT_TRANSLATE_NOOP("core", "Connection %1: the file tells of a TLS handshake, and the server awaits none here."),
     {Part::Connection}},
    {Kind::NotEnded,
     QT_TRANSLATE_NOOP("core", "Connection %1: in the file the server ends it here; in the replay it does not."),
     {Part::Connection}},
    {Kind::NoSuchStep, QT_TRANSLATE_NOOP("core", "The lab has no step “%1”."), {Part::StepId}},
    {Kind::NotPassed,
     QT_TRANSLATE_NOOP("core", "The file says that the step “%1” was passed; in the replay it is not."),
     {Part::StepId}},
    {Kind::NotTaken,
     QT_TRANSLATE_NOOP("core", "The step “%1” takes no such answer here: it was not asked, or was answered before."),
     {Part::StepId}},
    {Kind::TooLong,
     QT_TRANSLATE_NOOP("core", "From here on nothing was replayed: the attempt is longer than anybody types."),
     {}},
};

QString shownReply(QByteArrayView line)
{
    constexpr qsizetype most = 200;
    const QString text = QString::fromUtf8(wire::escaped(line.first(std::min(line.size(), most))));
    return line.size() > most ? text + QChar(0x2026) : text;
}

QString valueOf(Part part, const Difference &difference)
{
    switch (part) {
    case Part::Connection:
        return QString::number(difference.connection);
    case Part::Recorded:
        return shownReply(difference.recorded);
    case Part::Replayed:
        return shownReply(difference.replayed);
    case Part::StepId:
        return difference.step;
    case Part::None:
        break;
    }
    return {};
}

} // namespace

QString Difference::toString() const
{
    const auto *row = std::find_if(std::begin(differenceRows), std::end(differenceRows),
                                   [this](const DifferenceRow &each) { return each.kind == kind; });
    QStringList values;
    for (const Part part : row->parts) {
        if (part != Part::None)
            values.append(valueOf(part, *this));
    }
    return filled(row->text.translated(), values);
}

} // namespace helolab::attempt
