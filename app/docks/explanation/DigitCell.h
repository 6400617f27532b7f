// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"
#include "app/docks/Tone.h"

#include <QBoxLayout>
#include <QWidget>

namespace helolab::docks {

/// One digit, big, on a tile.
class DigitTile : public QWidget
{
    Q_OBJECT

public:
    explicit DigitTile(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont bigFont() const;

    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// A digit of a reply code with its meaning: beside it in a narrow dock, under it in a wide one.
class DigitCell : public QWidget
{
    Q_OBJECT

public:
    explicit DigitCell(QWidget *parent = nullptr);

    void set(const QString &digit, const QString &meaning, Tone tone);
    QString digit() const { return m_tile->text(); }
    QString meaning() const { return m_meaning->text(); }
    void setStacked(bool stacked);

private:
    DigitTile *m_tile;
    TextBlock *m_meaning;
    QBoxLayout *m_layout;
};

} // namespace helolab::docks
