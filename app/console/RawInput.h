// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace helolab::console {

/// Raw mode: every key goes out the moment it is pressed, as telnet sends it, so a backspace is an octet (08) like
/// any other. Shows what went out since the last line feed, controls as their names. Shift+Tab leaves it.
class RawInput : public QWidget
{
    Q_OBJECT

public:
    explicit RawInput(QWidget *parent = nullptr);

    /// What Enter sends.
    void setLineEnding(const QByteArray &ending) { m_ending = ending; }
    void setEcho(bool echo);
    /// What is shown, for a reader: "MAIL ‹BS›".
    QString shownText() const;

    QSize sizeHint() const override;

signals:
    void typed(const QByteArray &octets);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void send(const QByteArray &octets);
    void retranslate();

    QByteArray m_ending = "\r\n";
    QByteArray m_line; // since the last line feed
    bool m_echo = true;
};

} // namespace helolab::console
