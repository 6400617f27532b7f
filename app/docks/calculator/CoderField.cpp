// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoderField.h"

#include "app/docks/FixedFont.h"
#include "app/docks/Tone.h"
#include "core/coding/Coding.h"

#include <QEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

void CoderEdit::insertFromMimeData(const QMimeData *source)
{
    const qsizetype octets = source->text().toUtf8().size();
    if (coding::tooLong(octets))
        emit tooMuch(octets);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

CoderField::CoderField(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_title = new QLabel(this);
    m_edit = new CoderEdit(this);
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(fixedFont(font()));
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere); // what is coded has no words
    m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_title->setBuddy(m_edit);
    m_said = new TextBlock(this);
    layout->addWidget(m_title);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_said);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CoderField::edited);
    connect(m_edit, &CoderEdit::tooMuch, this, &CoderField::tooMuch);
}

QByteArray CoderField::text() const
{
    return m_edit->toPlainText().toUtf8().replace('\n', "\r\n");
}

void CoderField::setText(const QByteArray &text)
{
    const QString shown = QString::fromUtf8(QByteArray(text).replace("\r\n", "\n"));
    if (shown == m_edit->toPlainText())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(shown);
}

void CoderField::setTitle(const QString &title, const QString &tip)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
    m_edit->setToolTip(tip);
}

void CoderField::say(const QString &text)
{
    m_isFaulty = false;
    m_said->setPlain(text, TextBlock::Run::Quiet);
    m_edit->setAccessibleDescription(text);
    m_edit->setExtraSelections({});
}

void CoderField::complain(const QString &text, int line, int character)
{
    m_isFaulty = true;
    colour();
    m_said->setPlain(toneSymbol(Tone::Permanent) + QLatin1Char(' ') + text, TextBlock::Run::Toned);
    m_edit->setAccessibleDescription(text);
    mark(line, character);
}

/// Lights the character of the fault; behind the end of a line its last one.
void CoderField::mark(int line, int character)
{
    m_edit->setExtraSelections({});
    const QTextBlock block = m_edit->document()->findBlockByNumber(line - 1);
    if (!block.isValid() || character < 1 || block.length() < 2)
        return;
    QTextEdit::ExtraSelection fault;
    const ToneColours colours = toneColours(Tone::Permanent, palette());
    fault.format.setBackground(colours.edge);
    fault.format.setForeground(colours.onEdge);
    fault.cursor = QTextCursor(block);
    fault.cursor.setPosition(block.position() + std::min(character, block.length() - 1) - 1);
    fault.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    m_edit->setExtraSelections({fault});
}

void CoderField::colour()
{
    m_said->setToneColour(toneColours(Tone::Permanent, palette()).text);
}

void CoderField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange)
        m_edit->setFont(fixedFont(font()));
}

} // namespace helolab::docks
