// SPDX-License-Identifier: GPL-3.0-or-later
#include "InputHint.h"

#include "core/explain/Explain.h"

#include <algorithm>

namespace helolab::console {

InputHint::InputHint(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("inputHint"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void InputHint::show(const QString &line, const protocol::Protocol &protocol, protocol::Input input)
{
    const bool isAscii = std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x80; });
    QString hint;
    if (!isAscii && input == protocol::Input::Commands) {
        const auto explanation = explain::explainLine(protocol, line.toUtf8());
        if (explanation.mistake && !explanation.mistake->correctedLine.isEmpty())
            hint = tr("%1 Was this meant: %2").arg(explanation.mistake->title, explanation.mistake->correctedLine);
        else if (explanation.mistake)
            hint = explanation.mistake->title;
    }
    say(hint);
}

void InputHint::say(const QString &hint)
{
    setText(hint);
    setVisible(!hint.isEmpty());
}

} // namespace helolab::console
