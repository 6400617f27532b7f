// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnswerInput.h"

class QAbstractButton;

namespace helolab::docks {

class MarkdownBlock;

/// Options to tick, one or several; long ones break into lines.
class OptionsInput : public AnswerInput
{
    Q_OBJECT

public:
    enum Mode : quint8 { One, Several };
    OptionsInput(Mode mode, const QStringList &ids, const lab::QuestionText &words, QWidget *parent);

    QStringList given() const override;
    void setGiven(const QStringList &given) override;
    void showRight(const QStringList &answer) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool stepTo(const QObject *from, int key);

    struct Option
    {
        QString id;
        QAbstractButton *button;
        MarkdownBlock *text;
        QString words;
    };
    std::vector<Option> m_options;
};

} // namespace helolab::docks
