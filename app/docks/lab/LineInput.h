// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnswerInput.h"

class QLineEdit;
class QPlainTextEdit;

namespace helolab::docks {

class TextBlock;

/// A number to type, or a text of the student's own.
class LineInput : public AnswerInput
{
    Q_OBJECT

public:
    enum Mode : quint8 { Number, Text };
    LineInput(Mode mode, QWidget *parent);

    QStringList given() const override;
    void setGiven(const QStringList &given) override;
    QString missing() const override;
    QStringList draft() const override;
    void showRight(const QStringList &answer) override;
    void selectGiven() override;

private:
    QLineEdit *m_line = nullptr; // of a number
    QPlainTextEdit *m_text = nullptr; // of a text
    TextBlock *m_right;
};

} // namespace helolab::docks
