// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabScript.h"

#include "core/Result.h"

#include <vector>

namespace helolab::lab {

/// A file of a lab's folder.
struct PackedFile
{
    QString name;
    QByteArray content;
};

/// A lab to be sat as an exam.
struct ExamPack
{
    QString id; ///< that of the lab, and "-exam"
    std::vector<PackedFile> files;
};

/// The lab without model answer, wrong attempts, hints, explanations behind questions and comments, with `help: none`
/// throughout. The right answers to its questions stay in it: without them nobody could grade. The error says which
/// file could not be read.
Result<ExamPack> examPack(const LabScript &script);

/// Writes \p pack into a new folder of its name in \p shelf; the result is the folder. What is there already is never
/// touched, and nothing is left of a folder that could not be written whole.
Result<QString> writeExamPack(const ExamPack &pack, const QString &shelf);

/// The text of a lab without its hints, without what is told once a question is answered, and without comments.
QString withoutTold(const QString &markdown);

} // namespace helolab::lab
