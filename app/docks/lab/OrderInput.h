// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnswerInput.h"
#include "Lettered.h"

class QLineEdit;

namespace helolab::docks {

class TextBlock;

/// Options to be put into an order, by typing their letters.
class OrderInput : public AnswerInput
{
    Q_OBJECT

public:
    OrderInput(const QStringList &ids, const lab::QuestionText &words, QWidget *parent);

    QStringList given() const override;
    void setGiven(const QStringList &given) override;
    void showRight(const QStringList &answer) override;

private:
    Lettered m_options;
    QLineEdit *m_line;
    TextBlock *m_right;
};

} // namespace helolab::docks
