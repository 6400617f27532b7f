// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenTip.h"

#include "core/explain/Explain.h"
#include "core/explain/TokenTree.h"

#include <QLineEdit>
#include <QToolTip>

namespace helolab::console {

namespace {

constexpr qsizetype tokenShownAtMost = 200; // letters: what a peer sends can be long
constexpr qsizetype parentShownAtMost = 60;

QString paragraph(const QString &title, const QString &text)
{
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
        .arg(title.left(tokenShownAtMost).toHtmlEscaped(), text.toHtmlEscaped());
}

/// What the piece is a piece of, smaller.
QString around(const explain::Token &token)
{
    return QStringLiteral("<p><small><b>%1</b><br>%2</small></p>")
        .arg(token.text.left(parentShownAtMost).toHtmlEscaped(), token.meaning.toHtmlEscaped());
}

} // namespace

QString tokenTip(const explain::Explanation &explanation, qsizetype octet)
{
    const int piece = explain::tokenAt(explanation.tokens, octet);
    if (piece >= 0) {
        const explain::Token &token = explanation.tokens[std::size_t(piece)];
        QString tip = paragraph(token.text, token.meaning);
        for (int i = explain::parentOf(explanation.tokens, piece); i >= 0; i = explain::parentOf(explanation.tokens, i))
            tip += around(explanation.tokens[std::size_t(i)]);
        return tip;
    }
    if (explanation.heading.isEmpty() && explanation.summary.isEmpty())
        return {};
    return paragraph(explanation.heading, explanation.summary);
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
