// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Names.h"

namespace helolab::reference {

// The chapters of a book, each in a file of its own.

Chapter commandChapter(const Names &names);
Chapter stateChapter(const Names &names);
Chapter wordChapter(const Names &names, const explain::WordList &list);
Chapter mistakeChapter(const Names &names);

// What their entries have in common.

Block textBlock(const QString &text);
Block headingBlock(const QString &text);
/// Where it is written, as the rows have it; says nothing where \p rfc is empty.
void addWritten(std::vector<Block> &blocks, const char *rfc);

} // namespace helolab::reference
