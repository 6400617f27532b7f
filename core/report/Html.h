// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QString>

#include <utility>
#include <vector>

// What the pages have in common. They are written for browsers and for the rich text of Qt, which knows little CSS, so
// boxes are tables of one cell.

namespace helolab::report {

/// \p text as text and nothing but text: markup, and what cannot be seen or turns a line round, does nothing. Line
/// breaks stay line breaks.
QString htmlText(const QString &text);
/// The same with `<br>` for line breaks.
QString htmlLines(const QString &text);

/// Words of a lab's text: what stands between `backticks` is set as code, the rest is text.
QString htmlInline(const QString &words);

/// The whole page. \p language is a code as the labs' texts have it; \p title is plain, \p body is HTML, \p style is
/// CSS that comes behind the page's own.
QString htmlPage(const QString &language, const QString &title, const QString &body, const char *style = "");

QString htmlBox(const char *cssClass, const QString &content);
/// Words on the left, what they stand for on the right; both HTML.
QString htmlFacts(const std::vector<std::pair<QString, QString>> &facts);
/// A check mark or a cross.
QString htmlMark(bool good);

/// "2026-01-05 09:00 UTC"
QString shownTime(TimePoint at);
/// "0:12:05": hours, minutes, seconds.
QString shownDuration(Milliseconds duration);

} // namespace helolab::report
