// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextBlock;
class QTextDocument;

namespace helolab::paper {

/// Reads \p markdown, a text of a lab, into \p document. What its author wrote as HTML is text. A list keeps the number
/// that it begins with: a QTextDocument has none that begins with another than 1, so that the items of such a list are
/// paragraphs, each with its number as text.
void readMarkdown(QTextDocument &document, const QString &markdown);

/// The number that such a paragraph begins with, and what stands behind it: "3. ". Empty of any other block.
QString writtenNumber(const QTextBlock &block);

} // namespace helolab::paper
