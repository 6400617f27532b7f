// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace helolab::protocol {

/// A command line taken apart, without a copy: the views point into the line.
struct CommandLine
{
    QByteArrayView word; ///< the verb as typed
    QByteArrayView argument; ///< behind the verb and its blanks, trailing blanks taken off
    qsizetype argumentAt = 0; ///< where `argument` begins in the line, in octets
    bool leadingBlanks = false; ///< blanks before the verb, which no grammar has
    bool extraBlanks = false; ///< more than one space behind the verb, or a tab
};

/// \p line is without its ending.
CommandLine splitCommand(QByteArrayView line);

/// True for a request line of HTTP: "GET / HTTP/1.1".
bool looksLikeHttp(const CommandLine &command);

/// The verbs of a table, to be found by their names in any case. Only those of at most eight letters are found; a name
/// of two words (IMAP's UID FETCH) is for the protocol to read.
class VerbNames
{
public:
    explicit VerbNames(const Table &table);
    std::optional<VerbId> find(QByteArrayView word) const;

private:
    struct Name
    {
        quint64 packed;
        VerbId verb;
    };
    std::vector<Name> m_names;
};

} // namespace helolab::protocol
