// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoConversation.h"

#include "app/console/Follow.h"
#include "core/protocol/Protocol.h"

#include <algorithm>

namespace helolab::podium {

using replay::Moment;
using transcript::Transcript;

namespace {

constexpr qsizetype addedAtOnce = 50; // entries: of a flood the console writes no notes

protocol::Machine machineAtStart(const Transcript &transcript)
{
    const protocol::Table &table = transcript.protocol->table();
    return {table, table.atStart};
}

/// The transcript before anything was said.
Transcript beginning(const Transcript &transcript)
{
    return {transcript.protocol, transcript.peer, transcript.opened, {}};
}

} // namespace

DemoConversation::DemoConversation(replay::Demo demo, DemoName name, QObject *parent)
    : Conversation(parent)
    , m_demo(std::move(demo))
    , m_name(std::move(name))
    , m_connection(m_demo.moments().front().connection)
    , m_shown(beginning(m_demo.transcript(m_connection)))
    , m_machine(machineAtStart(m_shown))
{
}

QString DemoConversation::title() const
{
    return m_name.kind == DemoName::Kind::Session ? tr("Demo: %1").arg(m_name.name)
                                                  : tr("Model answer: %1").arg(m_name.name);
}

QString DemoConversation::about() const
{
    if (m_demo.connectionCount() < 2)
        return {};
    return tr("This session holds %n connection(s) at once. You see number %1.", nullptr, m_demo.connectionCount())
        .arg(m_connection);
}

const Moment *DemoConversation::next() const
{
    return m_position < count() ? &moment(m_position) : nullptr;
}

const protocol::Entry *DemoConversation::nextEntry() const
{
    const Moment *coming = next();
    if (!coming)
        return nullptr;
    qsizetype before = 0;
    for (qsizetype i = m_position - 1; i >= 0 && before == 0; --i)
        before = moment(i).connection == coming->connection ? moment(i).entries : 0;
    const auto &entries = m_demo.transcript(coming->connection).entries;
    return before < coming->entries ? &entries[std::size_t(before)] : nullptr;
}

qsizetype DemoConversation::entriesAt(qsizetype position) const
{
    for (qsizetype i = position - 1; i >= 0; --i) {
        if (moment(i).connection == m_connection)
            return moment(i).entries;
    }
    return 0;
}

void DemoConversation::goTo(qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, count());
    if (position == m_position)
        return;
    const int connection = moment(std::max<qsizetype>(position - 1, 0)).connection;
    qsizetype from = m_position;
    if (connection != m_connection) {
        turnTo(connection);
        from = 0;
    } else if (position < m_position) {
        takeBack(entriesAt(position));
        // With the entries went what had been noticed behind the last that is left.
        from = position;
        while (from > 0 && entriesAt(from - 1) == entriesAt(position))
            --from;
    }
    m_position = position;
    reveal(from, position);
    emit stateChanged();
    emit moved();
}

void DemoConversation::lookAt(int connection)
{
    if (connection == m_connection)
        return;
    turnTo(connection);
    reveal(0, m_position);
    emit stateChanged();
}

void DemoConversation::turnTo(int connection)
{
    takeBack(0);
    m_connection = connection;
    m_shown = beginning(m_demo.transcript(connection));
    m_machine = machineAtStart(m_shown);
}

void DemoConversation::takeBack(qsizetype entries)
{
    m_shown.entries.resize(std::size_t(entries));
    m_machine = machineAtStart(m_shown);
    for (const protocol::Entry &entry : m_shown.entries)
        console::follow(m_machine, entry);
    emit entriesTakenBack(entries);
}

void DemoConversation::reveal(qsizetype from, qsizetype to)
{
    qsizetype entries = qsizetype(m_shown.entries.size());
    for (qsizetype i = from; i < to; ++i) {
        if (moment(i).connection != m_connection)
            continue;
        if (const QString notice = noticeOf(moment(i)); !notice.isEmpty()) {
            add(entries);
            emit noticed(notice, moment(i).at);
        }
        entries = moment(i).entries;
    }
    add(entries);
}

QString DemoConversation::noticeOf(const Moment &moment)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(moment.duration).count();
    switch (moment.kind) {
    case Moment::Kind::Silence:
        return seconds % 60 == 0 ? tr("Nothing is sent for %n minute(s).", nullptr, int(seconds / 60))
                                 : tr("Nothing is sent for %n second(s).", nullptr, int(seconds));
    case Moment::Kind::Cut:
        return tr("The client vanishes without a word, as if its plug were pulled.");
    case Moment::Kind::Stop:
        return tr("The server is told to stop.");
    case Moment::Kind::Line:
    case Moment::Kind::Reply:
    case Moment::Kind::Happening:
        break;
    }
    return {};
}

void DemoConversation::add(qsizetype entries)
{
    const auto &all = m_demo.transcript(m_connection).entries;
    while (qsizetype(m_shown.entries.size()) < entries) {
        const auto first = qsizetype(m_shown.entries.size());
        const qsizetype count = std::min(entries - first, addedAtOnce);
        for (qsizetype i = first; i < first + count; ++i) {
            m_shown.entries.push_back(all[std::size_t(i)]);
            console::follow(m_machine, all[std::size_t(i)]);
        }
        emit entriesAdded(first, count);
    }
}

} // namespace helolab::podium
