// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace helolab::console {

class TranscriptView;

/// Looks for words in a transcript, in letters of either size, and boxes them. It goes through a long transcript in
/// pieces, none of which keeps the window for longer than a part of a frame, and through what is appended as it comes.
///
/// It can hide what does not match. What belongs together stays together then: of an entry that matches all lines are
/// shown, of a reply the command that it answers, of a command its reply. Scintilla never hides the first line.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// \p view outlives it.
    explicit Finder(TranscriptView &view, QObject *parent = nullptr);

    /// Begins anew. Empty: no line matches, and none is hidden.
    void look(const QString &words);
    /// What was looked for last.
    QString words() const { return QString::fromUtf8(m_words); }
    /// Hides what does not match, or shows everything again.
    void setHiding(bool hiding);
    bool isHiding() const { return m_hides; }
    /// More lines may match than are counted by now.
    bool isLooking() const { return m_words.isEmpty() ? false : m_next < end(); }
    /// Lines that match.
    qsizetype count() const { return static_cast<qsizetype>(m_hits.size()); }
    /// Puts the caret on the next matching line, or the one before, round the end, and selects its entry. Which one of
    /// count() it is, from 0; nothing where none matches.
    std::optional<qsizetype> step(bool forward);
    /// Sets the colours; again at each theme.
    void applyTheme();

signals:
    /// count() or isLooking() is another now.
    void changed();

private:
    qsizetype end() const;
    bool showSome();
    void goOn();
    void goThrough(qsizetype first, qsizetype last);
    void box(qsizetype first, qsizetype last);
    void hide(qsizetype first, qsizetype last);
    void showEntry(qsizetype index);
    bool matches(qsizetype index) const;
    void forgetBefore(qsizetype lines);
    void forgetFrom(qsizetype size);

    TranscriptView &m_view;
    QByteArray m_words; // UTF-8
    bool m_hides = false;
    // Lines are numbered from the first that ever was, so that little is to be done when the oldest go.
    qsizetype m_gone = 0;
    static constexpr qsizetype nothing = -1;
    qsizetype m_toShow = nothing; // the next line that was hidden and is to be seen again
    qsizetype m_next = 0; // what comes before was looked at
    std::deque<qsizetype> m_hits;
    QTimer m_soon;
};

} // namespace helolab::console
