// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace helolab::attempt {

/// What a journal says that came on one connection, in one piece, and from which lines of the file it is.
class Heard
{
public:
    void add(const QByteArray &octets, int line);
    const QByteArray &octets() const { return m_octets; }
    /// The line of the file that has the octet \p at.
    int lineAt(qsizetype at) const;

private:
    struct Piece
    {
        qsizetype begin = 0;
        int line = 0;
    };
    QByteArray m_octets;
    std::vector<Piece> m_pieces;
};

/// A line of replies that is not what the replay gives.
struct LineDifference
{
    int line = 0; ///< of the file
    QByteArray recorded; ///< without line ending; empty where the file leaves a line out
    QByteArray replayed; ///< the same; empty where the file has a line more
};

/// Compares, line by line, what a journal says that came with what \p replayed says. What the replay says behind the
/// end of the record is no difference: the client may have gone, or the program may have been stopped.
///
/// A word may differ where it differs from one day to another, as queue ids and times do: \p onAnotherDay is what the
/// same octets are answered with then. It is called once, and only where a line differs.
std::vector<LineDifference> compareReplies(const Heard &recorded, const QByteArray &replayed,
                                           const std::function<QByteArray()> &onAnotherDay);

} // namespace helolab::attempt
