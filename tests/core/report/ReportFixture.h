// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attempt/LabShelf.h"
#include "core/attempt/Recording.h"
#include "core/report/Report.h"
#include "tests/support/Printing.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// What the tests of reports share: a lab that asks for everything that can be asked, and attempts at it.

namespace helolab::report {

class Asking
{
public:
    explicit Asking(const QByteArray &help = "full")
    {
        QDir(m_shelf.path()).mkdir(QStringLiteral("asking"));
        write(QStringLiteral("lab.yaml"), "id: asking\nprotocol: smtp\nlanguages: [en]\nhelp: " + help + R"(
variant:
  word: {random-word: 6}
solution: solution.session
wrong: [{attempt: wrong.session, stops-at: early, feedback: RCPT}]
steps:
  - id: early
    predict: {reply: {to: RCPT, code: 503}}
    goal: {reply: {to: RCPT, code: 503}}
    explain: {reply: 503, choice: [syntax, order], answer: order}
  - id: think
    help: digits
    questions:
      - {id: several, several: [a, b, c], answer: [a, c]}
      - {id: number, number: 42}
      - {id: match, match: {250: done, 354: go-on}}
      - {id: turn, order: [helo, mail]}
      - {id: words, text: true}
  - id: letter
    goal: {message: {to: binh@hanoi.example, body-contains: "${variant.word}"}}
)");
        write(QStringLiteral("text.en.md"), R"(<!-- a comment: ANSWER -->
# Asking
Welcome, **you**.
## early: Too early
Do it.
### predict: What will it say?
### explain: Why was it refused?
- syntax: It was misspelt.
- order: It came too early.
#### because
The order was wrong.
### hint
HINT one
```
## not a heading
```
### hint
HINT two
## think: Think
Think of <b>tags</b>.
### question several: Which?
- a: option A
- b: option B
- c: option C
### question number: How many?
### question match: What do they mean?
- done: all is done
- go-on: go on
### question turn: In which order?
- helo: first HELO
- mail: then MAIL
### question words: In your words?
### hint
HINT three
## letter: Write
Write ${variant.word}.
)");
        write(QStringLiteral("solution.session"), model());
        write(QStringLiteral("wrong.session"), "C: QUIT\n");
    }

    static QByteArray model()
    {
        return "C: RCPT TO:<binh@hanoi.example>\nC: HELO pc\nC: MAIL FROM:<an@hanoi.example>\n"
               "C: RCPT TO:<binh@hanoi.example>\nC: DATA\nC: Subject: hi\nC:\nC: ${variant.word}\nC: .\nC: QUIT\n";
    }

    QString shelf() const { return m_shelf.path(); }
    QString folder() const { return m_shelf.filePath(QStringLiteral("asking")); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(QDir(folder()).filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    lab::LabScript script() const
    {
        lab::ReadLab read = lab::readLab(folder());
        for (const Error &problem : read.problems)
            ADD_FAILURE() << problem.toString().toStdString();
        return read.script.value_or(lab::LabScript());
    }

    /// The attempt of a student who types \p session.
    attempt::ReadJournal typed(const QByteArray &session, const QString &name = QStringLiteral("An")) const
    {
        attempt::LabShelf labs({shelf()});
        attempt::Header header;
        header.student = QStringLiteral("42");
        header.name = name;
        header.begun = TimePoint(Milliseconds(1767603600123)); // 2026-01-05T09:00:00.123Z
        auto journal = attempt::recorded(header, script(), labs, session, QStringLiteral("typed.session"));
        EXPECT_TRUE(journal.ok()) << (journal.ok() ? "" : journal.error().toString().toStdString());
        attempt::ReadJournal read;
        if (journal)
            read.journal = journal.take();
        return read;
    }

    /// The same student, who thinks: \p before the first line is sent, and \p behind the first 503.
    static attempt::ReadJournal thinking(attempt::ReadJournal read, const std::vector<attempt::What> &before,
                                         const std::vector<attempt::What> &behind)
    {
        std::vector<attempt::Event> events;
        bool sent = false;
        bool refused = false;
        for (const attempt::Event &event : read.journal.events) {
            if (std::holds_alternative<attempt::Predicted>(event.what)
                || std::holds_alternative<attempt::Answered>(event.what)
                || std::holds_alternative<attempt::Passed>(event.what))
                continue; // what whoever types a session thinks by themselves
            const auto *received = std::get_if<attempt::Received>(&event.what);
            if (!sent && std::holds_alternative<attempt::Sent>(event.what)) {
                sent = true;
                for (const attempt::What &what : before)
                    events.push_back({event.at, what});
            }
            events.push_back(event);
            if (!refused && received && received->octets.startsWith("503")) {
                refused = true;
                for (const attempt::What &what : behind)
                    events.push_back({event.at, what});
            }
        }
        EXPECT_TRUE(sent && refused);
        read.journal.events = std::move(events);
        return read;
    }

    attempt::Replayed replayOf(const attempt::ReadJournal &read) const
    {
        attempt::LabShelf labs({shelf()});
        auto result = attempt::replayed(read.journal, labs);
        EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().toString().toStdString());
        return result.take();
    }
    Report report(const attempt::ReadJournal &read, Telling telling = Telling::All) const
    {
        return reportOf(read, replayOf(read), QStringLiteral("en"), telling);
    }
    std::string html(const attempt::ReadJournal &read, Telling telling = Telling::All) const
    {
        return toHtml(report(read, telling)).toStdString();
    }

private:
    QTemporaryDir m_shelf;
};

} // namespace helolab::report
