// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/sasl/Step.h"

class QLabel;
class QPushButton;

namespace helolab::docks {

/// One step of a computation: its number, what is done, and what comes out, to be selected and copied. A line to be
/// sent has a button that puts it into the input line.
class StepRow : public Card
{
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    void set(int number, const sasl::Step &step, bool isWritable);
    TextBlock *value() const { return m_value; }
    /// On show only for a line to be sent.
    QPushButton *button() const { return m_button; }

signals:
    void lineChosen(const QByteArray &line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_number;
    TextBlock *m_about;
    TextBlock *m_value;
    QPushButton *m_button;
    sasl::Step m_step{};
};

} // namespace helolab::docks
