// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutsideSessions.h"

#include "ClientSpoken.h"
#include "WatchedConversation.h"

#include <algorithm>

namespace helolab::console {

namespace {

constexpr int lookEvery = 33; // milliseconds
constexpr std::size_t watchedAtMost = 40; // a mail program holds five or so

} // namespace

OutsideSessions::OutsideSessions(std::shared_ptr<const transcript::Archive> archive, IsFromHere isFromHere,
                                 QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_isFromHere(std::move(isFromHere))
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &OutsideSessions::look);
}

OutsideSessions::~OutsideSessions() = default;

void OutsideSessions::begin()
{
    end();
    m_revision = m_archive->revision();
    for (const transcript::Archive::Summary &session : m_archive->summaries())
        m_first = std::max(m_first, session.id + 1);
    m_timer.start();
}

void OutsideSessions::end()
{
    m_timer.stop();
    m_silent.clear();
    m_watched.clear();
}

void OutsideSessions::look()
{
    if (m_archive->revision() == m_revision)
        return;
    for (const transcript::Archive::Summary &session : m_archive->summariesSince(m_revision)) {
        m_revision = std::max(m_revision, session.revision);
        if (session.id >= m_first) {
            m_first = session.id + 1; // numbers rise
            m_silent.push_back(session.id);
        } else if (std::find(m_silent.begin(), m_silent.end(), session.id) == m_silent.end()) {
            continue; // known already
        }
        const bool hasSpoken = hasClientSpoken(m_archive->entriesFrom(session.id, 0));
        if (!hasSpoken && !session.closed)
            continue;
        m_silent.erase(std::find(m_silent.begin(), m_silent.end(), session.id));
        if (!hasSpoken || !session.via.isEmpty() || m_isFromHere(session.peer))
            continue;
        makeRoom();
        m_watched.push_back(std::make_unique<WatchedConversation>(m_archive, session));
        emit came(m_watched.back().get());
    }
}

void OutsideSessions::makeRoom()
{
    if (m_watched.size() < watchedAtMost)
        return;
    const auto over = std::find_if(m_watched.begin(), m_watched.end(), [](const auto &watched) {
        return watched->machine().state() == watched->transcript().protocol->table().closed;
    });
    if (over != m_watched.end())
        m_watched.erase(over);
}

} // namespace helolab::console
