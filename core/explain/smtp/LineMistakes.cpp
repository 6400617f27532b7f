// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineMistakes.h"

#include "core/explain/mistakes/Octets.h"
#include "core/explain/mistakes/Verbs.h"

#include <QtGlobal>

namespace helolab::explain::smtp {

const mistakes::Rule misspeltVerb{
    "misspelt-verb", QT_TRANSLATE_NOOP("core", "The command is misspelt"),
    QT_TRANSLATE_NOOP(
        "core",
        "There is no command %1; %2 is the nearest. That is what 500 says: the word is unknown. 503 would "
        "say that the word is known and its moment wrong."),
    "RFC 5321 section 4.2.4", mistakes::detectMisspelt};

const mistakes::Rule tlsToClearPort{
    "tls-to-clear-port", QT_TRANSLATE_NOOP("core", "TLS spoken to a port in the clear"),
    QT_TRANSLATE_NOOP("core",
                      "These octets begin a TLS handshake. This port starts in the clear: a client says EHLO and "
                      "STARTTLS first. A port for TLS from the first octet is another one (465 for mail submission)."),
    "RFC 8314 section 3", mistakes::detectTls};

const mistakes::Rule bareLineFeed{
    "bare-lf", QT_TRANSLATE_NOOP("core", "The line ends with LF alone"),
    QT_TRANSLATE_NOOP("core",
                      "A line of SMTP ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on "
                      "Linux; telnet sends both. A strict server refuses that, or goes on waiting for the end."),
    "RFC 5321 section 2.3.8", mistakes::detectBareLineFeed};

const mistakes::Rule bareCarriageReturn{
    "bare-cr", QT_TRANSLATE_NOOP("core", "A CR without its LF"),
    QT_TRANSLATE_NOOP(
        "core",
        "A line of SMTP ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to be "
        "several lines is one to the server."),
    "RFC 5321 section 2.3.8", mistakes::detectBareCarriageReturn};

} // namespace helolab::explain::smtp
