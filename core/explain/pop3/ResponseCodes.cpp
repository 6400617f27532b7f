// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResponseCodes.h"

#include <QtGlobal>

namespace helolab::explain::pop3 {

namespace {

constexpr ResponseCodeRow codeRows[] = {
    {"IN-USE",
     QT_TRANSLATE_NOOP("core",
                       "The password was right, but another session has this maildrop open. POP3 locks it for one "
                       "session at a time, so that numbers and marks stay true."),
     QT_TRANSLATE_NOOP("core", "End the other session with QUIT, or wait until it is over, and log in again."),
     "RFC 2449 section 8.1.2"},
    {"LOGIN-DELAY", QT_TRANSLATE_NOOP("core", "The last login was too short a time ago."),
     QT_TRANSLATE_NOOP("core", "Wait before you log in again; CAPA tells for how many seconds."),
     "RFC 2449 section 8.1.1"},
    {"AUTH",
     QT_TRANSLATE_NOOP("core",
                       "The login itself is what failed: the name, the password, or the right to log in. SMTP says "
                       "535 for that."),
     QT_TRANSLATE_NOOP("core", "Begin again with USER, and look at name and password."), "RFC 3206 section 4"},
    {"SYS/TEMP",
     QT_TRANSLATE_NOOP("core",
                       "The server has a trouble of its own, and for a while only: what SMTP says with a 4 in front."),
     QT_TRANSLATE_NOOP("core", "Try the same again later."), "RFC 3206 section 3"},
    {"SYS/PERM",
     QT_TRANSLATE_NOOP("core",
                       "The server has a trouble that waiting will not cure: somebody must put it right. SMTP says so "
                       "with a 5 in front."),
     QT_TRANSLATE_NOOP("core", "Ask whoever runs the server."), "RFC 3206 section 3"},
    {"UTF8",
     QT_TRANSLATE_NOOP("core",
                       "This needs UTF-8, and the client has not said that it understands that: UTF8 comes before "
                       "the login."),
     QT_TRANSLATE_NOOP("core", "Leave with QUIT, connect again, and send UTF8 first."), "RFC 6856 section 5"},
};

} // namespace

std::span<const ResponseCodeRow> responseCodes()
{
    return codeRows;
}

const ResponseCodeRow *findResponseCode(QByteArrayView code)
{
    if (code.size() < 2)
        return nullptr;
    for (const ResponseCodeRow &row : codeRows) {
        if (code.sliced(1).chopped(1).compare(row.code, Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

} // namespace helolab::explain::pop3
