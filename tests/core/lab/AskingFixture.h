// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GoalFixture.h"

namespace helolab::lab {

const TimePoint later{std::chrono::hours(2)};

inline const QByteArray askingSteps = R"(
  - id: early
    help: after-attempt
    predict: {reply: {to: RCPT, code: 503}}
    goal: {reply: {to: RCPT, code: 503}}
    explain: {reply: 503, choice: [order, syntax, mailbox], answer: order}
    points: 2
  - id: think
    questions:
      - {id: digits, several: [first, second, third], answer: [first, third]}
      - {id: code, number: "${variant.number}", points: 4}
      - {id: pairs, match: {250: done, 354: go-on}}
      - {id: turn, order: [helo, mail, rcpt]}
      - {id: words, text: true}
  - id: end
    goal: {command: QUIT}
)";

inline const QByteArray askingText = R"(# Test
## early: Too early
Do it.
### predict: And now?
### explain: Why?
- order: the order
- syntax: the syntax
- mailbox: the mailbox

#### because
It was the order, ${variant.number}.
### hint
Think.
## think: T
Think.
### question digits: Which?
Look at them.
- first: 1
- second: 2
- third: 3
### question code: How many?
### question pairs: What?
- done: d
- go-on: g
### question turn: In which order?
- helo: h
- mail: m
- rcpt: r
### question words: Why?
## end: T
Do it.
)";

/// A lab that asks for everything a lab can ask for.
inline LabScript askingScript()
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"),
              "id: test\nprotocol: smtp\nlanguages: [en]\nvariant: {number: {random-number: [7, 7]}}\nsteps:"
                  + askingSteps);
    lab.write(QStringLiteral("text.en.md"), askingText);
    ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    return std::move(*read.script);
}

inline const Values askingValues{{QStringLiteral("variant.number"), QStringLiteral("7")}};

/// A runner behind its first prediction and the reply to it.
struct Predicted
{
    explicit Predicted(const QByteArray &word)
    {
        talk.server("220 mail");
        runner.predict(0, word, later);
        talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    }
    LabRunner runner{askingScript(), askingValues};
    Talk talk{runner};
};

inline QStringList list(std::initializer_list<const char *> words)
{
    QStringList result;
    for (const char *word : words)
        result.append(QString::fromUtf8(word));
    return result;
}

} // namespace helolab::lab
