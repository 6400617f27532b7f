// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace helolab::docks {

/// The steps of a lab in a row: done ones green with a tick, the one on the page framed. A click, or the arrow keys,
/// turn to another.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// \p titles are shown as tool tips and read out.
    void setSteps(const QStringList &titles, const std::vector<bool> &passed, int shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF cellOf(int step) const;
    int stepAt(const QPointF &position) const;

    QStringList m_titles;
    std::vector<bool> m_passed;
    int m_shown = 0;
};

} // namespace helolab::docks
