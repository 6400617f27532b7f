// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DigitCell.h"
#include "app/docks/Card.h"
#include "core/explain/Explanation.h"

#include <array>

namespace helolab::docks {

/// A reply taken apart: its three digits, each explained, and its enhanced code.
class ReplyCard : public Card
{
    Q_OBJECT

public:
    explicit ReplyCard(QWidget *parent = nullptr);

    void setExplanation(const explain::Explanation &explanation);

protected:
    void changeEvent(QEvent *event) override;
    void coloursChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrangeDigits();

    QString m_code;
    DigitTile *m_word; // a code that is no number: "+OK"
    TextBlock *m_meaning;
    QWidget *m_digits;
    QBoxLayout *m_digitLayout;
    std::array<DigitCell *, 3> m_cells{};
    QWidget *m_enhanced;
    TextBlock *m_enhancedCode;
    TextBlock *m_enhancedParts;
};

} // namespace helolab::docks
