// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <optional>

namespace helolab::paper {

/// Something to be printed or handed in.
struct Paper
{
    QString html; ///< a page of core/report
    QString footer; ///< at the foot of each page of a PDF, before the page's number; plain text
};

/// Both write the whole file or leave what was there. The error says why not, and of which file.
std::optional<Error> writeHtml(const Paper &paper, const QString &path);
/// On A4. Needs a QGuiApplication with fonts, see settings::applyFonts().
std::optional<Error> writePdf(const Paper &paper, const QString &path);
/// As PDF where \p path ends in .pdf, in any case; otherwise as HTML.
std::optional<Error> write(const Paper &paper, const QString &path);

} // namespace helolab::paper
