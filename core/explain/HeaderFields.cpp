// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeaderFields.h"

#include "MailPieces.h"
#include "Scene.h"

#include <QCoreApplication>

namespace helolab::explain {

namespace {

constexpr Text resent = QT_TRANSLATE_NOOP("core", "Added by somebody who sent the message on, by hand.");

constexpr WordRow headerFieldRows[] = {
    {"From",
     QT_TRANSLATE_NOOP(
         "core", "The author, as the reader sees it. It need not agree with MAIL FROM, and nobody checks it here.")},
    {"Sender", QT_TRANSLATE_NOOP("core", "Who sent the message, where that is not the author.")},
    {"Reply-To", QT_TRANSLATE_NOOP("core", "Where answers should go, where that is not the author.")},
    {"To", QT_TRANSLATE_NOOP("core", "The recipients, as the reader sees them. Delivery goes by RCPT TO alone.")},
    {"Cc", QT_TRANSLATE_NOOP("core", "Who gets a copy, for everyone to see.")},
    {"Bcc",
     QT_TRANSLATE_NOOP("core",
                       "Who gets a copy in secret. A mail program takes this field off and keeps only the RCPT TO.")},
    {"Subject", QT_TRANSLATE_NOOP("core", "What the message is about. To the server it is just text.")},
    {"Date", QT_TRANSLATE_NOOP("core", "When the author finished the message. Required (RFC 5322 section 3.6).")},
    {"Message-ID", QT_TRANSLATE_NOOP("core", "A name for this message that no other has, anywhere.")},
    {"In-Reply-To", QT_TRANSLATE_NOOP("core", "The Message-ID of the message that this one answers.")},
    {"References", QT_TRANSLATE_NOOP("core", "The Message-IDs of the conversation so far.")},
    {"Received",
     QT_TRANSLATE_NOOP("core", "A postmark: each server on the way puts one on top. Read them from the bottom up.")},
    {"Return-Path", QT_TRANSLATE_NOOP("core", "The address from MAIL FROM, written down at delivery.")},
    {"Comments", QT_TRANSLATE_NOOP("core", "Remarks on the message.")},
    {"Keywords", QT_TRANSLATE_NOOP("core", "Words to find the message by.")},
    {"MIME-Version", QT_TRANSLATE_NOOP("core", "Says that the message follows MIME; always 1.0.")},
    {"Content-Type",
     QT_TRANSLATE_NOOP("core", "What the body is: text, a picture, several parts; and in which character set.")},
    {"Content-Transfer-Encoding",
     QT_TRANSLATE_NOOP("core", "How the body was packed to survive the way: 7bit, quoted-printable, base64.")},
    {"Content-Disposition",
     QT_TRANSLATE_NOOP("core", "Whether to show this part or to offer it as a file, and the file's name.")},
    {"Content-ID", QT_TRANSLATE_NOOP("core", "A name for this part, so that another part can show it.")},
    {"DKIM-Signature",
     QT_TRANSLATE_NOOP("core", "A signature by a domain: these fields and the body have not been changed since.")},
    {"Authentication-Results",
     QT_TRANSLATE_NOOP("core", "What the receiving server found when it checked SPF, DKIM and DMARC.")},
    {"Resent-From", resent},
    {"Resent-To", resent},
    {"Resent-Date", resent},
    {"User-Agent", QT_TRANSLATE_NOOP("core", "The program that wrote the message.")},
    {"X-Mailer", QT_TRANSLATE_NOOP("core", "The program that wrote the message.")},
    {"List-Id", QT_TRANSLATE_NOOP("core", "The mailing list through which the message came.")},
    {"List-Unsubscribe", QT_TRANSLATE_NOOP("core", "How to leave the mailing list.")},
};

} // namespace

std::span<const WordRow> headerFields()
{
    return headerFieldRows;
}

Text headerFieldMeaning(QByteArrayView name)
{
    return meaningOf(headerFieldRows, name);
}

qsizetype fieldNameLength(QByteArrayView line)
{
    qsizetype length = 0;
    while (length < line.size() && line[length] > ' ' && line[length] < 127 && line[length] != ':')
        ++length;
    qsizetype colon = length;
    while (colon < line.size() && (line[colon] == ' ' || line[colon] == '\t')) // obsolete, but a field all the same
        ++colon;
    return length > 0 && colon < line.size() && line[colon] == ':' ? length : 0;
}

bool isKnownField(QByteArrayView line)
{
    const qsizetype length = fieldNameLength(line);
    return length > 0 && !headerFieldMeaning(line.first(length)).isEmpty();
}

bool isHeaderLine(QByteArrayView line, bool isFirst)
{
    const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
    return fieldNameLength(line) > 0 || (isFolded && !isFirst);
}

void addHeaderLine(Tokens &tokens, qsizetype at, QByteArrayView line)
{
    const qsizetype name = fieldNameLength(line);
    if (name == 0) {
        tokens.add(at, line.size(),
                   QCoreApplication::translate("core", "Goes on from the line above: it begins with a space."));
        return;
    }
    const Text meaning = headerFieldMeaning(line.first(name));
    tokens.add(at, name,
               meaning.isEmpty() ? QCoreApplication::translate("core", "A header field.") : meaning.translated());
    const qsizetype colon = line.indexOf(':', name);
    tokens.add(at + colon, 1, QCoreApplication::translate("core", "The colon: it ends the name of the field."));
    qsizetype value = colon + 1;
    while (value < line.size() && (line[value] == ' ' || line[value] == '\t'))
        ++value;
    tokens.add(at + value, line.size() - value, QCoreApplication::translate("core", "Its value."));
    const Tokens::Within within(tokens);
    addFieldPieces(tokens, line.first(name), at + value, line.sliced(value));
}

void addHeaderEnd(Tokens &tokens, qsizetype at)
{
    tokens.addPlace(at, QCoreApplication::translate("core", "The empty line: the header ends, the body begins."));
}

void addHeader(Tokens &tokens, qsizetype at, QByteArrayView octets)
{
    for (qsizetype begin = 0; begin < octets.size() && !tokens.isFull();) {
        const QByteArrayView line = firstLine(octets.sliced(begin));
        if (line.isEmpty())
            return addHeaderEnd(tokens, at + begin);
        if (!isHeaderLine(line, begin == 0))
            return;
        addHeaderLine(tokens, at + begin, line);
        const qsizetype feed = octets.indexOf('\n', begin);
        begin = feed < 0 ? octets.size() : feed + 1;
    }
}

} // namespace helolab::explain
