// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Book.h"

namespace helolab::reference {

/// An entry that was looked for. Points into the books.
struct Hit
{
    const Book *book;
    const Chapter *chapter;
    const Entry *entry;
};

/// The entries that fit \p words, in any case, the best first: those of that name, those whose name begins so, those
/// that have it in their name, those that have it in their title. Nothing for nothing but blanks. \p first is the
/// protocol whose entries come before equals; empty for none.
std::vector<Hit> search(const std::vector<Book> &books, const QString &words, const QString &first = {});

} // namespace helolab::reference
