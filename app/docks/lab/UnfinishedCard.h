// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HintCard.h"

#include <QPushButton>

namespace helolab::lab {
class LabRunner;
}

namespace helolab::docks {

/// On the last page of a lab: which steps before it are not finished. Whoever has come so far would take the lab for
/// done.
class UnfinishedCard : public HintCard
{
    Q_OBJECT

public:
    explicit UnfinishedCard(QWidget *parent = nullptr);

    /// Hidden unless \p step is the last and one before it is not finished.
    void show(const lab::LabRunner &runner, int step, const QString &language);
    /// Leads to the first of them.
    QPushButton *button() const { return m_button; }

signals:
    void stepRequested(int step);

private:
    QPushButton *m_button;
    int m_step = -1;
};

} // namespace helolab::docks
