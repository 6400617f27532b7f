// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QTreeWidget>

#include <vector>

namespace helolab::editor {

/// Everything that is wrong, a line each: where, and what. Enter or a click chooses one.
class ProblemList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    /// What is chosen stays so, where it is still there.
    void setProblems(const std::vector<Error> &problems);
    const std::vector<Error> &problems() const { return m_problems; }
    /// Chooses the next one, or with -1 the one before, and begins again at the end.
    void step(int by);

signals:
    void chosen(const helolab::Error &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(QTreeWidgetItem *item);
    void retranslate();

    std::vector<Error> m_problems;
};

} // namespace helolab::editor
