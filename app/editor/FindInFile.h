// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/find/FindBar.h"

namespace helolab::editor {

class FileTabs;

/// Looks for words in the file that is in front.
class FindInFile : public find::FindBar
{
    Q_OBJECT

public:
    /// \p files outlives the bar.
    explicit FindInFile(FileTabs &files, QWidget *parent = nullptr);

    /// Comes up, with what is selected in the file.
    void askHere();
    /// Goes to the next place, or to the one before, round the end where need be. False, and it is said, where the file
    /// has none.
    bool find(bool forward);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tellWhetherMissing();

    FileTabs &m_files;
    bool m_isMissing = false;
};

} // namespace helolab::editor
