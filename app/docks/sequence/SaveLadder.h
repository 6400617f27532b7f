// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QAction>

#include <optional>

class QWidget;

namespace helolab::docks {

class SequenceFeed;

/// Saves the whole sequence diagram as a picture: SVG, PNG or PDF.
class SaveLadder : public QAction
{
    Q_OBJECT

public:
    /// \p window is what the dialogs belong to. Both outlive the action.
    SaveLadder(const SequenceFeed &feed, QWidget *window);

    /// Writes what the ending of \p target names, SVG where it names nothing. The result is the number of rows that
    /// are cut off; the error says what could not be written, and why.
    Result<qsizetype> save(const QString &target) const;

    /// Sets its texts again, after a language switch.
    void retranslate();

private:
    void askAndSave();

    const SequenceFeed &m_feed;
    QWidget *m_window;
};

} // namespace helolab::docks
