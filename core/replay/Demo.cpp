// SPDX-License-Identifier: GPL-3.0-or-later
#include "Demo.h"

#include <QCoreApplication>

#include <iterator>
#include <optional>

namespace helolab::replay {

using protocol::Entry;
using protocol::Party;
using transcript::SessionFile;
using transcript::SessionStep;

namespace {

/// A server in memory answers at once, also a client that sends three commands before it listens. This one keeps its
/// replies until somebody waits for them, and gives them out line by line: so they come where the file has them.
class LineByLine final : public Endpoint
{
public:
    explicit LineByLine(Endpoint &server)
        : m_server(server)
    {
    }

    void open(int connection, const protocol::Protocol &protocol) override { m_server.open(connection, protocol); }
    void send(int connection, QByteArrayView octets) override
    {
        m_server.send(connection, octets);
        m_sent = connection;
    }
    QByteArray receive(int connection) override
    {
        QByteArray &held = m_held[connection];
        if (held.isEmpty())
            held = m_server.receive(connection);
        const qsizetype lineFeed = held.indexOf('\n');
        const QByteArray line = lineFeed < 0 ? held : held.first(lineFeed + 1);
        held.remove(0, line.size());
        return line;
    }
    QByteArray received(int connection) override
    {
        m_held[connection] += m_server.received(connection);
        if (m_sent == connection) {
            m_sent = 0;
            return {};
        }
        return std::exchange(m_held[connection], {});
    }
    bool hasEnded(int connection) const override
    {
        const auto held = m_held.find(connection);
        return m_server.hasEnded(connection) && (held == m_held.end() || held->second.isEmpty());
    }
    bool startTls(int connection) override { return m_server.startTls(connection); }
    void close(int connection) override { m_server.close(connection); }
    void drop(int connection) override { m_server.drop(connection); }
    bool wait(Milliseconds duration) override { return m_server.wait(duration); }
    bool stop() override { return m_server.stop(); }
    TimePoint now() const override { return m_server.now(); }
    /// The server is ahead of what was heard of it, so it is not asked.
    std::optional<protocol::StateId> serverState(int) const override { return std::nullopt; }

private:
    Endpoint &m_server;
    std::map<int, QByteArray> m_held;
    int m_sent = 0; // the connection on which something was just sent; 0: none
};

/// Of a line that is shown though no entry comes of it.
std::optional<Moment::Kind> ownMoment(SessionStep::Kind kind)
{
    if (kind == SessionStep::Kind::Wait)
        return Moment::Kind::Silence;
    if (kind == SessionStep::Kind::Drop)
        return Moment::Kind::Cut;
    if (kind == SessionStep::Kind::Stop)
        return Moment::Kind::Stop;
    return std::nullopt;
}

Moment::Kind kindOfMoment(const Entry &entry)
{
    if (entry.kind == Entry::Kind::Happening)
        return Moment::Kind::Happening;
    return entry.from == Party::Client ? Moment::Kind::Line : Moment::Kind::Reply;
}

bool says(const SessionStep &step)
{
    return step.kind != SessionStep::Kind::Comment && step.kind != SessionStep::Kind::Setting;
}

} // namespace

Result<Demo> Demo::play(const SessionFile &file, Endpoint &endpoint)
{
    Demo demo;
    LineByLine server(endpoint);
    Player player(file, server);
    std::map<int, SessionStep::Kind> last; // of each connection
    std::map<int, qsizetype> seen;
    const auto note = [&demo](std::vector<Difference> found) {
        std::move(found.begin(), found.end(), std::back_inserter(demo.m_differences));
    };
    int line = 0;
    while (!player.atEnd()) {
        const SessionStep &step = player.next();
        line = step.line;
        // Lines in a row are sent without waiting; before any other, what the file does not expect is heard as well.
        if (step.kind == SessionStep::Kind::Send
            && !(last.count(step.connection) && last[step.connection] == step.kind)) {
            for (const auto &[connection, kind] : last) {
                if (kind != SessionStep::Kind::Send)
                    player.awaitReplies(connection);
            }
        }
        if (says(step)) {
            last[step.connection] = step.kind;
            player.open(step.connection);
        }
        demo.collect(player, seen, line, endpoint.now());
        if (const auto kind = ownMoment(step.kind)) {
            demo.m_moments.push_back({*kind, step.connection,
                                      qsizetype(player.transcript(step.connection).entries.size()), line,
                                      endpoint.now(), step.duration});
        }
        note(player.step());
        demo.collect(player, seen, line, endpoint.now());
        if (qsizetype(demo.m_moments.size()) > momentsAtMost) {
            return Error{QCoreApplication::translate("core",
                                                     "This session is too long to be shown line by line: a demo has at "
                                                     "most %1 lines.")
                             .arg(momentsAtMost),
                         file.fileName, line};
        }
    }
    note(player.finish());
    demo.collect(player, seen, line, endpoint.now());
    if (demo.m_moments.empty()) {
        return Error{QCoreApplication::translate("core", "There is nothing to show: no line of this session is sent."),
                     file.fileName};
    }
    for (const int connection : player.connections())
        demo.m_transcripts[connection] = player.transcript(connection);
    return demo;
}

/// What has come since the last time. An end of the connection belongs to the moment that brought it about.
void Demo::collect(const Player &player, std::map<int, qsizetype> &seen, int line, TimePoint now)
{
    for (const int connection : player.connections()) {
        const std::vector<Entry> &entries = player.transcript(connection).entries;
        for (qsizetype &next = seen[connection]; next < qsizetype(entries.size()); ++next) {
            const Moment::Kind kind = kindOfMoment(entries[std::size_t(next)]);
            Moment *before = m_moments.empty() ? nullptr : &m_moments.back();
            const bool belongs = kind == Moment::Kind::Happening && before && before->connection == connection
                && before->line == line && (before->kind == Moment::Kind::Reply || before->kind == Moment::Kind::Cut);
            if (belongs)
                before->entries = next + 1;
            else
                m_moments.push_back({kind, connection, next + 1, line, now, {}});
        }
    }
}

} // namespace helolab::replay
