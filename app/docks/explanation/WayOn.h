// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"
#include "core/explain/Explanation.h"

#include <QPushButton>
#include <QWidget>

namespace helolab::docks {

/// The shortest legal way on: said in a sentence, and a button for each command of it.
class WayOn : public QWidget
{
    Q_OBJECT

public:
    explicit WayOn(QWidget *parent = nullptr);

    /// \p isWritable: there is an input line that commands can be put into. Where there is none there are no buttons.
    void setExplanation(const explain::Explanation &explanation, bool isWritable);

signals:
    /// Wants \p command in the input line.
    void commandChosen(const QByteArray &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextBlock *m_sentence;
    QWidget *m_steps;
    QList<QString> m_commands;
    std::vector<QPushButton *> m_buttons;
};

} // namespace helolab::docks
