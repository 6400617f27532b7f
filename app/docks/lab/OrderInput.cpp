// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderInput.h"

#include "MarkdownBlock.h"

#include "app/docks/TextBlock.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace helolab::docks {

OrderInput::OrderInput(const QStringList &ids, const lab::QuestionText &words, QWidget *parent)
    : AnswerInput(parent)
    , m_options(ids, words)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *options = new MarkdownBlock(this);
    options->setText(m_options.markdown());
    m_line = new QLineEdit(this);
    m_line->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    m_line->setMaxLength(60);
    m_line->setAccessibleName(tr("Their letters in the right order"));
    m_line->setPlaceholderText(tr("the letters in the right order, such as: b a c"));
    m_right = new TextBlock(this);
    m_right->hide();
    layout->addWidget(options);
    layout->addWidget(m_line);
    layout->addWidget(m_right);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &AnswerInput::edited);
}

QStringList OrderInput::given() const
{
    QStringList ids;
    for (const QChar character : m_line->text()) {
        if (!character.isLetter())
            continue;
        const QString id = m_options.idOf(character);
        if (id.isEmpty() || ids.contains(id))
            return {};
        ids.append(id);
    }
    return ids.size() == m_options.ids().size() ? ids : QStringList();
}

void OrderInput::setGiven(const QStringList &given)
{
    QStringList letters;
    for (const QString &id : given)
        letters.append(m_options.letterOf(id));
    m_line->setText(letters.join(QLatin1Char(' ')));
}

void OrderInput::showRight(const QStringList &answer)
{
    m_line->setReadOnly(true);
    QStringList letters;
    for (const QString &id : answer)
        letters.append(m_options.letterOf(id));
    m_right->setPlain(tr("Right is: %1").arg(letters.join(QLatin1Char(' '))));
    m_right->setVisible(given() != answer);
}

} // namespace helolab::docks
