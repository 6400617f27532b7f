// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/explain/Explanation.h"

#include <QPushButton>

namespace helolab::docks {

/// What went wrong, by name, and the line as it should have been.
class MistakeCard : public Card
{
    Q_OBJECT

public:
    explicit MistakeCard(QWidget *parent = nullptr);

    /// \p isWritable: there is an input line that the corrected line can be put into.
    void setMistake(const explain::Mistake &mistake, bool isWritable);

signals:
    /// Wants \p line in the input line, to be sent or changed there.
    void lineChosen(const QByteArray &line);

protected:
    void changeEvent(QEvent *event) override;
    void coloursChanged() override;

private:
    void retranslate();

    explain::Mistake m_mistake;
    TextBlock *m_title;
    TextBlock *m_text;
    TextBlock *m_caption;
    TextBlock *m_corrected;
    QPushButton *m_use;
};

} // namespace helolab::docks
