// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Book.h"

namespace helolab::reference {

/// The books as one text in Markdown (CommonMark), with a table of contents and links that lead to `<a id>`.
QString markdown(const std::vector<Book> &books);

} // namespace helolab::reference
