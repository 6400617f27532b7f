// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineMistakes.h"

#include "Correction.h"
#include "core/explain/mistakes/Octets.h"
#include "core/explain/mistakes/Verbs.h"

#include <QtGlobal>

namespace helolab::explain::imap {

using mistakes::Finding;

namespace {

std::optional<Finding> detectEmptyLine(const Scene &scene)
{
    const bool isEmpty = mistakes::isCommand(scene) && scene.line.isEmpty();
    return isEmpty && mistakes::isWrongUnlessTaken(scene) ? std::optional(Finding{}) : std::nullopt;
}

struct Squeezed
{
    QByteArray line;
    qsizetype firstAt = -1; // of what was taken out
    qsizetype firstLength = 0;
};

/// One space where there are more or a tab, none at the beginning and the end; what stands in quotes stays.
Squeezed squeezed(QByteArrayView line)
{
    Squeezed out;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size();) {
        if (quoted || (line[i] != ' ' && line[i] != '\t')) {
            if (line[i] == '"')
                quoted = !quoted;
            else if (quoted && line[i] == '\\' && i + 1 < line.size())
                out.line += line[i++];
            out.line += line[i++];
            continue;
        }
        qsizetype end = i;
        while (end < line.size() && (line[end] == ' ' || line[end] == '\t'))
            ++end;
        const bool isInside = i > 0 && end < line.size();
        if (isInside)
            out.line += ' ';
        const bool isRight = isInside && end - i == 1 && line[i] == ' ';
        if (!isRight && out.firstAt < 0) {
            out.firstAt = i;
            out.firstLength = end - i;
        }
        i = end;
    }
    return out;
}

std::optional<Finding> detectExtraSpaces(const Scene &scene)
{
    if (!mistakes::isCommand(scene) || !mistakes::isWrongUnlessTaken(scene) || isWellFormed(scene.line))
        return {};
    const qsizetype bracket = scene.line.toByteArray().indexOf(" [");
    if (bracket >= 0) { // BODY [TEXT]
        const QByteArray closed = scene.line.toByteArray().remove(bracket, 1);
        if (isWellFormed(closed))
            return corrected(scene, scene.line.sliced(bracket, 1), closed);
    }
    const Squeezed right = squeezed(scene.line);
    const bool helps
        = isWellFormed(right.line) || (!scene.view.verb && scene.protocol->parseCommand(right.line).verb.has_value());
    if (right.firstAt < 0 || !helps)
        return {};
    return corrected(scene, scene.line.sliced(right.firstAt, right.firstLength), right.line);
}

} // namespace

const mistakes::Rule emptyLine{
    "empty-line", QT_TRANSLATE_NOOP("core", "Enter was pressed on an empty line"),
    QT_TRANSLATE_NOOP("core",
                      "A line that goes out is read as a command, even when there is nothing on it. It does no harm: "
                      "the conversation stands where it stood."),
    "RFC 9051 section 2.2", detectEmptyLine};

const mistakes::Rule misspeltVerb{
    "misspelt-verb", QT_TRANSLATE_NOOP("core", "The command is misspelt"),
    QT_TRANSLATE_NOOP("core",
                      "There is no command %1; %2 is the nearest. SMTP would tell an unknown word (500) from a word at "
                      "the wrong moment (503); IMAP says BAD to both."),
    "RFC 9051 section 7.1.3", mistakes::detectMisspelt};

const mistakes::Rule tlsToClearPort{
    "tls-to-clear-port", QT_TRANSLATE_NOOP("core", "TLS spoken to a port in the clear"),
    QT_TRANSLATE_NOOP("core",
                      "These octets begin a TLS handshake. This port starts in the clear: a client says STARTTLS "
                      "first. The port of IMAP for TLS from the first octet is another one, 993."),
    "RFC 8314 section 3", mistakes::detectTls};

const mistakes::Rule bareLineFeed{
    "bare-lf", QT_TRANSLATE_NOOP("core", "The line ends with LF alone"),
    QT_TRANSLATE_NOOP("core",
                      "A line of IMAP ends with two octets, 0D 0A (CR LF). Yours ends with 0A alone, as nc sends it on "
                      "Linux; telnet sends both."),
    "RFC 9051 section 2.2", mistakes::detectBareLineFeed};

const mistakes::Rule bareCarriageReturn{
    "bare-cr", QT_TRANSLATE_NOOP("core", "A CR without its LF"),
    QT_TRANSLATE_NOOP("core",
                      "A line of IMAP ends with two octets, 0D 0A (CR LF). Here 0D stands alone, so what you meant to "
                      "be several lines is one to the server."),
    "RFC 9051 section 2.2", mistakes::detectBareCarriageReturn};

const mistakes::Rule extraSpaces{
    "extra-spaces", QT_TRANSLATE_NOOP("core", "A space too many"),
    QT_TRANSLATE_NOOP("core",
                      "In IMAP exactly one space divides two words, and none stands at the beginning or the end. With "
                      "two, the server finds an empty word in between. SMTP servers mostly overlook that."),
    "RFC 9051 section 9", detectExtraSpaces};

} // namespace helolab::explain::imap
