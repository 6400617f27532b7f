// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace helolab::paper {

/// \p markdown, the texts of a lab, as HTML in the classes of core/report/Html.h. What its author wrote as HTML is
/// text; links and pictures are not followed, and only their words remain. Needs a QGuiApplication.
QString markdownHtml(const QString &markdown);

} // namespace helolab::paper
