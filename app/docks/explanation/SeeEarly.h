// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"

#include <QPushButton>

namespace helolab::docks {

/// Under "Think first", for who can think of nothing: shows the explanation all the same. It costs no points; the
/// report tells it.
class SeeEarly : public QWidget
{
    Q_OBJECT

public:
    explicit SeeEarly(QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_button;
    TextBlock *m_note;
};

} // namespace helolab::docks
