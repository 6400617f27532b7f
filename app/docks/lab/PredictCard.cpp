// SPDX-License-Identifier: GPL-3.0-or-later
#include "PredictCard.h"

#include "InlineCode.h"

#include "app/settings/Fonts.h"

#include <QEvent>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

PredictCard::PredictCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 10);
    layout->setSpacing(6);
    m_question = new TextBlock(this);
    m_row = new QWidget(this);
    m_inRow = new QHBoxLayout(m_row);
    m_inRow->setContentsMargins(0, 0, 0, 0);
    m_code = new QLineEdit(m_row);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_code->setFont(settings::monospaceFont(font().pointSize()));
    m_code->setFixedWidth(m_code->fontMetrics().horizontalAdvance(QStringLiteral("0000000")) + 12);
    m_predict = new QPushButton(m_row);
    m_predict->setAutoDefault(true);
    m_inRow->addWidget(m_code);
    m_inRow->addWidget(m_predict);
    m_inRow->addStretch(1);
    m_came = new TextBlock(this);
    layout->addWidget(m_question);
    layout->addWidget(m_row);
    layout->addWidget(m_came);
    connect(m_code, &QLineEdit::returnPressed, this, &PredictCard::handIn);
    connect(m_code, &QLineEdit::textChanged, this, [this] { m_predict->setEnabled(m_code->hasAcceptableInput()); });
    connect(m_predict, &QPushButton::clicked, this, &PredictCard::handIn);
    setFocusProxy(m_code);
}

void PredictCard::show(const lab::AskedPrediction &asked, const QString &question)
{
    if (asked.wholeCode != m_wholeCode || !m_code->validator()) {
        m_wholeCode = asked.wholeCode;
        static const QRegularExpression code(QStringLiteral("[2-5][0-9][0-9]"));
        static const QRegularExpression digit(QStringLiteral("[2-5]"));
        m_code->setValidator(new QRegularExpressionValidator(m_wholeCode ? code : digit, m_code));
    }
    offer(asked.words);
    if (asked.progress->word && m_progress.word != asked.progress->word)
        m_code->clear();
    m_progress = *asked.progress;
    m_right = asked.wasRight();
    m_asked = question;
    m_cutOff = asked.isCutOff;
    m_row->setVisible(asked.isOffered);
    setTone(m_progress.came.isEmpty() ? Tone::More : m_right ? Tone::Done : Tone::Temporary);
    m_predict->setEnabled(m_code->hasAcceptableInput());
    render();
}

void PredictCard::handIn()
{
    if (m_code->hasAcceptableInput())
        emit predicted(m_code->text().toLatin1());
}

/// A button for each of \p words; where there are none the code is typed.
void PredictCard::offer(const QList<QByteArray> &words)
{
    QList<QByteArray> offered;
    for (const QPushButton *button : m_words)
        offered.append(button->text().toUtf8());
    m_code->setVisible(words.isEmpty());
    m_predict->setVisible(words.isEmpty());
    if (offered != words) {
        qDeleteAll(m_words);
        m_words.clear();
        for (const QByteArray &word : words) {
            auto *button = new QPushButton(QString::fromUtf8(word), m_row);
            button->setAutoDefault(true); // Enter presses it
            button->setFont(settings::monospaceFont(font().pointSize()));
            connect(button, &QPushButton::clicked, this, [this, word] { emit predicted(word); });
            m_inRow->insertWidget(m_inRow->count() - 1, button); // before the stretch
            button->show(); // at once: the focus may go there before the layout has its turn
            m_words.append(button);
        }
    }
    setFocusProxy(focusOrder().front());
}

QList<QWidget *> PredictCard::focusOrder() const
{
    if (m_words.isEmpty())
        return {m_code, m_predict};
    return {m_words.begin(), m_words.end()};
}

QString PredictCard::whatCame() const
{
    if (!m_progress.word)
        return {};
    const QString code = QString::fromUtf8(*m_progress.word);
    const QString came = QString::fromUtf8(m_progress.came);
    if (m_cutOff)
        return m_wholeCode
            ? tr("You say %1. The connection closed before the reply came; your prediction stands for the "
                 "next time.")
                  .arg(code)
            : tr("You say a %1 at the front. The connection closed before the reply came; your "
                 "prediction stands for the next time.")
                  .arg(code);
    if (m_progress.came.isEmpty())
        return m_wholeCode ? tr("You say %1. Send the line, and see.").arg(code)
                           : tr("You say a %1 at the front. Send the line, and see.").arg(code);
    if (m_right)
        return tr("You said %1, and %2 came.").arg(code, came);
    return tr("You said %1; it was %2. Why?").arg(code, came);
}

void PredictCard::render()
{
    const ToneColours colours = toneColours(tone(), palette());
    const QString symbol = tone() == Tone::More ? QStringLiteral("?") : toneSymbol(tone());
    m_question->setToneColour(colours.text);
    std::vector<TextBlock::Run> runs{{symbol + QLatin1Char(' '), TextBlock::Run::Bold | TextBlock::Run::Toned}};
    std::ranges::move(inlineCode(m_asked, TextBlock::Run::Bold), std::back_inserter(runs));
    m_question->setRuns(std::move(runs));
    const QString came = whatCame();
    m_came->setGround(colours.fill);
    m_came->setPlain(came);
    m_came->setVisible(!came.isEmpty());
    m_predict->setText(tr("Predict"));
    for (QPushButton *button : m_words)
        button->setAccessibleDescription(m_asked);
    m_code->setAccessibleName(m_asked);
    m_code->setPlaceholderText(m_wholeCode ? QStringLiteral("xyz") : QStringLiteral("x"));
    m_code->setToolTip(m_wholeCode ? tr("Three digits, the first from 2 to 5") : tr("One digit, from 2 to 5"));
    setAccessibleName(m_asked);
    setAccessibleDescription(came);
}

void PredictCard::coloursChanged()
{
    render();
}

void PredictCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace helolab::docks
