// SPDX-License-Identifier: GPL-3.0-or-later
//
// Message text: header fields, the empty line, the body, and the dots (RFC 5321 section 4.5.2, RFC 5322 section 2).

#include "Lint.h"
#include "MessageText.h"
#include "SmtpDialect.h"
#include "Words.h"
#include "core/explain/MailPieces.h"

#include <QCoreApplication>

namespace helolab::explain::smtp {

namespace {

void explainHeaderLine(Tokens &tokens, QByteArrayView line)
{
    const qsizetype name = fieldNameLength(line);
    if (name == 0) {
        tokens.add(0, line.size(),
                   QCoreApplication::translate("core", "Goes on from the line above: it begins with a space."));
        return;
    }
    const Text meaning = headerFieldMeaning(line.first(name));
    tokens.add(0, name,
               meaning.isEmpty() ? QCoreApplication::translate("core", "A header field.") : meaning.translated());
    const qsizetype colon = line.indexOf(':', name);
    tokens.add(colon, 1, QCoreApplication::translate("core", "The colon: it ends the name of the field."));
    qsizetype value = colon + 1;
    while (value < line.size() && (line[value] == ' ' || line[value] == '\t'))
        ++value;
    tokens.add(value, line.size() - value, QCoreApplication::translate("core", "Its value."));
    const Tokens::Within within(tokens);
    addFieldPieces(tokens, line.first(name), value, line.sliced(value));
}

void explainTextLine(const TextLine &line, bool chunk, Explanation &out)
{
    if (line.begin < 0)
        return;
    Tokens tokens(out.tokens, line.text, line.begin);
    switch (line.part) {
    case TextLine::Part::Header:
        explainHeaderLine(tokens, line.text);
        return;
    case TextLine::Part::Empty:
        out.tokens.push_back(
            {line.begin, 0, QString(),
             QCoreApplication::translate("core", "The empty line: the header ends, the body begins.")});
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
