// SPDX-License-Identifier: GPL-3.0-or-later
#include "InputHint.h"

#include "core/explain/Explain.h"

#include <QTextDocument>

#include <algorithm>

namespace helolab::console {

InputHint::InputHint(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("inputHint"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // a word too long for the window is cut off, and makes nothing wider; the tip has all of it
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    setSizePolicy(policy);
    hide();
}

void InputHint::show(const QString &line, const protocol::Protocol &protocol, protocol::Input input)
{
    const bool isAscii = std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x80; });
    QString hint;
    if (!isAscii && input == protocol::Input::Commands) {
        const auto explanation = explain::explainLine(protocol, line.toUtf8());
        if (explanation.mistake && !explanation.mistake->correctedLine.isEmpty())
            hint = explanation.mistake->title + QLatin1Char('\n')
                + tr("Was this meant: %1").arg(explanation.mistake->correctedLine);
        else if (explanation.mistake)
            hint = explanation.mistake->title;
    }
    say(hint);
}

void InputHint::say(const QString &hint)
{
    setText(hint);
    setToolTip(hint.isEmpty() ? QString() : Qt::convertFromPlainText(hint)); // "<an@hanoi.example>" is no markup
    setVisible(!hint.isEmpty());
}

} // namespace helolab::console
