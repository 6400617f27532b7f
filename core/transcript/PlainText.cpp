// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainText.h"

#include "LeftOut.h"
#include "Placer.h"
#include "core/BoundedFile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace helolab::transcript {

namespace {

/// Editors of Windows write UTF-16 and call it Unicode.
QByteArray withoutMark(QByteArrayView text)
{
    if (const auto encoding = QStringConverter::encodingForData(text)) {
        if (encoding == QStringConverter::Utf8)
            return text.sliced(3).toByteArray();
        QStringDecoder decoder(*encoding);
        const QString decoded = decoder(text);
        return decoded.toUtf8();
    }
    return text.toByteArray();
}

Error noConversation(const QString &fileName)
{
    return {QCoreApplication::translate(
                "core",
                "No conversation of SMTP, POP3 or IMAP is found in this text. Write each line with C: or S: before it, "
                "for client and server, or as telnet shows it: the server's lines begin with three digits, +OK, -ERR "
                "or *."),
            fileName};
}

} // namespace

bool PlainText::onlySends() const
{
    const auto isServer = [](const Said &said) { return said.from == protocol::Party::Server && !said.leftOut; };
    return std::none_of(conversations.begin(), conversations.end(), [&](const PlainConversation &each) {
        return std::any_of(each.said.begin(), each.said.end(), isServer);
    });
}

Result<PlainText> readPlainText(QByteArrayView text, const QString &fileName)
{
    const QByteArray octets = withoutMark(text);
    if (std::count(octets.begin(), octets.end(), '\n') >= plainLinesAtMost) {
        return Error{QCoreApplication::translate("core", "This text has more than %L1 lines; that is too many.")
                         .arg(plainLinesAtMost),
                     fileName};
    }
    const MarkedText marked = readMarks(octets);
    Placer placer(marked);
    PlainText result;
    result.conversations = placer.place();
    result.remarks = placer.takeRemarks();
    if (result.conversations.empty())
        return noConversation(fileName);
    for (PlainConversation &each : result.conversations) {
        const protocol::Protocol &speaks = *each.watched.transcript.protocol;
        if (!result.onlySends())
            putInRepliesLeftOut(speaks, each.said);
        each.watched = watched(speaks, each.said);
    }
    return result;
}

Result<PlainText> loadPlainText(const QString &fileName)
{
    const Result<QByteArray> octets = readBounded(fileName, plainTextAtMost);
    if (!octets)
        return octets.error();
    return readPlainText(octets.value(), fileName);
}

} // namespace helolab::transcript
