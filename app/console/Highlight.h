// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LineMap.h"
#include "Selection.h"

namespace helolab::console {

class TranscriptView;

/// The tint behind the lines of the selected entry.
class Highlight
{
public:
    explicit Highlight(TranscriptView &view)
        : m_view(view)
    {
    }

    /// Sets the colours; again at each theme.
    void applyTheme();
    /// -1 for none: also before lines are deleted.
    void show(qsizetype entryNumber);
    /// Draws a box around a piece of the selected entry, and takes the one before away. Scrolls nothing.
    void light(qsizetype entryNumber, const Selection::Piece &piece);

private:
    TranscriptView &m_view;
    LineMap::Span m_marked; // lines as the view has them now
    bool m_isLit = false;
};

} // namespace helolab::console
