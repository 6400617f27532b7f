// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"

#include <QList>

class QLabel;
class QToolButton;

namespace helolab::podium {

/// Asks the class which code comes next. What it guesses is written down and not graded.
class CodeQuestion : public docks::Card
{
    Q_OBJECT

public:
    explicit CodeQuestion(QWidget *parent = nullptr);

    /// Asks anew.
    void clear();
    /// Adds a digit. False where no reply code has it in that place.
    bool type(QChar digit);
    /// Takes the last digit back. False where there is none.
    bool erase();
    /// As far as it has been typed: "", "5", "503".
    const QString &guess() const { return m_guess; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void setGuess(const QString &guess);
    void retranslate();
    void useFont();

    QLabel *m_question;
    QLabel *m_boxes;
    QList<QToolButton *> m_classes; // of replies, 2yz to 5yz
    QString m_guess;
};

} // namespace helolab::podium
