// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace helolab::imap {

class Reply;
struct Service;
struct Talk;
struct Turn;

/// A command whose answer is made in pieces, for it may be as large as a mailbox, or take as long as reading one. When
/// the peer has read a piece, and the other sessions have had their turn, the session asks for the next. Meanwhile
/// nothing else is begun, and no EXPUNGE is told: numbers stay.
class Run
{
public:
    /// \p token is that of the command.
    explicit Run(quint32 token)
        : m_token(token)
    {
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    virtual ~Run() = default;

    quint32 token() const { return m_token; }
    /// The next piece. True where it was the last one: then \p reply says how it ended.
    virtual bool goOn(const Service &service, Talk &talk, Reply &reply) = 0;

private:
    const quint32 m_token;
};

/// Makes the first piece at once; what is left goes on in the session.
void begin(Turn &turn, std::unique_ptr<Run> run);

/// How much is done at most in one piece.
constexpr qsizetype pieceOctets = 64 * 1024; ///< of an answer
constexpr std::size_t headsAtOnce = 500; ///< asked of the store in one call
constexpr std::size_t messagesAtOnce = 50; ///< the same where messages are looked into
constexpr std::size_t headsInAPiece = 8 * headsAtOnce; ///< looked at, where little is said of each

} // namespace helolab::imap
