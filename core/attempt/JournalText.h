// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include "core/Result.h"

namespace helolab::attempt {

/// Of the format that is written; a file of a newer one is not read.
constexpr int journalVersion = 1;
/// Octets of a line, of a whole file; events. What is more is refused.
constexpr qsizetype journalLineAtMost = 2 * 1024 * 1024;
constexpr qsizetype journalAtMost = 64 * 1024 * 1024;
constexpr std::size_t journalEventsAtMost = 200'000;
/// Octets that one Sent or Received may carry so that its line is never too long, whatever they are.
constexpr qsizetype eventOctetsAtMost = 256 * 1024;

/// One line of JSON, its line feed included. README.md shows the format.
QByteArray encoded(const Header &header);
QByteArray encoded(const Event &event);

/// A journal as far as it could be read.
struct ReadJournal
{
    Journal journal;
    /// Lines that were left out, and why: cut off, damaged, of a kind that only a newer Helolab knows.
    std::vector<Error> notices;
    QString fileName;
};

/// Reads a journal. Lines that cannot be read are left out, with a notice; without a header, or of a newer format,
/// it is an error. \p fileName is for errors and notices.
Result<ReadJournal> readJournal(const QByteArray &text, const QString &fileName);

} // namespace helolab::attempt
