// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"

#include <QStringList>

class QLabel;
class QToolButton;

namespace helolab::podium {

/// Asks the class which code comes next, or, of a protocol that has few words, which word. What it guesses is written
/// down and not graded.
class CodeQuestion : public docks::Card
{
    Q_OBJECT

public:
    explicit CodeQuestion(QWidget *parent = nullptr);

    /// Asks anew: for one of \p words, or for a code where there are none.
    void ask(const QStringList &words);
    /// Adds a digit, or chooses the word that begins so. False where no reply has it in that place.
    bool type(QChar character);
    /// Takes the last digit, or the word, back. False where there is none.
    bool erase();
    /// As far as it has been typed: "", "5", "503"; "-ERR".
    const QString &guess() const { return m_guess; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void setGuess(const QString &guess);
    void retranslate();
    void useFont();
    void buildChips();
    qsizetype length() const;

    QLabel *m_question;
    QLabel *m_boxes;
    QWidget *m_choices;
    QList<QToolButton *> m_chips; // words, or classes of replies, 2yz to 5yz
    QStringList m_words; // none: a code is asked
    QString m_guess;
};

} // namespace helolab::podium
