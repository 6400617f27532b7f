// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Endpoint.h"
#include "core/protocol/Tracker.h"
#include "core/transcript/SessionFile.h"
#include "core/transcript/Transcript.h"

#include <map>
#include <optional>
#include <vector>

namespace helolab::replay {

/// What did not happen as the file expects.
struct Difference
{
    QString file;
    int line = 0; ///< of the .session file
    QString expected;
    QString got;

    /// `file:line: expected …, got …`
    QString toString() const;
};

/// Plays a .session file against an endpoint, line by line, and watches with a Tracker, so that there is a
/// transcript whoever the server is.
///
///     Player player(file, endpoint);
///     while (!player.atEnd()) {
///         for (const Difference &difference : player.step())
///             …;
///     }
///     player.finish();    // what the server said and nobody expected
class Player
{
public:
    /// The file and the endpoint outlive the player.
    Player(const transcript::SessionFile &file, Endpoint &endpoint);

    /// Also give the tracker every octet alone.
    void setOctetwise(bool octetwise) { m_octetwise = octetwise; }

    bool atEnd() const { return m_next == m_file->steps.size(); }
    /// The line that step() plays. Only where not atEnd().
    const transcript::SessionStep &next() const { return m_file->steps[m_next]; }
    std::vector<Difference> step();
    /// Plays a line that need not stand in the file.
    std::vector<Difference> play(const transcript::SessionStep &step);
    /// Call once, at the end.
    std::vector<Difference> finish();
    /// All the rest, finish() included.
    std::vector<Difference> playAll();

    /// Numbers of the connections that are or were open.
    std::vector<int> connections() const;
    /// Only of a connection that was opened, as its lines in the file are.
    const transcript::Transcript &transcript(int connection) const;
    const protocol::Tracker &tracker(int connection) const;

    // What stands in `=` and `?` lines, as it is now.
    QByteArray stateName(int connection) const;
    /// What must come before the newest command, by name; empty where order was not the trouble.
    QByteArrayList orderOf(int connection) const;
    /// What is wrong with the message sent last, though it was accepted, by id; empty where nothing is.
    QByteArrayList remarksOf(int connection) const;
    /// The id of the mistake in the client's newest line or in what came of it, or "none".
    QByteArray mistakeOf(int connection) const;

    // For whoever looks after the expectations himself.
    bool isOpen(int connection) const { return m_connections.count(connection) > 0; }
    /// Opens a connection, unless it is open.
    void open(int connection) { opened(connection); }
    /// Waits for the replies to everything that was sent.
    void awaitReplies(int connection) { settle(connection, opened(connection)); }
    /// The next line from the server that no `S:` has taken yet, with its ending.
    std::optional<QByteArray> takeLine(int connection);

private:
    struct Connection
    {
        explicit Connection(const protocol::Protocol &protocol)
            : tracker(protocol)
        {
        }
        protocol::Tracker tracker;
        transcript::Transcript transcript;
        QByteArray unread; // from the server, not yet compared
        bool sentSinceReply = false; // a Send came after the last Expect
    };

    Connection &opened(int number);
    void send(const transcript::SessionStep &step, std::vector<Difference> &out);
    QByteArray wireOf(const transcript::SessionStep &step, std::vector<Difference> &out) const;
    void expect(const transcript::SessionStep &step, std::vector<Difference> &out);
    void expectMeaning(const transcript::SessionStep &step, std::vector<Difference> &out);
    void end(const transcript::SessionStep &step);
    void passBy(const transcript::SessionStep &step, std::vector<Difference> &out);
    bool receive(int number, Connection &connection);
    void take(int number, Connection &connection, QByteArrayView octets);
    void hearOthers(int than);
    void settle(int number, Connection &connection);
    void compareStates(const transcript::SessionStep &step, std::vector<Difference> &out);
    void reportUnread(int line, int number, std::vector<Difference> &out);
    Difference difference(int line, const QString &expected, const QString &got) const;

    const transcript::SessionFile *m_file;
    Endpoint *m_endpoint;
    std::size_t m_next = 0;
    std::map<int, Connection> m_connections;
    bool m_octetwise = false;
};

} // namespace helolab::replay
