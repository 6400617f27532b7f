// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace helolab::paper {

/// Begins a new page before each heading that would stand alone at the foot of one, without the first line of what
/// follows; QTextDocument knows no such rule by itself. \p document has its final page size.
void keepHeadingsWithNext(QTextDocument &document);

} // namespace helolab::paper
