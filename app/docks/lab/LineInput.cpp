// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineInput.h"

#include "app/docks/TextBlock.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace helolab::docks {

namespace {

/// The number that \p text is, in ASCII digits; input methods give others as well. Empty where it is none.
QStringList wholeNumber(const QString &text)
{
    QString number;
    for (const QChar character : text.trimmed()) {
        const int digit = character.digitValue();
        if (digit < 0 && !(number.isEmpty() && character == QLatin1Char('-')))
            return {};
        number += digit < 0 ? character : QChar(u'0' + digit);
    }
    bool isNumber = false;
    number.toLongLong(&isNumber);
    return isNumber ? QStringList{number} : QStringList();
}

} // namespace

LineInput::LineInput(Mode mode, QWidget *parent)
    : AnswerInput(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_right = new TextBlock(this);
    m_right->hide();
    if (mode == Number) {
        m_line = new QLineEdit(this);
        m_line->setMaxLength(18);
        m_line->setInputMethodHints(Qt::ImhDigitsOnly);
        m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
        m_line->setAccessibleName(tr("Your answer, a number"));
        m_line->setPlaceholderText(tr("a number"));
        layout->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &AnswerInput::edited);
    } else {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(fontMetrics().lineSpacing() * 5);
        m_text->setAccessibleName(tr("Your answer, in your own words"));
        m_text->setPlaceholderText(tr("In your own words, for your teacher. Ctrl+Enter hands it in."));
        layout->addWidget(m_text);
        setFocusProxy(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerInput::edited);
    }
    layout->addWidget(m_right);
}

QStringList LineInput::given() const
{
    if (m_line)
        return wholeNumber(m_line->text());
    const QString text = m_text->toPlainText().left(lab::answerAtMost);
    return text.trimmed().isEmpty() ? QStringList() : QStringList{text};
}

void LineInput::setGiven(const QStringList &given)
{
    if (m_line) {
        m_line->setText(given.value(0));
    } else {
        m_text->setPlainText(given.value(0));
        m_text->moveCursor(QTextCursor::End); // one goes on where one has stopped
    }
}

QString LineInput::missing() const
{
    return m_line ? tr("A number is wanted: digits, and nothing between them.") : QString();
}

QStringList LineInput::draft() const
{
    const QString text = m_line ? m_line->text() : m_text->toPlainText();
    return text.isEmpty() ? QStringList() : QStringList{text};
}

void LineInput::selectGiven()
{
    if (m_line)
        m_line->selectAll();
}

void LineInput::showRight(const QStringList &answer)
{
    if (m_line) {
        m_line->setReadOnly(true);
        m_right->setPlain(tr("Right is: %1").arg(answer.value(0)));
        m_right->setVisible(m_line->text().trimmed() != answer.value(0));
    } else {
        m_text->setReadOnly(true);
    }
}

} // namespace helolab::docks
