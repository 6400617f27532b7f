// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabAttempt.h"

namespace helolab::docks {

/// Begins attempts at labs, and goes on with those that were begun: who the student is, where journals are kept, and
/// what every attempt is told of the servers.
class Attempts
{
public:
    explicit Attempts(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void setStudent(const QString &id, const QString &name);
    /// Of the attempts to come.
    void setServed(LabAttempt::Served served) { m_served = std::move(served); }
    void setManner(world::Manner manner) { m_manner = manner; }
    /// What `${smtp.host}` and the like stand for.
    void setPlaces(const lab::Values &places) { m_places.insert(places); }
    const lab::Values &places() const { return m_places; }

    std::unique_ptr<LabAttempt> begin(const lab::LabScript &script) const;
    /// The newest attempt of this student at \p script; where none can go on, a new one, whose notice says why.
    std::unique_ptr<LabAttempt> resume(const lab::LabScript &script) const;

private:
    std::unique_ptr<LabAttempt> resumed(const lab::LabScript &script, QString &problem) const;
    std::unique_ptr<LabAttempt> goingOn(const QString &path, const lab::LabScript &script, QString &problem) const;
    std::unique_ptr<LabAttempt> furnished(std::unique_ptr<LabAttempt> attempt) const;

    QString m_folder;
    QString m_student;
    QString m_name;
    lab::Values m_places;
    LabAttempt::Served m_served;
    std::optional<world::Manner> m_manner;
};

} // namespace helolab::docks
