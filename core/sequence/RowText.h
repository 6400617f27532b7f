// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SequenceModel.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace helolab::sequence {

/// Octets of a line that are drawn; a line that is cut ends in "…".
inline constexpr qsizetype drawnOctetsAtMost = 400;

/// What is written on an arrow. The views are into the transcript.
struct RowText
{
    QByteArrayView octets; ///< the first line without its ending; empty of a mark, and of what is told by `fold` alone
    bool isCut = false; ///< there is more of that line
    qsizetype headBegin = 0; ///< of `octets`, what a reader looks at first: the verb, the code
    qsizetype headLength = 0;
    QString fold; ///< what is folded: "9 lines", "message, 14 lines, 512 octets"; empty where nothing is
};
RowText textOf(const SequenceModel &model, qsizetype place);

/// A line of a row that is unfolded.
struct RowLine
{
    qsizetype entry = 0; ///< the index in the transcript, now, of the entry in which it begins
    QByteArray octets; ///< without its ending
    bool isCut = false;
};
/// The lines that the row shows unfolded; but for the one that counts the rest.
std::vector<RowLine> linesOf(const SequenceModel &model, qsizetype place);
/// What stands below them where there are more; empty where there are not.
QString moreText(const Row &row);

} // namespace helolab::sequence
