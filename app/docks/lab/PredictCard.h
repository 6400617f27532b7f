// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/lab/LabRunner.h"

#include <QLineEdit>
#include <QPushButton>

namespace helolab::docks {

/// Asks which code a reply will have, before the line goes out that brings it.
class PredictCard : public Card
{
    Q_OBJECT

public:
    explicit PredictCard(QWidget *parent = nullptr);

    /// \p question is what is asked, in words: report::predictionAsked().
    void show(const lab::AskedPrediction &asked, const QString &question, bool goalReached);
    QString text() const { return m_question->text() + QLatin1Char('\n') + m_came->text(); }
    QLineEdit *input() const { return m_code; }
    QPushButton *button() const { return m_predict; }

signals:
    void predicted(int code);

protected:
    void coloursChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void handIn();
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
    TextBlock *m_came;
};

} // namespace helolab::docks
