// SPDX-License-Identifier: GPL-3.0-or-later
#include "OptionsInput.h"

#include "MarkdownBlock.h"

#include "app/docks/Tone.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRadioButton>

#include <algorithm>

namespace helolab::docks {

OptionsInput::OptionsInput(Mode mode, const QStringList &ids, const lab::QuestionText &words, QWidget *parent)
    : AnswerInput(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(5);
    layout->setColumnStretch(1, 1);
    for (const QString &id : ids) {
        const QString text = words.options.value(id);
        QAbstractButton *button = nullptr;
        if (mode == One)
            button = new QRadioButton(this);
        else
            button = new QCheckBox(this);
        button->setAccessibleName(text);
        auto *block = new MarkdownBlock(this);
        block->setText(text);
        block->setFocusPolicy(Qt::NoFocus);
        block->viewport()->installEventFilter(this);
        button->installEventFilter(this);
        const int row = int(m_options.size());
        layout->addWidget(button, row, 0, Qt::AlignTop);
        layout->addWidget(block, row, 1);
        connect(button, &QAbstractButton::toggled, this, &AnswerInput::edited);
        if (mode == One) { // the keys go on from what is chosen
            connect(button, &QAbstractButton::toggled, this, [this, button](bool chosen) {
                if (chosen)
                    setFocusProxy(button);
            });
        }
        m_options.push_back({id, button, block, text});
    }
    if (!m_options.empty())
        setFocusProxy(m_options.front().button);
}

QStringList OptionsInput::given() const
{
    QStringList ids;
    for (const Option &option : m_options) {
        if (option.button->isChecked())
            ids.append(option.id);
    }
    return ids;
}

void OptionsInput::setGiven(const QStringList &given)
{
    for (const Option &option : m_options)
        option.button->setChecked(given.contains(option.id));
}

void OptionsInput::showRight(const QStringList &answer)
{
    for (const Option &option : m_options) {
        option.button->setEnabled(false);
        const bool isRight = answer.contains(option.id);
        if (isRight || option.button->isChecked())
            option.text->setText(
                QStringLiteral("**%1** %2").arg(toneSymbol(isRight ? Tone::Done : Tone::Permanent), option.words));
    }
}

// Qt steps only to a button that is in sight; here a page may have to be scrolled for it.
bool OptionsInput::stepTo(const QObject *from, int key)
{
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    for (std::size_t i = 0; step != 0 && i < m_options.size(); ++i) {
        if (m_options[i].button != from)
            continue;
        const auto next = std::clamp(qsizetype(i) + step, qsizetype(0), qsizetype(m_options.size()) - 1);
        QAbstractButton *button = m_options[std::size_t(next)].button;
        button->setFocus(Qt::TabFocusReason);
        if (button->autoExclusive())
            button->click();
        return true;
    }
    return false;
}

bool OptionsInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && stepTo(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    // A click on the words is a click on their box.
    if (event->type() == QEvent::MouseButtonRelease) {
        for (const Option &option : m_options) {
            if (watched == option.text->viewport() && option.button->isEnabled()) {
                option.button->setFocus(Qt::MouseFocusReason);
                option.button->click();
            }
        }
    }
    return AnswerInput::eventFilter(watched, event);
}

} // namespace helolab::docks
