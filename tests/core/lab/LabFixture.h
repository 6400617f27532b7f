// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Protocols.h"
#include "core/lab/LabReader.h"
#include "core/lab/LabRunner.h"
#include "core/protocol/Protocol.h"
#include "core/protocol/Tracker.h"
#include "core/store/MemoryStore.h"
#include "core/transcript/Transcript.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

namespace helolab::lab {

inline void PrintTo(Status status, std::ostream *out)
{
    *out << (status == Status::Open ? "Open" : status == Status::Failed ? "Failed" : "Passed");
}

/// A lab's folder that a test writes, on disk for as long as this lives.
class WrittenLab
{
public:
    void write(const QString &file, const QByteArray &content) const
    {
        QFile out(path(file));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly)) << qPrintable(out.errorString());
        out.write(content);
    }
    QString path(const QString &file = {}) const { return file.isEmpty() ? m_dir.path() : m_dir.filePath(file); }

    /// A sound lab of one language with \p steps, and its text.
    void writeSteps(const QByteArray &steps, const QByteArrayList &ids, const QByteArray &protocol = "smtp") const
    {
        write(QStringLiteral("lab.yaml"), "id: test\nprotocol: " + protocol + "\nlanguages: [en]\nsteps:\n" + steps);
        QByteArray text = "# Test\n";
        for (const QByteArray &id : ids)
            text += "## " + id + ": T\nDo it.\n";
        write(QStringLiteral("text.en.md"), text);
    }

private:
    QTemporaryDir m_dir;
};

/// "line:column message" of each.
inline std::vector<std::string> told(const std::vector<Error> &problems)
{
    std::vector<std::string> lines;
    for (const Error &error : problems)
        lines.push_back(QStringLiteral("%1:%2 %3").arg(error.line).arg(error.column).arg(error.message).toStdString());
    return lines;
}

inline std::string allTold(const ReadLab &read)
{
    std::string all;
    for (const std::string &line : told(read.problems))
        all += line + '\n';
    return all;
}

/// Two sides typing at each other, watched by a Tracker and told to a runner.
class Talk
{
public:
    explicit Talk(LabRunner &runner, int connection = 1, const protocol::Protocol &protocol = *findProtocol(u"smtp"))
        : m_runner(runner)
        , m_connection(connection)
        , m_tracker(protocol)
    {
        m_transcript.protocol = &protocol;
    }

    bool client(const QByteArray &line) { return tell(m_tracker.fromClient(line + "\r\n", ++m_now)); }
    bool server(const QByteArray &line) { return tell(m_tracker.fromServer(line + "\r\n", ++m_now)); }
    bool both(const QByteArray &command, const QByteArray &reply)
    {
        const bool first = client(command);
        return server(reply) || first;
    }
    bool happened(protocol::Happening happening, protocol::Party who)
    {
        return tell(m_tracker.happened(happening, protocol::Outcome::Done, who, ++m_now));
    }
    qsizetype entryCount() const { return qsizetype(m_transcript.entries.size()); }

private:
    bool tell(std::vector<protocol::Entry> entries)
    {
        const qsizetype first = entryCount();
        std::move(entries.begin(), entries.end(), std::back_inserter(m_transcript.entries));
        m_runner.notice(m_connection, m_transcript, first, 0, m_now);
        return m_runner.judge();
    }

    LabRunner &m_runner;
    int m_connection;
    protocol::Tracker m_tracker;
    transcript::Transcript m_transcript;
    TimePoint m_now{std::chrono::hours(1)};
};

} // namespace helolab::lab
