// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../Command.h"

namespace helolab::imap::search {

// What a SEARCH has found, in the forms that clients ask for. Lines are without `* ` and line ending.

/// "SEARCH 2 84 882": IMAP4rev1's answer to a SEARCH without RETURN (RFC 3501 section 7.2.5).
QByteArray writeSearch(const NumberSet &found);

/// `ESEARCH (TAG "a1") UID MIN 2 COUNT 3 ALL 2,84:85` (RFC 9051 section 7.3.4). \p returns as the command has them:
/// none means ALL. \p byUid where \p found are UIDs.
QByteArray writeEsearch(QByteArrayView tag, bool byUid, const std::vector<SearchReturn> &returns,
                        const NumberSet &found);

/// False where RETURN (SAVE) wants nothing to be said (RFC 5182 section 2).
bool wantsAnswer(const std::vector<SearchReturn> &returns);

/// True where `$` is to be set.
bool wantsSave(const std::vector<SearchReturn> &returns);

/// What `$` stands for from here on, of the \p uids found: where only MIN or MAX are wanted, no more than those (RFC
/// 5182 section 2.4).
NumberSet savedOf(const std::vector<SearchReturn> &returns, const NumberSet &uids);

} // namespace helolab::imap::search
