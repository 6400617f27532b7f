// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Time.h"
#include "core/protocol/Protocol.h"
#include "core/world/World.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace helolab::transcript {

/// One line of a .session file: what is sent, what is expected, or what happens. tests/sessions/README.md shows
/// the format by example.
struct SessionStep
{
    enum class Kind : quint8 {
        Comment, ///< `# …` or an empty line, kept so that a rewritten file keeps them; `octets` is the whole line
        Setting, ///< `@ name: value`, `@ protocol<2>: pop3`
        Send, ///< `C:` a line from the client
        Expect, ///< `S:` a line from the server
        State, ///< `= smtp.Ready`
        Order, ///< `? order: EHLO MAIL`
        Mistake, ///< `? mistake: dot-forgotten`
        Remarks, ///< `? remarks: no-date malformed-from`
        Close, ///< `! close`: the client ends the connection
        Drop, ///< `! drop`: the connection is cut, as if a plug were pulled
        Wait, ///< `! wait 5m`: nothing is sent for so long
        Stop, ///< `! stop`: the server is told to stop
        Predict, ///< `! predict 250`, `! predict -ERR`: in a lab the student predicts the next reply
        Answer, ///< `! answer why order`: in a lab the student answers a question
        Hint, ///< `! hint`: in a lab the student opens a hint
    };

    Kind kind = Kind::Comment;
    int line = 0; ///< in the file, from 1; 0 in a file that was never one
    int connection
        = 1; ///< `C<2>:` and the lines that follow it belong to the second; of a Setting 0 where it is for all
    QByteArray octets; ///< Send, Expect: unescaped, without CR LF unless raw; Comment: as it stands
    bool raw = false; ///< `C-:` and `S-:`, no line ending is implied
    bool computed = false; ///< Send: in `octets` stands what replay/Computed.h fills in
    bool openEnded = false; ///< Expect: `*` at the end, whatever follows is right
    QByteArray name; ///< Setting: the name; State: "Ready"; Mistake: the id, or "none"; Answer: the question
    /// Setting: the value; State: its protocol, "smtp"; Predict: the reply's word; Answer: all that is answered
    QByteArray value;
    QByteArrayList names; ///< Order: what has to come first, in order; Remarks: their ids, in order
    Milliseconds duration{0}; ///< Wait

    /// True of what a student does in a lab and no peer ever hears of.
    bool isThought() const { return kind == Kind::Predict || kind == Kind::Answer || kind == Kind::Hint; }
    /// What travels: `octets` and the line ending.
    QByteArray wire() const { return raw ? octets : octets + "\r\n"; }
    /// `line` apart.
    bool operator==(const SessionStep &other) const;
};

/// A conversation written down: a golden test, a lab's model answer, a demo, a student's saved work.
struct SessionFile
{
    QString fileName;
    std::vector<SessionStep> steps; ///< settings first

    // What the settings say.
    const protocol::Protocol *protocol = nullptr; ///< of most connections; never null in a file that was read
    std::map<int, const protocol::Protocol *> otherProtocols; ///< of the connections that speak another
    QString world; ///< a name, or a file beside this one; empty: whatever world the player has
    std::optional<world::Manner> manner;
    TimePoint start; ///< when the first connection opens
    QByteArray peer = "127.0.0.1"; ///< the client's address

    const protocol::Protocol &protocolOf(int connection) const;
    /// True where no `S:` line stands: such a file only sends, and expects nothing.
    bool onlySends() const;
    /// `world` as loadWorld() takes it: a file name is relative to this file's folder.
    QString worldLocation() const;
};

/// Octets; a larger file is refused.
constexpr qsizetype sessionFileAtMost = 4 * 1024 * 1024;
/// Connections in one file.
constexpr int sessionConnectionsAtMost = 16;
/// 2026-01-05T09:00:00Z, where a file sets no time.
constexpr TimePoint sessionStart{std::chrono::sys_days{std::chrono::year{2026} / 1 / 5} + std::chrono::hours(9)};

/// Reads the format. An error names line and column, and what was probably meant.
Result<SessionFile> readSession(const QByteArray &text, const QString &fileName);
/// The same from a file.
Result<SessionFile> loadSession(const QString &fileName);

/// Writes the format; readSession() reads back the same steps.
QByteArray writeSession(const std::vector<SessionStep> &steps);

} // namespace helolab::transcript
