// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/TextBlock.h"

#include <vector>

namespace helolab::docks {

/// A heading of a lab's text in \p look; what stands between `backticks` is set in the transcript's letters.
inline std::vector<TextBlock::Run> inlineCode(const QString &words, int look)
{
    std::vector<TextBlock::Run> runs;
    const QStringList pieces = words.split(QLatin1Char('`'));
    const bool paired = pieces.size() % 2 == 1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool isCode = paired && i % 2 == 1;
        const QString text = paired || i == 0 ? pieces[i] : QLatin1Char('`') + pieces[i];
        if (!text.isEmpty())
            runs.push_back({text, isCode ? look | TextBlock::Run::Mono : look});
    }
    return runs;
}

} // namespace helolab::docks
