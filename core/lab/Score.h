// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace helolab::lab {

/// Points. Halves are possible: an answer that was right at the second try.
struct Score
{
    double earned = 0;
    double possible = 0; ///< texts not counted
    int toJudge = 0; ///< texts that the student has written, for the teacher

    Score &operator+=(const Score &other)
    {
        earned += other.earned;
        possible += other.possible;
        toJudge += other.toJudge;
        return *this;
    }
};

} // namespace helolab::lab
