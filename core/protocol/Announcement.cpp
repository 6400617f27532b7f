// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcement.h"

namespace helolab::protocol {

namespace {

constexpr qsizetype codeLength = 4; // "250-"

// The first word of a line of the reply; "AUTH=LOGIN" is how servers wrote it before RFC 2554.
QByteArrayView keywordOf(QByteArrayView line)
{
    const QByteArrayView rest = line.sliced(qMin(codeLength, line.size()));
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != ' ' && rest[end] != '=' && rest[end] != '\r' && rest[end] != '\n')
        ++end;
    return rest.first(end);
}

} // namespace

bool isAnnouncement(const Table &table, const Entry &entry)
{
    if (entry.kind != Entry::Kind::Reply || !entry.event || !entry.outcome)
        return false;
    const Transition *row = table.find(entry.before, *entry.event, *entry.outcome);
    return row && row->gains.has(Need::Extended);
}

bool isAnnounced(const CommandRule &rule, QByteArrayView reply)
{
    if (!rule.needs.has(Need::Extended) && !rule.needs.has(Need::Plain))
        return true;
    const QByteArrayView wanted = *rule.keyword ? rule.keyword : rule.name;
    while (!reply.isEmpty()) {
        const qsizetype lineFeed = reply.indexOf('\n');
        const QByteArrayView line = lineFeed < 0 ? reply : reply.first(lineFeed);
        if (keywordOf(line).compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
        reply = reply.sliced(lineFeed < 0 ? reply.size() : lineFeed + 1);
    }
    return false;
}

} // namespace helolab::protocol
