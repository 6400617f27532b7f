// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include "core/Result.h"

namespace helolab::attempt {

class LabShelf;

/// An attempt that was brought from elsewhere, and where it lies now.
struct Imported
{
    Header header;
    QString path;
};

/// Copies the journal \p file among those in \p folder, where JournalFile keeps them, so that the attempt can go on on
/// this machine. Where the same attempt is there already, the longer of both stays; where both have gone on by
/// themselves, both. Nothing is lost. An error where it is no journal, is of a lab that \p labs does not have, or
/// cannot be copied; then nothing has changed.
Result<Imported> importJournal(const QString &file, const QString &folder, LabShelf &labs);

} // namespace helolab::attempt
