// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnswerInput.h"
#include "Lettered.h"

class QComboBox;

namespace helolab::docks {

class TextBlock;

/// To each key the letter of its meaning.
class MatchInput : public AnswerInput
{
    Q_OBJECT

public:
    MatchInput(const QStringList &keys, const QStringList &ids, const lab::QuestionText &words, QWidget *parent);

    QStringList given() const override;
    void setGiven(const QStringList &given) override;
    QString missing() const override;
    QStringList draft() const override;
    void showRight(const QStringList &answer) override;

private:
    struct Row
    {
        QString key;
        QComboBox *letter;
        TextBlock *right;
    };
    Lettered m_meanings;
    std::vector<Row> m_rows;
};

} // namespace helolab::docks
