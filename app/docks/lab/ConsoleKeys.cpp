// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleKeys.h"

#include <QApplication>
#include <QKeyEvent>

namespace helolab::docks {

ConsoleKeys::ConsoleKeys(QPushButton *button)
    : QObject(button)
{
    button->installEventFilter(this);
}

bool ConsoleKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    const bool isTyping = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()
        && (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (!isTyping)
        return false;
    emit wanted();
    QWidget *console = QApplication::focusWidget();
    if (console && console != watched)
        QCoreApplication::sendEvent(console, event);
    return true;
}

} // namespace helolab::docks
