// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnswerInput.h"
#include "core/lab/LabScript.h"

class QLineEdit;

namespace helolab::docks {

class TextBlock;

/// Options to be put into an order, by typing their numbers: digits come from every keyboard
/// and input method.
class OrderInput : public AnswerInput
{
    Q_OBJECT

public:
    OrderInput(const QStringList &ids, const lab::QuestionText &words, QWidget *parent);

    QStringList given() const override;
    void setGiven(const QStringList &given) override;
    QString missing() const override;
    QStringList draft() const override;
    void setDraft(const QStringList &draft) override;
    void showRight(const QStringList &answer) override;
    void selectGiven() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlaceholder();
    QString numberOf(const QString &id) const;
    QString inNumbers(const QStringList &ids) const;

    QStringList m_ids;
    QLineEdit *m_line;
    TextBlock *m_right;
};

} // namespace helolab::docks
