// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LadderLook.h"

#include <QRectF>
#include <QString>

namespace helolab::docks {

/// What is written on an arrow, and where: a sign, as much of the line as there is room for, and what is folded.
struct LadderLabel
{
    /// Of the row at \p place, whose upper edge is at \p y.
    LadderLabel(const sequence::SequenceModel &model, const LadderLook &look, const LadderGeometry &geometry,
                qsizetype place, qreal y);

    QString sign; ///< "✕"; the verdict, so that its colour says nothing alone
    qreal signWidth = 0; ///< with the space behind it
    QString text; ///< the line, elided
    qsizetype headBegin = 0; ///< of `text`, what is to be read first
    qsizetype headLength = 0;
    QString foldText;
    QRectF fold; ///< null where nothing is folded
    qreal foldSign = 0; ///< size of the triangle in it
    qreal x = 0; ///< where the sign or the text begins
    qreal baseline = 0;
};

} // namespace helolab::docks
