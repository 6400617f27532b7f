// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attempts.h"

#include "core/protocol/Protocol.h"

#include <QCoreApplication>
#include <QDateTime>

namespace helolab::docks {

void Attempts::setStudent(const QString &id, const QString &name)
{
    m_student = id;
    m_name = name;
}

std::unique_ptr<LabAttempt> Attempts::begin(lab::LabScript script) const
{
    attempt::Header header;
    header.lab = script.id;
    header.protocol = QString::fromLatin1(script.protocol->table().protocol);
    header.student = m_student;
    header.name = m_name;
    header.begun = TimePoint(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
    header.manner = m_manner;
    header.places = m_places;
    return furnished(
        std::make_unique<LabAttempt>(std::move(script), attempt::JournalFile::begun(m_folder, std::move(header))));
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
    const QStringList journals = attempt::journalsOf(m_folder, script.id);
    if (journals.isEmpty())
        return nullptr;
    auto journal = attempt::JournalFile::resumed(journals.front(), script.id);
    if (!journal) {
        problem = QCoreApplication::translate("helolab::docks::LabDock",
                                              "The last attempt could not be read, so a new one begins. %1")
                      .arg(journal.error().toString());
        return nullptr;
    }
    if (journal.value()->journal().header.student != m_student)
        return nullptr; // another student sits here now
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
