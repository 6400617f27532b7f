// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace helolab::window {

/// In the status bar: what is wrong with the program itself, for as long as it is. It takes the room that the buttons
/// leave, shortened; the whole text is its tool tip.
class StatusNotice : public QWidget
{
    Q_OBJECT

public:
    explicit StatusNotice(QWidget *parent = nullptr);

    /// Empty: nothing is wrong, and the notice is hidden.
    void setText(const QString &text);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace helolab::window
