// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawInput.h"

#include "ControlNames.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace helolab::console {

namespace {

constexpr qsizetype shownOctets = 4096;

QByteArray octetsOfKey(const QKeyEvent &key, const QByteArray &ending)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return ending;
    case Qt::Key_Backspace:
        return "\b";
    case Qt::Key_Delete:
        return "\x7F";
    case Qt::Key_Tab:
        return "\t";
    case Qt::Key_Escape:
        return "\x1B";
    case Qt::Key_Up: // what a terminal sends for its arrows: the server gets to see them
        return "\x1B[A";
    case Qt::Key_Down:
        return "\x1B[B";
    case Qt::Key_Right:
        return "\x1B[C";
    case Qt::Key_Left:
        return "\x1B[D";
    default:
        return key.text().toUtf8();
    }
}

} // namespace

RawInput::RawInput(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rawInput"));
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    retranslate();
}

void RawInput::setEcho(bool echo)
{
    m_echo = echo;
    update();
}

QString RawInput::shownText() const
{
    return m_echo ? withNamedControls(QString::fromUtf8(m_line)) : QString();
}

QSize RawInput::sizeHint() const
{
    return {200, fontMetrics().height() + 12};
}

bool RawInput::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) { // else it would move the focus
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return QWidget::event(event);
}

void RawInput::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        send(QGuiApplication::clipboard()->text().toUtf8());
        return;
    }
    const QByteArray octets = octetsOfKey(*event, m_ending);
    if (octets.isEmpty())
        QWidget::keyPressEvent(event);
    else
        send(octets);
}

void RawInput::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        send(event->commitString().toUtf8());
    event->accept();
}

void RawInput::send(const QByteArray &octets)
{
    if (octets.isEmpty())
        return;
    m_line += octets;
    const qsizetype lineFeed = m_line.lastIndexOf(m_ending.isEmpty() ? '\n' : m_ending.back());
    m_line = m_line.mid(lineFeed + 1).right(shownOctets);
    update();
    emit typed(octets);
}

void RawInput::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void RawInput::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RawInput::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RawInput::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    const QRect box = rect().adjusted(10, 0, -10, 0);
    const bool empty = shownText().isEmpty();
    const QString text = empty ? tr("Every key goes out as you press it. Shift+Tab leaves.") : shownText();
    const QString visible = fontMetrics().elidedText(text, empty ? Qt::ElideRight : Qt::ElideLeft, box.width() - 4);
    painter.setPen(palette().color(empty ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, visible);
    if (hasFocus()) {
        const int x = box.left() + (empty ? 0 : fontMetrics().horizontalAdvance(visible)) + 1;
        painter.fillRect(QRect(x, box.center().y() - fontMetrics().height() / 2, 2, fontMetrics().height()),
                         palette().color(QPalette::Text));
    }
}

void RawInput::retranslate()
{
    setAccessibleName(tr("Raw input: every key is sent at once"));
    update();
}

void RawInput::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helolab::console
