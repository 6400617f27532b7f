// SPDX-License-Identifier: GPL-3.0-or-later
#include "CodeQuestion.h"

#include "app/docks/FixedFont.h"
#include "app/docks/FlowLayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::podium {

namespace {

struct ReplyClass
{
    char digit;
    const char *answer; ///< in a word or two, what a server says with it
};

// RFC 5321 section 4.2.1.
constexpr ReplyClass replyClasses[] = {
    {'2', QT_TRANSLATE_NOOP("helolab::podium::CodeQuestion", "done")},
    {'3', QT_TRANSLATE_NOOP("helolab::podium::CodeQuestion", "go on")},
    {'4', QT_TRANSLATE_NOOP("helolab::podium::CodeQuestion", "later")},
    {'5', QT_TRANSLATE_NOOP("helolab::podium::CodeQuestion", "no")},
};

constexpr qsizetype codeLength = 3;

// RFC 5321 section 4.2: the second digit is 0 to 5 as well.
constexpr QStringView digitsAt[codeLength] = {u"2345", u"012345", u"0123456789"};

} // namespace

CodeQuestion::CodeQuestion(QWidget *parent)
    : Card(parent)
    , m_question(new QLabel(this))
    , m_boxes(new QLabel(this))
    , m_choices(new QWidget(this))
{
    setTone(docks::Tone::Advice);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_question->setObjectName(QStringLiteral("codeQuestion"));
    auto *asked = new QWidget(this);
    auto *inAsked = new QHBoxLayout(asked);
    inAsked->setContentsMargins(0, 0, 0, 0);
    inAsked->setSpacing(10);
    inAsked->addWidget(m_question);
    inAsked->addWidget(m_boxes);
    new docks::FlowLayout(m_choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 6, 9, 6);
    layout->setSpacing(5);
    layout->addWidget(asked, 0, Qt::AlignLeft);
    layout->addWidget(m_choices);
    buildChips();
    useFont();
    setGuess({});
}

void CodeQuestion::buildChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    QStringList guesses = m_words;
    if (guesses.isEmpty()) {
        for (const ReplyClass &row : replyClasses)
            guesses.append(QString(QLatin1Char(row.digit)));
    }
    for (const QString &guess : guesses) {
        auto *button = new QToolButton(m_choices);
        button->setObjectName(QStringLiteral("chip"));
        button->setFocusPolicy(Qt::TabFocus);
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, guess] { setGuess(guess); });
        m_choices->layout()->addWidget(button);
        button->show();
        m_chips.append(button);
    }
}

void CodeQuestion::ask(const QStringList &words)
{
    if (m_words != words) {
        m_words = words;
        buildChips();
    }
    setGuess({});
}

qsizetype CodeQuestion::length() const
{
    qsizetype longest = m_words.isEmpty() ? codeLength : 0;
    for (const QString &word : m_words)
        longest = std::max(longest, word.size());
    return longest;
}

bool CodeQuestion::type(QChar character)
{
    for (const QString &word : m_words) {
        if (word.startsWith(character, Qt::CaseInsensitive)) {
            setGuess(word);
            return true;
        }
    }
    if (!m_words.isEmpty())
        return false;
    // A fourth digit begins another guess.
    const QString before = m_guess.size() < codeLength ? m_guess : QString();
    if (!digitsAt[before.size()].contains(character))
        return false;
    setGuess(before + character);
    return true;
}

bool CodeQuestion::erase()
{
    if (m_guess.isEmpty())
        return false;
    setGuess(m_words.isEmpty() ? m_guess.chopped(1) : QString());
    return true;
}

void CodeQuestion::setGuess(const QString &guess)
{
    m_guess = guess;
    retranslate();
}

void CodeQuestion::retranslate()
{
    m_question->setText(m_words.isEmpty() ? tr("Which code comes next?") : tr("Which word comes next?"));
    m_boxes->setText(m_guess.leftJustified(length(), QLatin1Char('_')));
    m_boxes->setAccessibleName(m_guess.isEmpty() ? tr("No guess yet") : tr("The guess: %1").arg(m_guess));
    setAccessibleName(m_question->text());
    setAccessibleDescription(m_boxes->accessibleName());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (!m_words.isEmpty()) {
            m_chips[i]->setText(m_words[i]);
            m_chips[i]->setChecked(m_guess == m_words[i]);
            continue;
        }
        const QLatin1Char digit(replyClasses[i].digit);
        m_chips[i]->setText(QStringLiteral("%1  %2").arg(digit).arg(tr(replyClasses[i].answer)));
        m_chips[i]->setChecked(m_guess.startsWith(digit));
    }
}

void CodeQuestion::useFont()
{
    QFont bold = font();
    bold.setBold(true);
    m_question->setFont(bold);
    QFont boxes = docks::fixedFont(bold);
    boxes.setPointSizeF(font().pointSizeF() * 1.3);
    m_boxes->setFont(boxes);
}

void CodeQuestion::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        useFont();
}

} // namespace helolab::podium
