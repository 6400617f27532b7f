// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"
#include "core/lab/Variant.h"
#include "core/world/World.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// An attempt is kept as a journal: what the student did, in order, and nothing that follows from it. Progress, points
// and report are found by replaying it (Replay.h). JournalText.h writes it as text, JournalFile.h keeps it on disk.

namespace helolab::attempt {

/// What a journal begins with.
struct Header
{
    QString lab; ///< its id
    QString protocol; ///< of connections that say nothing else, "smtp"
    QString student; ///< the id that the lab's values are drawn for
    QString name; ///< of the student, as typed; may be empty
    TimePoint begun;
    QString program; ///< that began it, "Helolab 1.0"; empty where the file does not say
    std::optional<world::Manner> manner; ///< of the server, at first; nothing: as the lab's world says
    lab::Values places; ///< where the servers listened: "smtp.host", "smtp.port", "smtps.port"
};

/// What Header::program is here.
QString thisProgram();

// Connections are numbered by whoever writes the journal, from 1; a number is never used again. Steps and questions
// are named by their ids.

struct Opened
{
    int connection = 0;
    std::optional<world::Manner> manner; ///< where it is no longer the header's
    QString protocol = {}; ///< where it is not the header's
    bool inTunnel = false; ///< TLS came before the first line
    bool byHand = false; ///< typed in the console of a lab in which the sessions of other programs count
};
/// Octets that left the client.
struct Sent
{
    int connection = 0;
    QByteArray octets;
};
/// Octets that came to the client. They prove nothing; a replay says what the server really answers.
struct Received
{
    int connection = 0;
    QByteArray octets;
};
struct Ended
{
    enum class By : quint8 {
        Client,
        Server,
        Dropped, ///< by the client, as if a plug were pulled
        Lost, ///< the program or the computer stopped
    };
    int connection = 0;
    By by = By::Client;
};
struct Predicted
{
    QString step;
    QByteArray word; ///< of a reply, "250" or "-ERR"; one digit where only the class was asked
};
struct Answered
{
    QString step;
    QString question;
    QStringList given; ///< ids, `key=id` pairs, or words
};
struct HintOpened
{
    QString step;
};
/// The student asked to see an explanation early.
struct Shown
{
    QString step;
};
/// The step was passed, as the program saw it then: a claim, which a replay bears out or not.
struct Passed
{
    QString step;
};
/// The handshake behind STARTTLS or STLS has ended: what is sent from here on goes through the tunnel. Attempts of
/// older programs have none of these; there the tunnel is up when the client speaks again.
struct Handshake
{
    int connection = 0;
    bool isUp = true; ///< false: it has failed
};
/// The student left the lab; until Back, time does not count.
struct Away
{
};
struct Back
{
};

using What = std::variant<Opened, Sent, Received, Ended, Predicted, Answered, HintOpened, Shown, Passed, Away, Back,
                          Handshake>;

struct Event
{
    Milliseconds at{0}; ///< since Header::begun; never less than that of the event before
    What what;
    int line = 0; ///< of the file, from 1; 0 where it was in none
};

struct Journal
{
    Header header;
    std::vector<Event> events;
};

// Bounds. What a person typed is cut to them when it is written; a line of a file that passes them is not read.

constexpr qsizetype nameAtMost = 200; ///< characters of an id or a name
constexpr qsizetype answerAtMost = 64 * 1024; ///< characters of an answer, all its parts together
constexpr qsizetype answersAtMost = 100; ///< its parts
constexpr int connectionsAtMost = 1000;
/// Ten years: an attempt may rest over the summer, and no sum of times overflows.
constexpr Milliseconds longestAttempt = std::chrono::hours(24 * 3653);

} // namespace helolab::attempt
