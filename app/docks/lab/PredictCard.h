// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/lab/LabRunner.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace helolab::docks {

/// Asks how a reply will begin, before the line goes out that brings it: its code is typed, or, of a protocol that has
/// few words, one is chosen.
class PredictCard : public Card
{
    Q_OBJECT

public:
    explicit PredictCard(QWidget *parent = nullptr);

    /// \p question is what is asked, in words: report::predictionAsked().
    void show(const lab::AskedPrediction &asked, const QString &question);
    /// Whether something has been predicted before: to do it again is left to the student.
    bool isAgain() const { return m_progress.word.has_value(); }
    QString text() const { return m_question->text() + QLatin1Char('\n') + m_came->text(); }
    QLineEdit *input() const { return m_code; }
    QPushButton *button() const { return m_predict; }
    /// One a word; none where a code is typed.
    const QList<QPushButton *> &words() const { return m_words; }
    /// What the Tab key goes through, in this order; never empty.
    QList<QWidget *> focusOrder() const;

signals:
    /// "250", "2" where the first digit is asked, "-ERR".
    void predicted(const QByteArray &word);

protected:
    void coloursChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void handIn();
    void offer(const QList<QByteArray> &words);
    void render();
    QString whatCame() const;

    bool m_wholeCode = true;
    bool m_right = false;
    bool m_cutOff = false;
    lab::PredictionProgress m_progress;
    QString m_asked;
    TextBlock *m_question;
    QWidget *m_row;
    QLineEdit *m_code;
    QPushButton *m_predict;
    QHBoxLayout *m_inRow;
    QList<QPushButton *> m_words;
    TextBlock *m_came;
};

} // namespace helolab::docks
