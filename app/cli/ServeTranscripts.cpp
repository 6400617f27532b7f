// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServeTranscripts.h"

#include "core/WholeFile.h"
#include "core/transcript/SavedSession.h"
#include "core/transcript/SessionLine.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace helolab::cli {

namespace {

constexpr Milliseconds lookEvery{100};

/// "smtp-20260105-090000.000-000001.session": in the order of time in any listing.
QString sessionFileName(const transcript::Archive::Summary &summary)
{
    const auto opened = QDateTime::fromMSecsSinceEpoch(summary.opened.time_since_epoch().count(), Qt::UTC);
    return QStringLiteral("%1-%2-%3.session")
        .arg(QString::fromLatin1(summary.protocol->table().protocol),
             opened.toString(QStringLiteral("yyyyMMdd-HHmmss.zzz")))
        .arg(summary.id, 6, 10, QLatin1Char('0'));
}

void complainOfTranscripts(const QString &text)
{
    std::fprintf(stderr, "helolab: %s\n", qUtf8Printable(text));
}

} // namespace

ServeTranscripts::ServeTranscripts(std::shared_ptr<const transcript::Archive> archive, const QString &target,
                                   QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_target(target)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &ServeTranscripts::look);
}

std::optional<Error> ServeTranscripts::start()
{
    if (m_target != QLatin1String("-")) {
        const QFileInfo folder(m_target);
        if (!QDir().mkpath(m_target) || !folder.isDir() || !folder.isWritable()) {
            return Error{QCoreApplication::translate("Serve",
                                                     "The folder for transcripts cannot be made or written. "
                                                     "Choose another one."),
                         m_target};
        }
    }
    m_timer.start(lookEvery);
    return std::nullopt;
}

void ServeTranscripts::look()
{
    const quint64 revision = m_archive->revision();
    if (revision == m_seen)
        return;
    for (const Summary &summary : m_archive->summariesSince(m_seen)) {
        m_newest = std::max(m_newest, summary.id);
        m_closed += summary.closed ? 1 : 0;
        if (m_target == QLatin1String("-"))
            print(summary);
        else if (summary.closed)
            writeFile(summary);
    }
    m_seen = revision;
}

void ServeTranscripts::finish()
{
    m_timer.stop();
    look();
    const qsizetype lost = qsizetype(m_newest) - m_closed;
    if (lost > 0) {
        complainOfTranscripts(QCoreApplication::translate(
            "Serve", "%n transcript(s) were not written: connections came faster than that.", nullptr, int(lost)));
    }
}

void ServeTranscripts::writeFile(const Summary &summary)
{
    const transcript::Transcript transcript{summary.protocol, summary.peer, summary.opened,
                                            m_archive->entriesFrom(summary.id, 0)};
    std::vector<transcript::SessionStep> steps = transcript::sessionSettings(transcript);
    if (summary.dropped > 0) {
        transcript::SessionStep note;
        note.octets
            = "# " + QByteArray::number(summary.dropped) + " entries before these were dropped: too much to keep";
        steps.push_back(note);
    }
    const auto talk = transcript::sessionSteps(transcript);
    steps.insert(steps.end(), talk.begin(), talk.end());

    const QString file = QDir(m_target).filePath(sessionFileName(summary));
    if (const auto error = replaceFile(file, transcript::writeSession(steps))) {
        complainOfTranscripts(Error{
            QCoreApplication::translate("Serve", "The transcript cannot be written: %1.").arg(error->message), file}
                                  .toString());
    }
}

void ServeTranscripts::print(const Summary &summary)
{
    qsizetype &printed = m_printed[summary.id];
    const transcript::Transcript news{summary.protocol, summary.peer, summary.opened,
                                      m_archive->entriesFrom(summary.id, printed)};
    QByteArray text;
    for (const transcript::SessionStep &step :
         transcript::sessionSteps(news, transcript::Replies::Whole, int(summary.id))) {
        text += transcript::writeSessionLine(step, m_printedConnection) + '\n';
        m_printedConnection = step.connection;
    }
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
    printed = std::max(printed, summary.dropped) + qsizetype(news.entries.size());
    if (summary.closed)
        m_printed.erase(summary.id);
}

} // namespace helolab::cli
