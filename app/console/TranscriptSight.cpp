// SPDX-License-Identifier: GPL-3.0-or-later
// What of the transcript is in sight: the newest line, what is selected, where the caret is.
#include "TranscriptView.h"

namespace helolab::console {

// The empty line behind the last line feed stays below the edge.
long TranscriptView::lastTop() const
{
    const long behind = SendScintilla(SCI_VISIBLEFROMDOCLINE, sciNumber(m_lines.size()));
    return qMax(0l, behind - SendScintilla(SCI_LINESONSCREEN));
}

void TranscriptView::stayAtEnd()
{
    if (!m_follows)
        return;
    m_scrolling = true;
    SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(lastTop()));
    m_scrolling = false;
}

void TranscriptView::goToEnd()
{
    m_follows = true;
    stayAtEnd();
}

// The user, or Scintilla moving the caret for him; never what is appended.
void TranscriptView::scrolled()
{
    if (!m_scrolling)
        m_follows = SendScintilla(SCI_GETFIRSTVISIBLELINE) >= lastTop();
}

/// The number of the selected entry; -1 where that is of another conversation.
qsizetype TranscriptView::selected() const
{
    const bool ours = m_selection.conversation() == m_conversation && m_conversation;
    return ours ? numberOf(m_selection.entry()) : -1;
}

void TranscriptView::showSelection()
{
    const qsizetype entry = selected();
    m_hover.forget(); // a reply may have come to the same entry
    m_highlight.show(entry);
    const LineMap::Span span = entry < 0 ? LineMap::Span() : m_lines.linesOf(entry);
    if (span.count == 0)
        return;
    const long position = SendScintilla(SCI_POSITIONFROMLINE, sciNumber(span.first));
    const long caretLine
        = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(SendScintilla(SCI_GETCURRENTPOS)));
    const bool caretIsThere = caretLine >= span.first && caretLine < span.first + span.count;
    if (!caretIsThere && SendScintilla(SCI_GETSELECTIONEMPTY))
        SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(position));
    if (!m_selection.follows())
        bringIntoSight(span.first);
}

void TranscriptView::bringIntoSight(qsizetype line)
{
    const long top = SendScintilla(SCI_VISIBLEFROMDOCLINE, sciNumber(line));
    const long first = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const long shown = SendScintilla(SCI_LINESONSCREEN);
    if (top < first || top >= first + shown)
        SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(qMax(0l, top - shown / 2)));
}

void TranscriptView::showCaret()
{
    if (m_follows) {
        stayAtEnd();
        return;
    }
    const auto caret = static_cast<unsigned long>(SendScintilla(SCI_GETCURRENTPOS));
    bringIntoSight(SendScintilla(SCI_LINEFROMPOSITION, caret));
}

void TranscriptView::goTo(long position)
{
    SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(position));
    bringIntoSight(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(position)));
    selectAtCaret();
}

QString TranscriptView::selectedText() const
{
    QByteArray text(SendScintilla(SCI_GETSELTEXT), '\0'); // with the NUL behind it
    SendScintilla(SCI_GETSELTEXT, 0ul, text.data());
    return QString::fromUtf8(text.constData());
}

} // namespace helolab::console
