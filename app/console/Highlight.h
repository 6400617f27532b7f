// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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
    /// -1 for none.
    void show(qsizetype entryNumber);

private:
    TranscriptView &m_view;
};

} // namespace helolab::console
