// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// What a line of a printed conversation is, looked at alone.

namespace helolab::transcript {

/// \p text as the server must have said it: printers make a Cyrillic +ОК of +OK and a dash of a hyphen.
QByteArray asServerSaidIt(QByteArrayView text);

/// How the lines of a client end as they are printed.
enum class PrintedEnding : quint8 {
    None, ///< nothing is printed
    CrLf, ///< `\r\n`, `<CRLF>`, `<CR><LF>`, `<Enter>`, an arrow
    Lf, ///< `\n`, `<LF>`
};

struct PrintedLine
{
    QByteArray text; ///< without what is printed for its ending
    PrintedEnding ending = PrintedEnding::None;
};

PrintedLine readPrintedEnding(QByteArrayView text);

/// The end of a message as a textbook prints it: `<CRLF>.<CRLF>`.
bool isPrintedDot(QByteArrayView text);

/// \p text with the octets that `\x08`, `^H` and `^?` are printed for. Other backslashes stand: IMAP has its own.
QByteArray asClientSentIt(QByteArrayView text);

/// Somebody has left: "Connection closed by foreign host.", "! close", "(connection lost)". Who is nothing where only
/// the line's mark can tell.
struct Leaving
{
    std::optional<protocol::Party> who;
};

/// \p isMarked: the line says whose it is, and may be no more than words in brackets.
std::optional<Leaving> leavingIn(QByteArrayView text, bool isMarked);

/// What a terminal or a program prints around a conversation: "Trying 192.0.2.1…", "$ telnet mail.example 25".
bool isAroundConversation(QByteArrayView text);
/// Of such a line: a connection begins here.
bool opensConnection(QByteArrayView text);
/// Of such a line: the port that was called; 0 where it names none.
int portIn(QByteArrayView text);

/// A note of the author: "# now the sender", "// …", "...".
bool isComment(QByteArrayView text);

} // namespace helolab::transcript
