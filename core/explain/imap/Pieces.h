// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Tokens.h"
#include "core/imap/Command.h"
#include "core/wire/LiteralMark.h"

#include <optional>

namespace helolab::explain::imap {

/// A piece of a command and what it means.
struct Meant
{
    helolab::imap::Span at;
    QString meaning;
    bool isSecret = false; ///< not to be said again
};

/// What the arguments of \p command mean, each where it stands. Words of the grammar that the command does not keep
/// the place of are left out: explainWords() tells them.
std::vector<Meant> meaningsOf(const helolab::imap::Command &command, const helolab::imap::CommandText &text);

/// One token for each range: "2:4" messages 2 to 4, "*" the last. \p octets are the set as typed.
void addSet(std::vector<Meant> &out, QByteArrayView octets, const helolab::imap::Span &at, bool byUid);
/// The name, the section and the partial of an item of FETCH, as in a command or a reply.
void addFetchItem(std::vector<Meant> &out, QByteArrayView octets, const helolab::imap::Span &at);
/// \p key and all below it.
void addSearchKey(std::vector<Meant> &out, const helolab::imap::SearchKey &key, const helolab::imap::CommandText &text,
                  bool byUid);

/// What a mailbox name means, written as \p octets.
QString mailboxMeaning(QByteArrayView octets);
/// `{12}`: what the mark at the end of a line announces.
QString literalMeaning(const wire::LiteralMark &mark);

/// Writes tokens for one piece of text: what is \p meant there, in between the words that belong to \p verb's grammar,
/// and the literal's mark at its end. \p piece is its number, \p at where it begins in the line of \p tokens.
void explainPiece(Tokens &tokens, QByteArrayView text, int piece, qsizetype at, std::vector<Meant> meant,
                  std::optional<helolab::imap::Verb> verb);

} // namespace helolab::explain::imap
