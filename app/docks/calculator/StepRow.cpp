// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepRow.h"

#include "app/docks/FixedFont.h"
#include "app/docks/ShownOctets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace helolab::docks {

namespace {

using Look = TextBlock::Run::Look;
using Form = sasl::Value::Form;

/// The octets of a value as its form has them; control octets as their names.
std::vector<TextBlock::Run> shownRuns(const sasl::Value &value)
{
    if (value.form == Form::Hex)
        return {{QString::fromLatin1(value.octets.toHex()), Look::Mono}};
    if (value.form == Form::Base64)
        return {{QString::fromLatin1(value.octets.toBase64()), Look::Mono}};
    const std::vector<ShownPart> parts = shownParts(QByteArrayView(value.octets));
    std::vector<TextBlock::Run> runs;
    runs.reserve(parts.size());
    for (const ShownPart &part : parts)
        runs.push_back({part.text, part.isName ? Look::Mono | Look::Boxed : int(Look::Mono)});
    return runs;
}

} // namespace

StepRow::StepRow(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->setSpacing(10);
    m_number = new QLabel(this);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00")));
    m_about = new TextBlock(this);
    m_value = new TextBlock(this);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_value->setFocusPolicy(Qt::StrongFocus); // copied by keys too
    m_button = new QPushButton(this);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] { emit lineChosen(m_step.result.octets); });
    layout->addWidget(m_number, 0, Qt::AlignTop);
    layout->addWidget(m_about, 4);
    auto *result = new QHBoxLayout; // one column, with the button or without
    result->addWidget(m_value, 1);
    result->addWidget(m_button, 0, Qt::AlignTop);
    layout->addLayout(result, 5);
    retranslate();
}

void StepRow::set(int number, const sasl::Step &step, bool isWritable)
{
    m_step = step;
    m_number->setText(QString::number(number));
    setTone(step.isLine ? Tone::More : Tone::Neutral);
    m_button->setVisible(step.isLine);
    m_button->setEnabled(isWritable);
    m_value->setRuns(shownRuns(step.result));
    retranslate();
}

void StepRow::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepRow::retranslate()
{
    m_button->setText(tr("Put into the input line"));
    if (m_number->text().isEmpty())
        return;
    const QString name = QString::fromLatin1(m_step.result.name);
    const QString formula = QString::fromUtf8(m_step.formula);
    const bool saysMore = m_step.formula != m_step.result.octets;
    if (!saysMore)
        m_about->setPlain(m_step.meaning.translated());
    else
        m_about->setRuns(
            {{m_step.meaning.translated() + QLatin1Char('\n'), Look::Plain},
             {m_step.isLine ? formula : name + QStringLiteral(" = ") + formula, Look::Mono | Look::Quiet}});
    m_value->setAccessibleName(tr("Step %1, %2").arg(m_number->text(), name));
    m_button->setAccessibleName(tr("Put %1 into the input line").arg(m_value->text()));
}

} // namespace helolab::docks
