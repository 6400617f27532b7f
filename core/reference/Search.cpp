// SPDX-License-Identifier: GPL-3.0-or-later
#include "Search.h"

#include <algorithm>
#include <optional>

namespace helolab::reference {

namespace {

/// 0 is best; nothing where it does not fit.
std::optional<int> rank(const Entry &entry, const QString &words)
{
    const auto is = [&](const QString &name) { return name.compare(words, Qt::CaseInsensitive) == 0; };
    const auto begins = [&](const QString &name) { return name.startsWith(words, Qt::CaseInsensitive); };
    if (is(entry.name))
        return 0;
    if (std::any_of(entry.others.begin(), entry.others.end(), is))
        return 1;
    if (begins(entry.name))
        return 2;
    if (std::any_of(entry.others.begin(), entry.others.end(), begins))
        return 3;
    if (entry.name.contains(words, Qt::CaseInsensitive))
        return 4;
    if (entry.title.contains(words, Qt::CaseInsensitive))
        return 5;
    return std::nullopt;
}

} // namespace

std::vector<Hit> search(const std::vector<Book> &books, const QString &words, const QString &first)
{
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return {};
    struct Ranked
    {
        int rank;
        Hit hit;
    };
    std::vector<Ranked> found;
    for (const Book &book : books) {
        for (const Chapter &chapter : book.chapters) {
            for (const Entry &entry : chapter.entries) {
                if (const std::optional<int> fit = rank(entry, wanted))
                    found.push_back({2 * *fit + (book.anchor == first ? 0 : 1), {&book, &chapter, &entry}});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    std::vector<Hit> hits;
    hits.reserve(found.size());
    for (const Ranked &each : found)
        hits.push_back(each.hit);
    return hits;
}

} // namespace helolab::reference
