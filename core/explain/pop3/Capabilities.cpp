// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capabilities.h"

#include <QtGlobal>

namespace helolab::explain::pop3 {

namespace {

// RFC 2449 section 6, and the extensions since.
constexpr WordRow capabilityRows[] = {
    {"TOP", QT_TRANSLATE_NOOP("core", "TOP: the header and the first lines of a message can be fetched.")},
    {"UIDL", QT_TRANSLATE_NOOP("core", "UIDL: every message has an id that stays the same from session to session.")},
    {"USER", QT_TRANSLATE_NOOP("core", "USER and PASS are taken.")},
    {"SASL", QT_TRANSLATE_NOOP("core", "AUTH is taken, with one of the mechanisms named behind it.")},
    {"RESP-CODES",
     QT_TRANSLATE_NOOP("core", "Behind -ERR a code in brackets may stand that programs understand, such as [IN-USE].")},
    {"AUTH-RESP-CODE",
     QT_TRANSLATE_NOOP("core",
                       "A login that fails for its name or password says [AUTH], so that programs can tell it from "
                       "trouble of the server.")},
    {"PIPELINING", QT_TRANSLATE_NOOP("core", "The client may send several commands without waiting for each answer.")},
    {"EXPIRE",
     QT_TRANSLATE_NOOP("core",
                       "How many days messages are kept on the server; NEVER means that they are kept until somebody "
                       "deletes them.")},
    {"LOGIN-DELAY", QT_TRANSLATE_NOOP("core", "So many seconds must pass between two logins.")},
    {"IMPLEMENTATION", QT_TRANSLATE_NOOP("core", "The program that answers, for people who look for a fault.")},
    {"STLS", QT_TRANSLATE_NOOP("core", "STLS: the connection can be turned into a TLS tunnel.")},
    {"UTF8",
     QT_TRANSLATE_NOOP("core",
                       "UTF8: headers may come in UTF-8; with USER behind it, names and passwords may have letters of "
                       "any script.")},
};

} // namespace

std::span<const WordRow> capabilities()
{
    return capabilityRows;
}

Text capabilityMeaning(QByteArrayView keyword)
{
    return meaningOf(capabilityRows, keyword);
}

} // namespace helolab::explain::pop3
