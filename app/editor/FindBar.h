// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace helolab::editor {

class FileTabs;

/// Looks for words in the file that is in front: Enter goes to the next place, Shift+Enter to the one before, Esc back
/// to the text. Hidden until it is wanted.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// \p files outlives the bar.
    FindBar(FileTabs &files, QWidget *parent = nullptr);

    /// Comes up, with what is selected in the text.
    void ask();
    /// Goes to the next place, or to the one before, round the end where need be. False, and it is said, where the file
    /// has none.
    bool find(bool forward);
    QLineEdit *input() const { return m_input; }
    QString said() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void close();
    void retranslate();

    FileTabs &m_files;
    QLabel *m_label;
    QLineEdit *m_input;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_said;
    bool m_isMissing = false;
};

} // namespace helolab::editor
