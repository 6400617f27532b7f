// SPDX-License-Identifier: GPL-3.0-or-later
#include "TranscriptRows.h"

#include "TranscriptStyles.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::console {

namespace {

using protocol::Entry;
using protocol::Happening;
using protocol::Party;
using protocol::Verdict;

constexpr QByteArrayView carriageReturnPicture = "\xE2\x90\x8D";
constexpr QByteArrayView lineFeedPicture = "\xE2\x90\x8A";
constexpr QByteArrayView tabPicture = "\xE2\x90\x89";

// Null where the octet is shown as it is.
const QByteArrayView *pictureOf(char octet, bool isBody)
{
    switch (octet) {
    case '\r':
        return &carriageReturnPicture;
    case '\n':
        return &lineFeedPicture;
    case '\t':
        return isBody ? nullptr : &tabPicture;
    default:
        return nullptr;
    }
}

// A style must not begin, nor a line be cut, inside a UTF-8 sequence.
qsizetype beginOfCharacter(QByteArrayView text, qsizetype at)
{
    for (int back = 0; back < 3 && at > 0 && (static_cast<uchar>(text[at]) & 0xC0) == 0x80; ++back)
        --at;
    return at;
}

// The line without CR LF; other endings belong to what is shown.
QByteArrayView shownPart(QByteArrayView line)
{
    return line.endsWith("\r\n") ? line.chopped(2) : line;
}

RowKind kindOf(const Entry &entry)
{
    switch (entry.kind) {
    case Entry::Kind::Happening:
        return RowKind::Notice;
    case Entry::Kind::Body:
        return RowKind::Body;
    case Entry::Kind::Command:
    case Entry::Kind::Answer:
        return RowKind::Client;
    case Entry::Kind::Reply:
        break;
    }
    switch (protocol::verdictOf(entry.outcome, entry.transient)) {
    case Verdict::None:
    case Verdict::Done:
        break;
    case Verdict::More:
        return RowKind::Waiting;
    case Verdict::NotNow:
        return RowKind::Delayed;
    case Verdict::Refused:
        return RowKind::Refused;
    }
    return RowKind::Accepted;
}

struct LineStyles
{
    Style head; ///< verb or code
    Style rest;
};

LineStyles stylesOf(const Entry &entry, RowKind kind)
{
    switch (kind) {
    case RowKind::Accepted:
        return {Style::CodeAccepted, Style::ServerText};
    case RowKind::Waiting:
        return {Style::CodeWaiting, Style::ServerText};
    case RowKind::Delayed:
        return {Style::CodeDelayed, Style::ServerText};
    case RowKind::Refused:
        return {Style::CodeRefused, Style::ServerText};
    case RowKind::Body:
        return {Style::Body, Style::Body};
    case RowKind::Notice:
        return {Style::Notice, Style::Notice};
    default:
        return {entry.kind == Entry::Kind::Command ? Style::ClientVerb : Style::ClientText, Style::ClientText};
    }
}

// Length of the verb or of the reply code, without the hyphen behind it.
qsizetype headLength(QByteArrayView line, bool isReply)
{
    if (line.isEmpty())
        return 0;
    const auto ends = [isReply](char c) { return c == ' ' || c == '\t' || (isReply && c == '-'); };
    const auto end = std::find_if(line.begin() + 1, line.end(), ends); // "-ERR" begins with its own
    return std::min<qsizetype>(end - line.begin(), 64);
}

// Octets in front of the verb or the status: a tag and the space behind it.
qsizetype headBegin(const protocol::Protocol *protocol, const Entry &entry, QByteArrayView line)
{
    if (!protocol || (entry.kind != Entry::Kind::Command && entry.kind != Entry::Kind::Reply))
        return 0;
    QByteArrayView tag;
    if (entry.kind == Entry::Kind::Reply)
        tag = protocol->parseReply(line, nullptr).tag;
    else if (const protocol::CommandView view = protocol->parseCommand(line); view.verb)
        tag = view.tag;
    return tag.isEmpty() ? 0 : std::min(tag.size() + 1, line.size());
}

// A further line of a reply begins with its code again, or it is text.
bool repeatsHead(const Entry &entry, QByteArrayView line)
{
    const QByteArrayView first = entry.bytes;
    const qsizetype head = headLength(first.first(std::min<qsizetype>(first.size(), 64)), true);
    return line.startsWith(first.first(head)) && headLength(line, true) == head;
}

} // namespace

QString happeningText(const Entry &entry)
{
    const bool byServer = entry.from == Party::Server;
    if (!entry.event || entry.event->isVerb())
        return {};
    switch (entry.event->happening()) {
    case Happening::TlsUp:
        return QCoreApplication::translate("Transcript", "The TLS tunnel is up.");
    case Happening::TlsFailed:
        return QCoreApplication::translate("Transcript", "The TLS handshake has failed.");
    case Happening::TimedOut:
        return QCoreApplication::translate("Transcript", "The server has waited too long and gives up.");
    case Happening::PeerClosed:
        return byServer ? QCoreApplication::translate("Transcript", "The server has closed the connection.")
                        : QCoreApplication::translate("Transcript", "The client has closed the connection.");
    default:
        return QCoreApplication::translate("Transcript", "The connection has changed.");
    }
}

void TranscriptRows::add(const Entry &entry, qsizetype number)
{
    Row row{number, false, kindOf(entry), entry.at, 0};
    if (entry.kind == Entry::Kind::Happening) {
        append(happeningText(entry).toUtf8(), styleByte(Style::Notice));
        end(row);
        return;
    }
    const QByteArrayView bytes = entry.bytes;
    do {
        const qsizetype lineFeed = bytes.sliced(row.begin).indexOf('\n');
        const qsizetype end = lineFeed < 0 ? bytes.size() : row.begin + lineFeed + 1;
        addLine(entry, bytes.sliced(row.begin, end - row.begin), row);
        row.begin = end;
        if (entry.kind == Entry::Kind::Reply)
            row.kind = RowKind::ServerMore;
    } while (row.begin < bytes.size());
}

void TranscriptRows::addLine(const Entry &entry, QByteArrayView line, const Row &row)
{
    QByteArrayView shown = shownPart(line);
    qsizetype left = 0;
    if (shown.size() > shownAtMost) {
        const qsizetype cut = beginOfCharacter(shown, shownAtMost);
        left = shown.size() - cut;
        shown = shown.first(cut);
    }
    const bool isBody = row.kind == RowKind::Body;
    const LineStyles styles = stylesOf(entry, kindOf(entry));
    const bool isText = row.kind == RowKind::ServerMore && !repeatsHead(entry, shown);
    const qsizetype begin = isText ? 0 : headBegin(m_protocol, entry, shown);
    const qsizetype end = isText ? 0 : begin + headLength(shown.sliced(begin), entry.kind == Entry::Kind::Reply);
    const auto run = [&](qsizetype from, qsizetype to, Style style) {
        for (qsizetype i = from; i < to;) {
            qsizetype plain = i;
            while (plain < to && !pictureOf(shown[plain], isBody))
                ++plain;
            append(shown.sliced(i, plain - i), styleByte(style));
            if (plain < to)
                append(*pictureOf(shown[plain], isBody), styleByte(Style::Substitute));
            i = plain + 1;
        }
    };
    run(0, begin, styles.rest);
    run(begin, end, styles.head);
    run(end, shown.size(), styles.rest);
    if (left > 0 || entry.truncated) {
        const QString more = left > 0
            ? QCoreApplication::translate("Transcript", " … and %n more octet(s)", nullptr, static_cast<int>(left))
            : QCoreApplication::translate("Transcript", " … the line was too long to keep");
        append(more.toUtf8(), styleByte(Style::CutOff));
    }
    this->end(row);
}

void TranscriptRows::addNotice(const QString &text, qsizetype after, TimePoint at)
{
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    append(line.toUtf8(), styleByte(Style::Notice));
    end({after, true, RowKind::Notice, at, 0});
}

void TranscriptRows::end(const Row &row)
{
    append("\n", styleByte(Style::Plain));
    m_rows.push_back(row);
}

void TranscriptRows::append(QByteArrayView text, char style)
{
    m_text.append(text);
    m_styles.append(text.size(), style);
}

qsizetype octetAt(QByteArrayView line, qsizetype shown, bool isBody)
{
    qsizetype octet = 0;
    for (qsizetype position = 0; octet < line.size(); ++octet) {
        const QByteArrayView *picture = pictureOf(line[octet], isBody);
        position += picture ? picture->size() : 1;
        if (position > shown)
            break;
    }
    return octet;
}

qsizetype shownAt(QByteArrayView line, qsizetype octet, bool isBody)
{
    qsizetype position = 0;
    for (qsizetype i = 0; i < octet && i < line.size(); ++i) {
        const QByteArrayView *picture = pictureOf(line[i], isBody);
        position += picture ? picture->size() : 1;
    }
    return position;
}

} // namespace helolab::console
