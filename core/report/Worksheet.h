// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/LabScript.h"

#include <QString>

#include <functional>
#include <vector>

namespace helolab::report {

/// A question with room for its answer.
struct AskedOnPaper
{
    lab::Question::Kind kind = lab::Question::Kind::Text;
    QString question;
    QString body; ///< Markdown
    QStringList keys; ///< of Match
    QStringList options; ///< in words, in the order in which they are shown
};

struct StepOnPaper
{
    QString title;
    QString body; ///< Markdown
    std::vector<AskedOnPaper> asked; ///< the prediction first, as a Number or a Choice
};

/// A lab to be filled in by hand: no hint, no answer.
struct Worksheet
{
    QString language; ///< code
    QString student; ///< id; empty where it is for anybody
    QString title;
    QString introduction; ///< Markdown
    QStringList values; ///< names of the student's values, where it is for anybody: each writes down their own
    std::vector<StepOnPaper> steps;
};

/// \p student is whose values the texts show. Where it is empty there is room for them instead.
Worksheet worksheetOf(const lab::LabScript &script, const QString &student, const QString &language);

/// Markdown as HTML that needs nothing else, as pieces of a page.
using MarkdownRenderer = std::function<QString(const QString &markdown)>;

/// All of them as one page of HTML, each lab on paper of its own. Not empty. \p course is the title of the course that
/// they make, for the first page; may be empty.
QString toHtml(const std::vector<Worksheet> &worksheets, const MarkdownRenderer &markdown, const QString &course = {});

} // namespace helolab::report
