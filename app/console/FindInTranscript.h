// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finder.h"
#include "app/find/FindBar.h"
#include "app/settings/ThemeSwitch.h"

#include <optional>

class QCheckBox;

namespace helolab::console {

/// Looks for words in a transcript, says how many lines have them, and can show those alone.
class FindInTranscript : public find::FindBar
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    FindInTranscript(TranscriptView &view, const settings::ThemeSwitch &theme, QWidget *parent = nullptr);

    /// Comes up, with what is selected in the transcript.
    void askHere();
    /// Goes to the next line that has the words, or to the one before; comes up where there are no words yet.
    void find(bool forward);
    QCheckBox *onlyThese() const { return m_onlyThese; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    TranscriptView &m_view;
    Finder m_finder;
    QCheckBox *m_onlyThese;
    std::optional<qsizetype> m_at; // the line the caret was put on last, of those that match
};

} // namespace helolab::console
