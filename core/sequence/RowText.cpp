// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowText.h"

#include "core/protocol/Protocol.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace helolab::sequence {

using protocol::Entry;
using Kind = Row::Kind;

namespace {

int shownNumber(qsizetype number)
{
    return int(std::min<qsizetype>(number, std::numeric_limits<int>::max()));
}

QString linesText(qsizetype lines)
{
    return QCoreApplication::translate("core", "%n line(s)", nullptr, shownNumber(lines));
}

QString octetsText(qsizetype octets)
{
    return QCoreApplication::translate("core", "%n octet(s)", nullptr, shownNumber(octets));
}

QString contentText(const Row &row)
{
    QString text;
    switch (row.content) {
    case Row::Content::Message:
        text = QCoreApplication::translate("core", "message, %1, %2", "lines, octets");
        break;
    case Row::Content::Literal:
        text = QCoreApplication::translate("core", "literal, %1, %2", "lines, octets");
        break;
    case Row::Content::Octets:
        text = QStringLiteral("%1, %2");
        break;
    }
    return text.arg(linesText(row.lines), octetsText(row.octets));
}

QString foldText(const Row &row)
{
    if (!row.isFoldable())
        return {};
    if (row.kind == Kind::Text)
        return contentText(row);
    if (row.kind == Kind::News && row.count > 1)
        return QCoreApplication::translate("core", "%n replies", nullptr, shownNumber(row.count));
    return linesText(row.lines);
}

/// Takes the first line off \p rest; without its ending.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype lineFeed = rest.indexOf('\n');
    QByteArrayView line = lineFeed < 0 ? rest : rest.first(lineFeed);
    rest = lineFeed < 0 ? QByteArrayView() : rest.sliced(lineFeed + 1);
    if (lineFeed >= 0 && line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool cut(QByteArrayView &line)
{
    if (line.size() <= drawnOctetsAtMost)
        return false;
    qsizetype end = drawnOctetsAtMost;
    for (int back = 0; back < 3 && (uchar(line[end]) & 0xC0) == 0x80; ++back)
        --end; // not inside a UTF-8 sequence
    line = line.first(end);
    return true;
}

/// What a reader looks at first in the first line of \p entry.
void findHead(const protocol::Protocol &protocol, const Entry &entry, RowText &text)
{
    QByteArrayView word;
    if (entry.kind == Entry::Kind::Command)
        word = protocol.parseCommand(text.octets).word;
    else if (entry.kind == Entry::Kind::Reply)
        word = protocol.parseReply(text.octets, nullptr).word;
    const qsizetype begin = word.isEmpty() ? -1 : word.data() - text.octets.data();
    if (begin < 0 || begin + word.size() > text.octets.size())
        return;
    text.headBegin = begin;
    text.headLength = word.size();
}

} // namespace

RowText textOf(const SequenceModel &model, qsizetype place)
{
    const Row &row = model.row(place);
    RowText text;
    text.fold = foldText(row);
    if (row.isMark() || (row.kind == Kind::Text && row.isFoldable()))
        return text;
    const LaneRows &lane = model.lane(row.lane);
    const Entry &entry = lane.entry(row.first);
    if (row.kind == Kind::End) {
        text.octets = ".";
        return text;
    }
    QByteArrayView rest = entry.bytes;
    text.octets = takeLine(rest);
    text.isCut = cut(text.octets) || (entry.truncated && row.lines <= 1);
    findHead(*lane.transcript().protocol, entry, text);
    return text;
}

std::vector<RowLine> linesOf(const SequenceModel &model, qsizetype place)
{
    const Row &row = model.row(place);
    const LaneRows &lane = model.lane(row.lane);
    const qsizetype wanted = std::min(row.lines, SequenceModel::unfoldedLinesAtMost);
    std::vector<RowLine> lines;
    bool goesOn = false; // what was typed key by key is in many entries
    for (qsizetype number = row.first; number < row.first + row.count; ++number) {
        QByteArrayView rest = lane.entry(number).bytes;
        while (!rest.isEmpty() && (goesOn || qsizetype(lines.size()) < wanted)) {
            const bool ends = rest.contains('\n');
            QByteArrayView octets = takeLine(rest);
            const bool isCut = cut(octets);
            if (goesOn) {
                RowLine &line = lines.back();
                line.isCut = line.isCut || isCut || line.octets.size() + octets.size() > drawnOctetsAtMost;
                if (!line.isCut)
                    line.octets += octets;
            } else {
                lines.push_back({number - lane.dropped(), octets.toByteArray(), isCut});
            }
            goesOn = !ends;
        }
    }
    return lines;
}

QString moreText(const Row &row)
{
    const qsizetype more = row.lines - SequenceModel::unfoldedLinesAtMost;
    if (more <= 0)
        return {};
    return QCoreApplication::translate("core", "… and %n more line(s)", nullptr, shownNumber(more));
}

} // namespace helolab::sequence
