// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Book.h"

namespace helolab::reference {

/// \p text as a link to \p anchor, which stands in the same page; "#" alone where that is empty.
QString anchorLink(const QString &anchor, const QString &text);

/// The blocks of \p entry as HTML, for browsers and for the rich text of Qt; links are "#" and an anchor.
QString entryHtml(const Entry &entry);

/// A page of HTML that needs nothing else, light or dark as the reader's desktop is, with a table of contents.
/// \p language is the code of the language installed.
QString referencePage(const std::vector<Book> &books, const QString &language);

} // namespace helolab::reference
