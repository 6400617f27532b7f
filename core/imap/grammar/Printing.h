// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../Command.h"
#include "Writer.h"

// The arguments of each command as they would be typed, the space before them included.

namespace helolab::imap::grammar {

void write(Writer &out, const NoArguments &);
void write(Writer &out, const Id &id);
void write(Writer &out, const Login &login);
void write(Writer &out, const Authenticate &authenticate);
void write(Writer &out, const Enable &enable);
void write(Writer &out, const OneMailbox &one);
void write(Writer &out, const Create &create);
void write(Writer &out, const Rename &rename);
void write(Writer &out, const Status &status);
void write(Writer &out, const List &list);
void write(Writer &out, const Append &append);
void write(Writer &out, const Fetch &fetch);
void write(Writer &out, const Search &search);
void write(Writer &out, const Store &store);
void write(Writer &out, const Copy &copy);
void write(Writer &out, const UidExpunge &expunge);

} // namespace helolab::imap::grammar
