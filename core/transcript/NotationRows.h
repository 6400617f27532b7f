// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// By what marks a printed conversation tells its speakers apart.

namespace helolab::transcript {

/// Words that stand before a colon. Several of one speaker are divided by bars; the longer one comes first.
struct LabelRow
{
    const char *client;
    const char *server;
};

inline constexpr LabelRow labelRows[] = {
    {"C", "S"},
    {"Client", "Server|erver"}, // the second as a scanner leaves it
    {"S", "R"}, // the sender and the receiver of RFC 821
    {"Sender", "Receiver"},
    {"SMTP client|SMTP-client", "SMTP server|SMTP-server"},
    {"Sender-SMTP", "Receiver-SMTP"},
    {"POP client|POP3 client", "POP server|POP3 server"},
    {"IMAP client", "IMAP server"},
    {"C->S|C -> S", "S->C|S -> C"},
    {"Client->Server|Client -> Server", "Server->Client|Server -> Client"},
    {"You|Me|User", "Server"},
    {"Клиент", "Сервер"},
    {"К", "С"},
    {"Máy khách", "Máy chủ"},
    {"客户端|客户机|客户", "服务器端|服务器|服务端"},
    {"客户端|客戶端|用戶端", "伺服器"},
};

/// Signs that stand alone before the text.
struct ArrowRow
{
    const char *client;
    const char *server;
    const char *note;
};

inline constexpr ArrowRow arrowRows[] = {
    {"-->|--->|==>", "<--|<---|<==", "***|**"},
    {">>>", "<<<", "***|**"}, // sendmail -v, mail -v
    {"->|~>|**>|*>|-~>", "<-|<~*|<~|<**|<*", "===|***|**"}, // swaks
    {">>", "<<", "***|**"},
    {">", "<", "*|{|}"}, // curl -v
    {"=>", "<=", "***|**"},
    {"→", "←", "*"},
    {"SMTP>>", "SMTP<<", "***"}, // exim -v
    {"send:", "reply:", "***"},
};

} // namespace helolab::transcript
