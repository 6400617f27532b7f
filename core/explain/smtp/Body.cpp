// SPDX-License-Identifier: GPL-3.0-or-later
//
// Message text: header fields, the empty line, the body, and the dots (RFC 5321 section 4.5.2, RFC 5322 section 2).

#include "Lint.h"
#include "MessageText.h"
#include "SmtpDialect.h"
#include "core/explain/HeaderFields.h"

#include <QCoreApplication>

namespace helolab::explain::smtp {

namespace {

void explainTextLine(const TextLine &line, bool chunk, Explanation &out)
{
    if (line.begin < 0)
        return;
    Tokens tokens(out.tokens, line.text, line.begin);
    switch (line.part) {
    case TextLine::Part::Header:
        addHeaderLine(tokens, 0, line.text);
        return;
    case TextLine::Part::Empty:
        addHeaderEnd(tokens, 0);
        return;
    case TextLine::Part::End:
        tokens.add(0, 1, QCoreApplication::translate("core", "The lone dot: the message ends here."));
        return;
    case TextLine::Part::Body:
        break;
    }
    if (!chunk && line.text.startsWith('.')) {
        tokens.add(
            0, 1,
            QCoreApplication::translate("core",
                                        "A dot at the beginning of a line: the server takes it off again. A line "
                                        "that shall begin with a dot is sent with two."));
        tokens.add(1, line.text.size() - 1, QCoreApplication::translate("core", "Text."));
    } else {
        tokens.add(0, line.text.size(), QCoreApplication::translate("core", "Text."));
    }
}

QString partSummary(TextLine::Part part)
{
    switch (part) {
    case TextLine::Part::Header:
        return QCoreApplication::translate("core",
                                           "A line of the header. The server does not read it as a command and does "
                                           "not answer it.");
    case TextLine::Part::Empty:
        return QCoreApplication::translate("core", "The empty line between header and body. What follows is the body.");
    case TextLine::Part::Body:
        return QCoreApplication::translate("core",
                                           "A line of the body. Whatever it says, it is text: the server waits for the "
                                           "lone dot and says nothing until then.");
    case TextLine::Part::End:
        return QCoreApplication::translate("core",
                                           "The line with nothing but a dot ends the message. The dot itself is not "
                                           "part of it. Now the server answers again.");
    }
    return {};
}

} // namespace

void SmtpDialect::explainBody(const Scene &scene, Explanation &out) const
{
    const MessageText text(scene);
    int shownLines = 0;
    for (const TextLine &line : text.lines()) {
        explainTextLine(line, text.isChunk(), out);
        shownLines += line.begin >= 0 ? 1 : 0;
    }
    if (text.lines().empty())
        return;
    if (text.isChunk()) {
        out.summary
            = QCoreApplication::translate("core",
                                          "Octets of a BDAT chunk. They were counted beforehand, so no dot ends "
                                          "them and none is doubled.");
        out.rfc = QStringLiteral("RFC 3030 section 2");
        return;
    }
    const TextLine::Part last = text.lines().back().part;
    if (last == TextLine::Part::End) {
        out.heading = QCoreApplication::translate("core", "End of the message");
        out.remarks = lint(scene);
    }
    out.summary = shownLines > 1 && last != TextLine::Part::End
        ? QCoreApplication::translate("core",
                                      "Lines of the message: header, empty line, body. The server does not answer "
                                      "before the lone dot.")
        : partSummary(last);
    out.rfc = last == TextLine::Part::Header || last == TextLine::Part::Empty
        ? QStringLiteral("RFC 5322 section 2.1")
        : QStringLiteral("RFC 5321 section 4.5.2");
}

} // namespace helolab::explain::smtp
