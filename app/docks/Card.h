// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tone.h"

#include <QWidget>

namespace helolab::docks {

/// A tinted box with a coloured edge: what belongs together stands together.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// The tone or the palette is another.
    virtual void coloursChanged() { }

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace helolab::docks
