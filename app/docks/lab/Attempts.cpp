// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attempts.h"

#include "core/protocol/Protocol.h"

#include <QCoreApplication>
#include <QDateTime>

namespace helolab::docks {

namespace {

/// Where several students sit at one computer, their attempts lie together.
constexpr int looksBack = 100;

} // namespace

void Attempts::setStudent(const QString &id, const QString &name)
{
    m_student = id;
    m_name = name;
}

std::unique_ptr<LabAttempt> Attempts::begin(const lab::LabScript &script) const
{
    attempt::Header header;
    header.lab = script.id;
    header.protocol = QString::fromLatin1(script.protocols.front()->table().protocol);
    header.student = m_student;
    header.name = m_name;
    header.begun = TimePoint(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
    header.program = attempt::thisProgram();
    header.manner = m_manner;
    header.places = m_places;
    return furnished(std::make_unique<LabAttempt>(script, attempt::JournalFile::begun(m_folder, std::move(header))));
}

std::unique_ptr<LabAttempt> Attempts::resume(const lab::LabScript &script) const
{
    QString problem;
    std::unique_ptr<LabAttempt> attempt = resumed(script, problem);
    if (!attempt)
        attempt = begin(script);
    if (!problem.isEmpty())
        attempt->setNotice(problem);
    return furnished(std::move(attempt));
}

std::unique_ptr<LabAttempt> Attempts::resumed(const lab::LabScript &script, QString &problem) const
{
    QString leftOut; // the newest that cannot be read
    for (const QString &path : attempt::journalsOf(m_folder, script.id).mid(0, looksBack)) {
        const auto read = attempt::loadJournal(path);
        if (!read) {
            leftOut = leftOut.isEmpty() ? read.error().toString() : leftOut;
        } else if (read.value().journal.header.student == m_student) {
            auto attempt = goingOn(path, script, problem);
            if (attempt && !leftOut.isEmpty()) {
                const QString told
                    = QCoreApplication::translate("helolab::docks::LabDock",
                                                  "A newer attempt could not be read and was left out; this is "
                                                  "the one before it. %1")
                          .arg(leftOut);
                problem = problem.isEmpty() ? told : told + QLatin1Char('\n') + problem;
            }
            return attempt;
        }
    }
    if (!leftOut.isEmpty())
        problem = QCoreApplication::translate("helolab::docks::LabDock",
                                              "The last attempt could not be read, so a new one begins. %1")
                      .arg(leftOut);
    return nullptr;
}

std::unique_ptr<LabAttempt> Attempts::goingOn(const QString &path, const lab::LabScript &script, QString &problem) const
{
    auto journal = attempt::JournalFile::resumed(path, script.id);
    if (!journal) {
        problem = journal.error().toString();
        return nullptr;
    }
    auto replayed = attempt::replayed(journal.value()->journal(), script);
    if (!replayed) {
        problem = replayed.error().toString();
        return nullptr;
    }
    auto attempt = std::make_unique<LabAttempt>(replayed.take(), journal.take());
    if (!attempt->journal().notices().empty())
        problem = attempt->journal().notices().front().toString();
    return attempt;
}

std::unique_ptr<LabAttempt> Attempts::furnished(std::unique_ptr<LabAttempt> attempt) const
{
    attempt->setServed(m_served);
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        attempt->setValue(it.key(), it.value());
    if (m_manner)
        attempt->setManner(*m_manner);
    return attempt;
}

} // namespace helolab::docks
