// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/Parse.h"
#include "core/imap/Print.h"
#include "tests/support/Printing.h"

#include <string>
#include <vector>

namespace helolab::imap::test {

/// The pieces of \p octets, which are as on the wire: CR LF and a literal behind each mark; the last CR LF is left out.
CommandText piecesOf(const std::string &octets);

/// Lines that are right, of every command and every form.
const std::vector<std::string> &goodLines();
/// Those that need ENABLE IMAP4rev2 or UTF8=ACCEPT.
const std::vector<std::string> &goodUtf8Lines();

/// The command in \p octets; fails the test where there is none.
Command commandIn(const std::string &octets, const Grammar &grammar = {});

} // namespace helolab::imap::test
