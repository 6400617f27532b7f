// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderInput.h"

#include "MarkdownBlock.h"

#include "app/docks/TextBlock.h"

#include <QLineEdit>
#include <QStyleOption>
#include <QVBoxLayout>

namespace helolab::docks {

namespace {

/// 3, 1, 2 from “3 1 2”, “3,1,2”; from “312” as well, where \p single. Digits of any script count.
QList<int> numbersIn(const QString &text, bool single)
{
    QList<int> numbers;
    bool goesOn = false;
    for (const QChar character : text) {
        const int digit = character.digitValue();
        if (digit < 0) {
            goesOn = false;
        } else if (goesOn && !single) {
            numbers.back() = numbers.back() * 10 + digit;
        } else {
            numbers.append(digit);
            goesOn = true;
        }
    }
    return numbers;
}

} // namespace

OrderInput::OrderInput(const QStringList &ids, const lab::QuestionText &words, QWidget *parent)
    : AnswerInput(parent)
    , m_ids(ids)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *options = new MarkdownBlock(this);
    QStringList lines;
    for (const QString &id : ids)
        lines.append(QStringLiteral("**%1**  %2").arg(numberOf(id), words.options.value(id)));
    options->setText(lines.join(QStringLiteral("\n\n")));
    m_line = new QLineEdit(this);
    m_line->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    m_line->setMaxLength(60);
    m_line->setAccessibleName(tr("Their numbers in the right order"));
    showPlaceholder();
    m_right = new TextBlock(this);
    m_right->hide();
    layout->addWidget(options);
    layout->addWidget(m_line);
    layout->addWidget(m_right);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &AnswerInput::edited);
}

// Where it does not fit the whole of it is a tool tip, as everywhere.
void OrderInput::showPlaceholder()
{
    const QString whole = tr("their numbers, in the right order");
    QStyleOptionFrame option;
    option.initFrom(m_line);
    constexpr int margin = 2 * 2; // that a QLineEdit leaves around the text
    const int room = m_line->style()->subElementRect(QStyle::SE_LineEditContents, &option, m_line).width() - margin;
    const QString shown = m_line->fontMetrics().elidedText(whole, Qt::ElideRight, room);
    m_line->setPlaceholderText(shown);
    m_line->setToolTip(shown == whole ? QString() : whole);
}

void OrderInput::resizeEvent(QResizeEvent *event)
{
    AnswerInput::resizeEvent(event);
    layout()->activate(); // what the line is left is known only then
    showPlaceholder();
}

QString OrderInput::numberOf(const QString &id) const
{
    return QString::number(m_ids.indexOf(id) + 1);
}

QString OrderInput::inNumbers(const QStringList &ids) const
{
    QStringList numbers;
    for (const QString &id : ids)
        numbers.append(numberOf(id));
    return numbers.join(QLatin1Char(' '));
}

QStringList OrderInput::given() const
{
    QStringList ids;
    for (const int number : numbersIn(m_line->text(), m_ids.size() < 10)) {
        const QString id = m_ids.value(number - 1);
        if (id.isEmpty() || ids.contains(id))
            return {};
        ids.append(id);
    }
    return ids.size() == m_ids.size() ? ids : QStringList();
}

void OrderInput::setGiven(const QStringList &given)
{
    m_line->setText(inNumbers(given));
}

QString OrderInput::missing() const
{
    return tr("Each number from 1 to %1 is wanted once.").arg(m_ids.size());
}

QStringList OrderInput::draft() const
{
    return m_line->text().isEmpty() ? QStringList() : QStringList{m_line->text()};
}

void OrderInput::setDraft(const QStringList &draft)
{
    m_line->setText(draft.value(0));
}

void OrderInput::selectGiven()
{
    m_line->selectAll();
}

void OrderInput::showRight(const QStringList &answer)
{
    m_line->setReadOnly(true);
    m_right->setPlain(tr("Right is: %1").arg(inNumbers(answer)));
    m_right->setVisible(given() != answer);
}

} // namespace helolab::docks
