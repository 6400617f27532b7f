// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabFixture.h"

namespace helolab::lab {

/// A lab of two protocols: a letter is sent by SMTP, read and removed by POP3.
class LetterLab : public WrittenLab
{
public:
    LetterLab()
    {
        write(QStringLiteral("lab.yaml"), R"(id: letter
protocol: [smtp, pop3]
languages: [en]
variant:
  word: {random-word: 6}
steps:
  - id: send
    goal: {message: {to: binh@hanoi.example, subject-contains: "${variant.word}"}}
  - id: login
    predict: {reply: {to: PASS, code: +OK}}
    goal:
      all:
        - reply: {to: PASS, code: +OK, state-before: Password}
        - connection: {at-once: 2, protocol: pop3}
  - id: locked
    goal: {reply: {code: -ERR, response-code: IN-USE}}
    explain: {reply: -ERR, to: PASS, choice: [locked, wrong], answer: locked}
  - id: leave
    after: locked
    goal:
      all:
        - reply: {to: QUIT, code: +OK, state-before: Transaction}
        - reply: {to: smtp.QUIT, class: 2xx}
        - mailbox: {account: binh@hanoi.example, subject-contains: "${variant.word}", messages: 0}
        - {connection: pop3.closed, count: 2}
solution: solution.session
wrong:
  - {attempt: unplugged.session, stops-at: leave, feedback: have “}
)");
        write(QStringLiteral("text.en.md"), R"(# A letter
SMTP is at port ${smtp.port}, POP3 at port ${pop3.port}.
## send: Send
Subject: ${variant.word}
## login: Log in
Twice.
## locked: Locked
Why?
### explain: Why did it refuse?
- locked: Another has it open.
- wrong: The password is wrong.
## leave: Leave
Remove it.
)");
        write(QStringLiteral("solution.session"), solution());
        write(QStringLiteral("unplugged.session"), solution().replace("C<2>: QUIT\nS: +OK *\n", "!<2> drop\n"));
    }

    static QByteArray solution()
    {
        return R"(@ protocol: smtp
@ protocol<2>: pop3
@ protocol<3>: pop3
S: 220 *
C: HELO pc
S: 250 *
C: MAIL FROM:<an@hanoi.example>
S: 250 *
C: RCPT TO:<binh@hanoi.example>
S: 250 *
C: DATA
S: 354 *
C: Subject: ${variant.word}
C:
C: Hello
C: .
S: 250 *
S<2>: +OK *
S<3>: +OK *
C<2>: USER binh
S: +OK *
C<2>: PASS secret
S: +OK *
C<3>: USER binh
S: +OK *
C<3>: PASS secret
S: -ERR [IN-USE] *
C<2>: DELE 1
S: +OK *
C<2>: QUIT
S: +OK *
C<3>: QUIT
S: +OK *
C<1>: QUIT
S: 221 *
)";
    }

    LabScript script() const
    {
        ReadLab read = readLab(path());
        EXPECT_TRUE(read.script) << allTold(read);
        return std::move(*read.script);
    }
};

} // namespace helolab::lab
