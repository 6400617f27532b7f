// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuestionCard.h"

#include "AnswerInput.h"
#include "InlineCode.h"
#include "MarkdownBlock.h"

#include "core/lab/Wording.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

QuestionCard::QuestionCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 10);
    layout->setSpacing(6);
    m_question = new TextBlock(this);
    m_body = new MarkdownBlock(this);
    m_answer = new QPushButton(this);
    m_answer->setAutoDefault(true);
    m_feedback = new TextBlock(this);
    m_because = new MarkdownBlock(this);
    layout->addWidget(m_question);
    layout->addWidget(m_body);
    layout->addWidget(m_answer, 0, Qt::AlignLeft);
    layout->addWidget(m_feedback);
    layout->addWidget(m_because);
    connect(m_answer, &QPushButton::clicked, this, &QuestionCard::handIn);
}

void QuestionCard::show(const lab::AskedQuestion &asked, const lab::QuestionText &words, const QStringList &draft)
{
    m_id = asked.question->id;
    m_words = words.question;
    m_tries = asked.progress->tries;
    m_right = asked.progress->right;
    m_done = asked.progress->isDone();
    m_wrong = m_tries > 0 && !m_done ? asked.progress->given : QStringList();
    m_body->setText(words.body);
    m_body->setVisible(!words.body.isEmpty());
    buildInput(asked, words, draft);
    if (m_done) {
        m_input->setGiven(asked.progress->given);
        m_input->showRight(asked.question->answer);
    }
    m_feedbackText = lab::answerFeedback(*asked.question, *asked.progress);
    m_because->setText(m_done ? words.because : QString());
    m_because->setVisible(m_done && !words.because.isEmpty());
    m_answer->setVisible(!m_done);
    setTone(!m_done && m_tries == 0     ? Tone::More
                : !m_done               ? Tone::Temporary
                : asked.progress->right ? Tone::Done
                                        : Tone::Advice);
    render();
}

/// Where the right answer is shown among the others, that is to be seen as well.
const QWidget *QuestionCard::toldFrom() const
{
    return m_done && !m_right ? static_cast<const QWidget *>(m_input) : m_feedback;
}

const QWidget *QuestionCard::toldTo() const
{
    return m_because->isHidden() ? static_cast<const QWidget *>(m_feedback) : m_because;
}

QStringList QuestionCard::draft() const
{
    return m_done || !m_input ? QStringList() : m_input->draft();
}

QString QuestionCard::because() const
{
    return m_because->isHidden() ? QString() : m_because->toPlainText();
}

void QuestionCard::buildInput(const lab::AskedQuestion &asked, const lab::QuestionText &words, const QStringList &draft)
{
    QStringList built{asked.question->id, words.question, asked.shown.join(QLatin1Char(' '))};
    for (const QString &option : words.options)
        built.append(option);
    if (m_input && m_built == built.join(QLatin1Char('\n')))
        return;
    m_built = built.join(QLatin1Char('\n'));
    const bool hadFocus = m_input && m_input->isAncestorOf(QApplication::focusWidget());
    delete m_input;
    m_input = AnswerInput::make(asked, words, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_input);
    m_input->setDraft(draft.isEmpty() ? m_wrong : draft);
    m_input->show(); // now, and not with the next event: the focus goes there
    connect(m_input, &AnswerInput::edited, this, &QuestionCard::render);
    connect(m_input, &AnswerInput::edited, this, &QuestionCard::edited);
    for (QWidget *widget : m_input->findChildren<QWidget *>())
        widget->installEventFilter(this);
    if (hadFocus)
        m_input->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> QuestionCard::focusOrder() const
{
    QList<QWidget *> order = m_input->findChildren<QWidget *>();
    // Of options of which one is chosen Qt lets the Tab key stop at that one alone, which changes: each has its place.
    // The list of a combo box is a window of its own.
    order.removeIf([this](const QWidget *widget) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<const QRadioButton *>(widget);
        return !isStop || widget->window() != window();
    });
    return order << m_answer;
}

/// Says why an answer was not taken.
void QuestionCard::remark(const QString &text)
{
    m_feedbackText = text;
    render();
    emit edited();
}

void QuestionCard::handIn()
{
    const QStringList given = m_input->given();
    if (m_done)
        return;
    if (given.isEmpty())
        return m_input->draft().isEmpty() ? void() : remark(m_input->missing());
    if (given == m_wrong) // the same once more is no other try
        return remark(tr("You have given this answer already. Give another."));
    emit answered(m_id, given);
    if (!m_done)
        m_input->selectGiven();
}

bool QuestionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool manyLines = qobject_cast<QPlainTextEdit *>(watched) != nullptr;
        if (enter && (!manyLines || key->modifiers().testFlag(Qt::ControlModifier))) {
            handIn();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void QuestionCard::render()
{
    const ToneColours colours = toneColours(tone(), palette());
    const QString symbol = tone() == Tone::More ? QStringLiteral("?") : toneSymbol(tone());
    m_question->setToneColour(colours.text);
    std::vector<TextBlock::Run> question{{symbol + QLatin1Char(' '), TextBlock::Run::Bold | TextBlock::Run::Toned}};
    std::ranges::move(inlineCode(m_words, TextBlock::Run::Bold), std::back_inserter(question));
    m_question->setRuns(std::move(question));
    m_feedback->setGround(colours.fill);
    m_feedback->setPlain(m_feedbackText, TextBlock::Run::Bold);
    m_feedback->setVisible(!m_feedbackText.isEmpty());
    m_answer->setText(m_tries == 0 ? tr("Answer") : tr("Answer again"));
    m_answer->setEnabled(m_input && !m_input->draft().isEmpty());
    setAccessibleName(m_words);
    setAccessibleDescription(m_feedbackText);
}

void QuestionCard::coloursChanged()
{
    render();
}

void QuestionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace helolab::docks
