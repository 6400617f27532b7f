// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Lexemes.h"
#include "core/explain/Tokens.h"

namespace helolab::explain::imap {

/// The pieces of what stands behind the word of an untagged reply: of CAPABILITY each capability, of FETCH each item
/// and its value. Does nothing for words that it does not know. \p tokens are of the whole reply.
void explainData(QByteArrayView word, Lexemes lexemes, Tokens &tokens);

/// The items of FETCH, from the parenthesis on.
void explainFetched(Lexemes &lexemes, Tokens &tokens);
/// A value of ENVELOPE, of BODYSTRUCTURE, from its parenthesis on.
void explainEnvelope(Lexemes &lexemes, Tokens &tokens);
void explainStructure(Lexemes &lexemes, Tokens &tokens);

} // namespace helolab::explain::imap
