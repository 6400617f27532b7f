// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pointed.h"
#include "Selection.h"

#include <QString>

#include <optional>

class QPoint;

namespace helolab::console {

class TranscriptView;

/// What the token under the mouse, or under the caret, means.
class Hover
{
public:
    explicit Hover(TranscriptView &view)
        : m_view(view)
    {
    }

    /// What stands at \p position in the document; nothing where that is no line of the conversation.
    std::optional<Pointed> pointedAt(long position) const;
    /// Rich text for a tool tip at \p position in the document; empty where there is nothing to say.
    QString textAt(long position) const;
    /// \p point in the viewport. False where there is nothing to show.
    bool showAt(const QPoint &point) const;
    /// The piece at \p point where that is of entry number \p entryNumber, else an empty one.
    Selection::Piece pieceAt(const QPoint &point, qsizetype entryNumber);

private:
    TranscriptView &m_view;
};

} // namespace helolab::console
