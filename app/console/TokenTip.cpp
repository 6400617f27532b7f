// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenTip.h"

#include "core/explain/Explain.h"

#include <QLineEdit>
#include <QToolTip>

namespace helolab::console {

namespace {

constexpr qsizetype tokenShownAtMost = 200; // letters: what a peer sends can be long

QString tip(const QString &title, const QString &text)
{
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
        .arg(title.left(tokenShownAtMost).toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

QString tokenTip(const explain::Explanation &explanation, qsizetype octet)
{
    for (const explain::Token &token : explanation.tokens) {
        if (octet >= token.begin && octet < token.begin + token.length && !token.meaning.isEmpty())
            return tip(token.text, token.meaning);
    }
    if (explanation.heading.isEmpty() && explanation.summary.isEmpty())
        return {};
    return tip(explanation.heading, explanation.summary);
}

qsizetype octetAtCursor(const QLineEdit &input)
{
    return input.text().left(qMax(0, input.cursorPosition() - 1)).toUtf8().size();
}

void showTokenTip(QLineEdit &input, const protocol::Protocol &protocol)
{
    const QString line = input.text();
    const QString tip = tokenTip(explain::explainLine(protocol, line.toUtf8()), octetAtCursor(input));
    QToolTip::showText(input.mapToGlobal(QPoint(0, 0)), tip, &input, {}, 30'000);
}

} // namespace helolab::console
