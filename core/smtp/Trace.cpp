// SPDX-License-Identifier: GPL-3.0-or-later
#include "Trace.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstdio>

namespace helolab::smtp {

namespace {

/// The name of the field that begins at \p line, without its colon; empty where no field begins there.
QByteArrayView fieldName(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] > ' ' && line[end] < 0x7F && line[end] != ':')
        ++end;
    return end > 0 && end < line.size() && line[end] == ':' ? line.first(end) : QByteArrayView();
}

struct Fields
{
    bool any = false; ///< the first line is one
    bool from = false;
    bool date = false;
    bool messageId = false;
    int received = 0;
};

Fields fieldsOf(QByteArrayView content)
{
    Fields fields;
    const auto is
        = [](QByteArrayView name, const char *wanted) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
    while (!content.isEmpty()) {
        const qsizetype end = content.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? content : content.first(end);
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        const QByteArrayView name = fieldName(line);
        if (line.isEmpty() || (name.isEmpty() && !(folded && fields.any)))
            break; // the header is over, or there never was one
        fields.any = true;
        fields.from = fields.from || is(name, "From");
        fields.date = fields.date || is(name, "Date");
        fields.messageId = fields.messageId || is(name, "Message-ID");
        fields.received += is(name, "Received") ? 1 : 0;
        if (end < 0)
            break;
        content = content.sliced(end + 2);
    }
    return fields;
}

} // namespace

QByteArray messageDate(TimePoint moment)
{
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[]
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(moment - day));
    const std::chrono::weekday weekday(day);
    std::array<char, 64> text;
    const int length
        = std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d +0000", days[weekday.c_encoding()],
                        unsigned(date.day()), months[unsigned(date.month()) - 1], int(date.year()),
                        int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
    return QByteArray(text.data(), length);
}

QByteArray queueId(quint64 number)
{
    static constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::size_t least = 8;
    std::array<char, 16> text;
    std::size_t at = text.size();
    while (number > 0 || text.size() - at < least) {
        text[--at] = digits[number % 36];
        number /= 36;
    }
    return QByteArray(text.data() + at, qsizetype(text.size() - at));
}

void writeTrace(store::Message &message, const QByteArray &content, const Trace &trace, bool complete)
{
    const Fields fields = fieldsOf(content);
    const store::Envelope &envelope = trace.envelope;
    const QByteArray date = messageDate(trace.now);

    QByteArray &out = message.octets;
    out.reserve(content.size() + 512);
    out.append("Return-Path: <").append(envelope.sender).append(">\r\n");
    out.append("Received: from ").append(envelope.client.isEmpty() ? QByteArray("unknown") : envelope.client);
    out.append(" ([").append(envelope.peer).append("])\r\n\tby ").append(trace.host);
    out.append(" (Helolab) with ").append(envelope.protocol).append(" id ").append(trace.id);
    // With several recipients their names stay out of the header: some may be blind copies.
    if (envelope.recipients.size() == 1)
        out.append("\r\n\tfor <").append(envelope.recipients.front()).append(">");
    out.append("; ").append(date).append("\r\n");
    if (complete) {
        if (!fields.from)
            out.append("From: ")
                .append(envelope.sender.isEmpty() ? "MAILER-DAEMON@" + trace.host : envelope.sender)
                .append("\r\n");
        if (!fields.date)
            out.append("Date: ").append(date).append("\r\n");
        if (!fields.messageId)
            out.append("Message-ID: <").append(trace.id).append('@').append(trace.host).append(">\r\n");
    }
    if (!fields.any && !content.startsWith("\r\n"))
        out.append("\r\n");
    message.added = {{0, out.size()}};
    out.append(content);
}

int receivedCount(QByteArrayView content)
{
    return fieldsOf(content).received;
}

} // namespace helolab::smtp
