// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"
#include "core/explain/Tokens.h"

namespace helolab::explain::pop3 {

/// The pieces of the words behind +OK; \p words begin at \p at in the line of \p tokens.
void explainWords(const protocol::Entry &reply, QByteArrayView words, qsizetype at, Tokens &tokens);

/// What follows the first line of \p reply: the lines of a list, a message with its doubled dots, the lone dot.
void explainText(const protocol::Entry &reply, std::vector<Token> &out);

} // namespace helolab::explain::pop3
