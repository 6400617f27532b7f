// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pointed.h"
#include "Selection.h"

#include <QString>

#include <optional>
#include <vector>

class QEvent;
class QPoint;

namespace helolab::console {

class TranscriptView;

/// What the token under the mouse, or under the caret, means; and that it is lit.
class Hover
{
public:
    /// Both outlive it.
    Hover(TranscriptView &view, Selection &selection);

    /// True where nobody else need look at \p event, one of the viewport: a tool tip is shown. Of the selected entry
    /// the piece under the mouse is lit in all views.
    bool takes(QEvent &event);
    /// What stands at \p position in the document; nothing where that is no line of the conversation.
    std::optional<Pointed> pointedAt(long position) const;
    /// Rich text for a tool tip at \p position in the document; empty where there is nothing to say.
    QString textAt(long position) const;
    /// What pieces an entry has may be otherwise now.
    void forget() { m_knownOf = -1; }

private:
    struct Place
    {
        qsizetype index; // of the entry in the transcript
        qsizetype octet; // into the entry
    };
    std::optional<Place> placeAt(long position) const;
    long positionAt(const QPoint &point) const;
    bool showAt(const QPoint &point) const;
    void lightAt(const QPoint &point);
    Selection::Piece pieceAt(const QPoint &point);

    TranscriptView &m_view;
    Selection &m_selection;
    std::vector<explain::Token> m_known; // the mouse moves more often than an entry changes
    qsizetype m_knownOf = -1; // index
    bool m_lights = false; // what is lit is under the mouse here
};

} // namespace helolab::console
