// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"

#include <QPushButton>

namespace helolab::docks {

/// Asks whether a lab is to begin anew. Asked on the page, not in a dialog: the student goes on typing where it does
/// not matter.
class ResetCard : public QWidget
{
    Q_OBJECT

public:
    explicit ResetCard(QWidget *parent = nullptr);

    /// Shows the question, with the focus on the harmless answer.
    void ask();
    QPushButton *confirmButton() const { return m_confirm; }
    void retranslate();

signals:
    void confirmed();

private:
    TextBlock *m_text;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

} // namespace helolab::docks
