// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenTip.h"

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

} // namespace helolab::console
