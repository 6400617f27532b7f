// SPDX-License-Identifier: GPL-3.0-or-later
#include "NearestWord.h"

#include <algorithm>
#include <vector>

namespace helolab {

namespace {

/// Insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other.
int wordDistance(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> rows(std::size_t(a.size() + 1), std::vector<int>(std::size_t(b.size() + 1)));
    const auto at = [&rows](qsizetype i, qsizetype j) -> int & { return rows[std::size_t(i)][std::size_t(j)]; };
    for (qsizetype i = 0; i <= a.size(); ++i)
        at(i, 0) = int(i);
    for (qsizetype j = 0; j <= b.size(); ++j)
        at(0, j) = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &candidates)
{
    constexpr qsizetype longest = 60; // no name of ours is longer
    if (typed.size() > longest)
        return {};
    QString best;
    int bestDistance = std::max(2, int(typed.size()) / 3 + 1);
    for (const QString &candidate : candidates) {
        const int distance = wordDistance(typed.toLower(), candidate.toLower());
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace helolab
