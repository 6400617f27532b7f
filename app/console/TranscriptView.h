// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Annotations.h"
#include "Guidance.h"
#include "Gutter.h"
#include "Highlight.h"
#include "Hover.h"
#include "LineMap.h"
#include "Selection.h"
#include "Spoken.h"
#include "app/settings/ThemeSwitch.h"

#include <Qsci/qsciscintillabase.h>

#include <QPointer>

namespace helolab::console {

/// A line or a length as Scintilla takes it.
inline unsigned long sciNumber(qsizetype value)
{
    return static_cast<unsigned long>(value);
}

/// The transcript of one conversation, read-only: every line as it travelled, styled as it is appended. What it
/// shows beside the text is the business of its decorators; it knows which line shows which entry.
///
/// Appending stays fast however long the text is, because Scintilla is told to report no modification (its
/// accessibility layer would count from the beginning each time), keeps no undo, and runs no lexer.
class TranscriptView : public QsciScintillaBase
{
    Q_OBJECT

public:
    /// All of them outlive the view.
    TranscriptView(Selection &selection, const Guidance &guidance, const settings::ThemeSwitch &theme,
                   QWidget *parent = nullptr);

    /// Shows \p conversation from its first entry on, and follows it. Never called twice.
    void setConversation(Conversation *conversation);
    Conversation *conversation() const { return m_conversation; }

    /// Adds a line that is no entry, in the colour of what happens without octets.
    void addNotice(const QString &text, TimePoint at);
    /// Shows the newest line, unless the user has scrolled away from it.
    void stayAtEnd();
    /// Shows it wherever the user has scrolled to, and stays there.
    void goToEnd();
    void setTextSize(int points);
    int textSize() const { return m_points; }
    /// Without colours bold letters and the signs of the gutter tell what is what.
    void setColoured(bool coloured);
    bool isColoured() const { return m_coloured; }
    void setAnnotationsVisible(bool visible) { m_annotations.setVisible(visible); }
    Annotations &annotations() { return m_annotations; }
    const Spoken &spoken() const { return m_spoken; }
    /// Lines beyond this go, the oldest first. 200,000 unless a test wants fewer.
    void setLinesAtMost(qsizetype lines) { m_linesAtMost = lines; }

    /// What is on the screen, without gutter and annotations.
    QString shownText() const;
    const LineMap &lines() const { return m_lines; }
    /// The entry's index in the transcript now, from its number; -1 where it is gone.
    qsizetype indexOf(qsizetype number) const;
    qsizetype numberOf(qsizetype index) const { return index < 0 ? -1 : index + m_dropped; }
    /// The octets that \p line shows, out of its entry; empty where there are none.
    QByteArrayView octetsOf(qsizetype line) const;
    /// Puts the caret at \p position of the text, in the middle of the view where it was not in sight, and selects the
    /// entry there.
    void goTo(long position);
    /// Brings the line of the caret into sight, after lines were hidden or shown.
    void showCaret();
    /// The words that are marked; empty where none are.
    QString selectedText() const;
    /// Explains the token under the caret in a tool tip there.
    void explainAtCaret();
    /// What stands there; nothing where that is no line of the conversation.
    std::optional<Pointed> pointedAtCaret() const;
    const settings::Theme &theme() const { return m_theme.current(); }
    const Guidance &guidance() const { return m_guidance; }

signals:
    /// A key that types something was pressed here: it belongs to the input line.
    void keyTyped(QKeyEvent *event);
    void linesAppended(qsizetype first);
    /// So many of the oldest lines have gone.
    void linesTrimmed(qsizetype lines);
    /// Of the lines \p size are left.
    void linesTakenBack(qsizetype size);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void entriesAdded(qsizetype first, qsizetype count);
    void entriesDropped(qsizetype count);
    void entriesTakenBack(qsizetype size);
    void append(const TranscriptRows &rows);
    void wrapWhileShort(qsizetype lines);
    void trim(qsizetype lines);
    void restyle();
    void retranslate();
    void selectAtCaret();
    qsizetype selected() const;
    void showSelection();
    void bringIntoSight(qsizetype line);
    long lastTop() const;
    void scrolled();

    Selection &m_selection;
    const Guidance &m_guidance;
    const settings::ThemeSwitch &m_theme;
    Spoken m_spoken;
    QPointer<Conversation> m_conversation;
    LineMap m_lines;
    Gutter m_gutter;
    Annotations m_annotations;
    Highlight m_highlight;
    Hover m_hover;
    qsizetype m_dropped = 0; // entries that the conversation has dropped
    qsizetype m_linesAtMost = 200'000;
    int m_points = 12;
    bool m_coloured = true;
    bool m_follows = true; // the newest line stays in view
    bool m_scrolling = false; // it is us, not the user
};

} // namespace helolab::console
