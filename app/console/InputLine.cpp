// SPDX-License-Identifier: GPL-3.0-or-later
#include "InputLine.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringListModel>

#include <memory>

namespace helolab::console {

namespace {

constexpr qsizetype lettersAtMost = 65'536; // a line longer than this no server takes

QString commonBeginning(const QStringList &lines)
{
    QString common = lines.value(0);
    for (const QString &line : lines) {
        while (!line.startsWith(common, Qt::CaseInsensitive))
            common.chop(1);
    }
    return common;
}

} // namespace

InputLine::InputLine(History &history, QWidget *parent)
    : QLineEdit(parent)
    , m_history(history)
    , m_completer(new QCompleter(this))
    , m_candidates(new QStringListModel(this))
{
    setMaxLength(static_cast<int>(lettersAtMost));
    // Protocols speak ASCII: where the platform can, it switches the keyboard over.
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_completer->setModel(m_candidates);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &line) { setText(line); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_history.forget(); });
    retranslate();
}

void InputLine::setContext(const protocol::Protocol *protocol, protocol::StateId state)
{
    m_protocol = protocol;
    m_state = state;
}

void InputLine::propose(const QString &text)
{
    setText(text);
    setFocus(Qt::OtherFocusReason);
    setCursorPosition(static_cast<int>(text.size()));
}

bool InputLine::event(QEvent *event)
{
    // Tab is taken before it moves the focus; only where there is something to complete.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !text().isEmpty() && complete())
            return true;
    }
    return QLineEdit::event(event);
}

void InputLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        insertText(QGuiApplication::clipboard()->text());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (m_completer->popup()->isVisible()) {
            event->ignore(); // the list takes it
            return;
        }
        const QString line = text();
        clear();
        emit entered({line});
        return;
    }
    case Qt::Key_Up:
        showFromHistory(m_history.previous(text()));
        return;
    case Qt::Key_Down:
        showFromHistory(m_history.next());
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            complete();
            return;
        }
        break;
    case Qt::Key_Escape:
        clear();
        m_history.forget();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void InputLine::showFromHistory(const std::optional<QString> &line)
{
    if (line)
        setText(*line);
}

// What X11 pastes with the middle button.
void InputLine::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        insertText(clipboard->text(QClipboard::Selection));
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void InputLine::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore(); // a file is for the window, which opens it
    else
        QLineEdit::dragEnterEvent(event);
}

void InputLine::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasText()) {
        insertText(event->mimeData()->text());
        event->acceptProposedAction();
    }
}

void InputLine::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (QAction *paste = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        disconnect(paste, nullptr, this, nullptr);
        connect(paste, &QAction::triggered, this, [this] { insertText(QGuiApplication::clipboard()->text()); });
    }
    menu->exec(event->globalPos());
}

// Whole lines go out; what is behind the last line feed stays to be edited.
void InputLine::insertText(const QString &pasted)
{
    static const QRegularExpression ending(QStringLiteral("\r\n|\n|\r|\u2028|\u2029"));
    QStringList lines = pasted.split(ending);
    if (lines.size() == 1) {
        insert(pasted);
        return;
    }
    if (hasSelectedText())
        del();
    const QString before = text().left(cursorPosition());
    const QString after = text().mid(cursorPosition());
    lines.first().prepend(before);
    const QString rest = lines.takeLast();
    setText(rest + after);
    setCursorPosition(static_cast<int>(rest.size()));
    emit entered(lines);
}

bool InputLine::complete()
{
    if (!m_protocol || cursorPosition() != text().size())
        return false;
    const QByteArray typed = text().toUtf8();
    const QString lastWord = text().mid(text().lastIndexOf(QLatin1Char(' ')) + 1);
    QStringList lines;
    for (const QByteArray &completion : m_protocol->completions(typed, m_state)) {
        const QString line = QString::fromUtf8(completion);
        // A completion may be the whole line, or its last word.
        const bool whole = line.startsWith(text(), Qt::CaseInsensitive);
        if (!whole && !line.startsWith(lastWord, Qt::CaseInsensitive))
            continue;
        const QString full = whole ? line : text().chopped(lastWord.size()) + line;
        if (full != text())
            lines.append(full);
    }
    if (lines.isEmpty())
        return false;
    const QString common = commonBeginning(lines);
    if (common.size() > text().size() || lines.size() == 1) {
        setText(lines.size() == 1 ? lines.first() : common);
        return true;
    }
    m_candidates->setStringList(lines);
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    return true;
}

void InputLine::retranslate()
{
    setAccessibleName(tr("Line to send"));
}

void InputLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace helolab::console
