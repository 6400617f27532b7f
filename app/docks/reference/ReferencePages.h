// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reference/Book.h"

#include <QString>

#include <vector>

namespace helolab::docks {

/// The page of \p anchor as HTML for the rich text of Qt: an entry, the list of a chapter, the chapters of a protocol;
/// the protocols where nothing has that anchor. \p start is what leads to these.
QString referenceHtml(const std::vector<reference::Book> &books, const QString &anchor, const QString &start);

/// Whether there is a page of its own.
bool hasReferencePage(const std::vector<reference::Book> &books, const QString &anchor);

} // namespace helolab::docks
