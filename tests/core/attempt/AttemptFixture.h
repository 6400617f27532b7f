// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attempt/Grade.h"
#include "core/attempt/JournalText.h"
#include "core/attempt/LabShelf.h"
#include "core/attempt/Recording.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <QFile>

#include <string>
#include <vector>

// What the tests of attempts share: the first lab, attempts at it, and journals as text.

namespace helolab::attempt {

inline const QString firstLab = QStringLiteral("smtp-first-message");

inline Header headerOf(const QString &student = QStringLiteral("20231234"))
{
    Header header;
    header.lab = firstLab;
    header.protocol = QStringLiteral("smtp");
    header.student = student;
    header.name = QStringLiteral("Nguyễn Văn An");
    header.begun = TimePoint(Milliseconds(1767603600123)); // 2026-01-05T09:00:00.123Z
    return header;
}

inline LabShelf &ownLabs()
{
    static LabShelf shelf({lab::ownShelf()});
    return shelf;
}

inline const lab::LabScript &firstScript()
{
    return *ownLabs().lab(firstLab).value();
}

inline QByteArray textOf(const Journal &journal)
{
    QByteArray text = encoded(journal.header);
    for (const Event &event : journal.events)
        text += encoded(event);
    return text;
}

inline ReadJournal readOf(const QByteArray &text)
{
    auto read = readJournal(text, QStringLiteral("a.attempt"));
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().toString().toStdString());
    return read.ok() ? read.take() : ReadJournal();
}

/// The attempt of a student who types \p session.
inline Journal typed(const QByteArray &session, const Header &header = headerOf())
{
    auto journal = recorded(header, firstScript(), ownLabs(), session, QStringLiteral("typed.session"));
    EXPECT_TRUE(journal.ok()) << (journal.ok() ? "" : journal.error().toString().toStdString());
    return journal.ok() ? journal.take() : Journal();
}

/// The attempt of a student who types the model answer.
inline Journal solved(const Header &header = headerOf())
{
    QFile file(firstScript().solution);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return typed(file.readAll(), header);
}

inline Replayed replayOf(const Journal &journal)
{
    auto result = replayed(journal, ownLabs());
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().toString().toStdString());
    return result.take();
}

/// "line: sentence" of each.
inline std::vector<std::string> told(const Replayed &replayed)
{
    std::vector<std::string> lines;
    for (const Difference &difference : replayed.differences)
        lines.push_back(std::to_string(difference.line) + ": " + difference.toString().toStdString());
    return lines;
}

} // namespace helolab::attempt
