// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineMistakes.h"

#include "core/explain/mistakes/Look.h"
#include "core/explain/mistakes/Octets.h"
#include "core/explain/mistakes/Verbs.h"

#include <QtGlobal>

namespace helolab::explain::pop3 {

using mistakes::Finding;

namespace {

std::optional<Finding> detectEmptyLine(const Scene &scene)
{
    const bool isEmpty = mistakes::isCommand(scene) && scene.view.word.isEmpty();
    return isEmpty && mistakes::isWrongUnlessTaken(scene) ? std::optional(Finding{}) : std::nullopt;
}

} // namespace

const mistakes::Rule emptyLine{
    "empty-line", QT_TRANSLATE_NOOP("core", "Enter was pressed on an empty line"),
    QT_TRANSLATE_NOOP("core",
                      "A line that goes out is read as a command, even when there is nothing on it. It does no harm: "
                      "the conversation stands where it stood."),
    "RFC 1939 section 3", detectEmptyLine};

const mistakes::Rule misspeltVerb{
    "misspelt-verb", QT_TRANSLATE_NOOP("core", "The command is misspelt"),
    QT_TRANSLATE_NOOP("core",
                      "There is no command %1; %2 is the nearest. SMTP would tell an unknown word (500) from a word at "
                      "the wrong moment (503); POP3 says -ERR to both."),
    "RFC 1939 section 3", mistakes::detectMisspelt};

const mistakes::Rule tlsToClearPort{
    "tls-to-clear-port", QT_TRANSLATE_NOOP("core", "TLS spoken to a port in the clear"),
    QT_TRANSLATE_NOOP("core",
                      "These octets begin a TLS handshake. This port starts in the clear: a client says STLS first. "
                      "The port of POP3 for TLS from the first octet is another one, 995."),
    "RFC 8314 section 3", mistakes::detectTls};

const mistakes::Rule bareLineFeed{
    "bare-lf", QT_TRANSLATE_NOOP("core", "The line ends with LF alone"),
    QT_TRANSLATE_NOOP("core",
                      "A line of POP3 ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on "
                      "Linux; telnet sends both."),
    "RFC 1939 section 3", mistakes::detectBareLineFeed};

const mistakes::Rule bareCarriageReturn{
    "bare-cr", QT_TRANSLATE_NOOP("core", "A CR without its LF"),
    QT_TRANSLATE_NOOP("core",
                      "A line of POP3 ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to "
                      "be several lines is one to the server."),
    "RFC 1939 section 3", mistakes::detectBareCarriageReturn};

} // namespace helolab::explain::pop3
