// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Said.h"
#include "core/Result.h"
#include "core/Text.h"

#include <vector>

namespace helolab::transcript {

/// Something that a reader of a printed conversation has to be told.
struct Remark
{
    int line = 0; ///< of the file, from 1
    Text meaning;
    QByteArray text; ///< the line, its beginning
};

/// One connection of a printed conversation.
struct PlainConversation
{
    int connection = 1; ///< as the marks number it, or in the order of the file
    std::vector<Said> said;
    Watched watched;
};

/// A printed conversation, read.
struct PlainText
{
    std::vector<PlainConversation> conversations; ///< never empty
    std::vector<Remark> remarks; ///< what could not be placed, and what was put in; in the order of the file

    /// True where nothing stands that a server has said: such a text has to be played to be a conversation.
    bool onlySends() const;
};

/// Octets; a larger file is refused.
constexpr qsizetype plainTextAtMost = 64 * 1024 * 1024;
constexpr qsizetype plainLinesAtMost = 1'000'000;
constexpr int plainConnectionsAtMost = 16;
constexpr std::size_t remarksAtMost = 1000;

/// Reads a conversation as books, blogs and telnet windows print it, in any of the notations of readMarks() or in none,
/// and finds out its protocol from the greeting and the verbs. What a printer leaves out where nobody can go on without
/// it (the +OK before a list, the lone dot) is put in as a line 0, and remarked. The error says why there is no
/// conversation in \p text, and what to do.
Result<PlainText> readPlainText(QByteArrayView text, const QString &fileName);
/// The same from a file.
Result<PlainText> loadPlainText(const QString &fileName);

} // namespace helolab::transcript
