// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>

#include <deque>

namespace helolab::console {

class TranscriptView;

/// Notes under lines where something went wrong: why, and the way on; under what was accepted, what could be done
/// better and what is wrong with a message all the same. Only the newest are kept, and a flood of refusals gets none:
/// nobody reads a thousand notes, and each costs an explanation.
class Annotations
{
public:
    explicit Annotations(TranscriptView &view);

    void setVisible(bool visible);
    bool isVisible() const { return m_visible; }

    /// Entries from number \p first on are new on the screen. Where a lab decides what may be told, their notes come
    /// once it has heard of them.
    void entriesAdded(qsizetype first, qsizetype count);
    /// Entries from number \p first on are gone again.
    void entriesTakenBack(qsizetype first);
    /// Puts a note of somebody else (a check that passed) under an entry.
    void note(qsizetype entryNumber, const QString &text);
    /// Width, font or language have changed: writes all notes again.
    void renewSoon();
    /// Something may be told that was not: writes the newest notes again.
    void renewNewestSoon();

    /// The note under an entry; empty where there is none.
    QString textOf(qsizetype entryNumber) const;

private:
    struct Note
    {
        qsizetype entry = 0;
        QString given; ///< text of note(); empty where the explanation speaks
    };

    QString explainedText(qsizetype entryNumber) const;
    bool isGlossed() const;
    bool isAdvised(qsizetype index) const;
    bool write(const Note &note);
    void underlineMistake(qsizetype entryNumber);
    void annotateNew();
    void renew();

    TranscriptView &m_view;
    bool m_visible = true;
    std::deque<Note> m_notes;
    QTimer m_soon;
    qsizetype m_newFirst = -1; // numbers of entries without notes yet
    qsizetype m_newEnd = -1;
    QTimer m_renewal;
    bool m_renewsAll = false;
};

} // namespace helolab::console
