// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReplayPage.h"
#include "app/net/Tap.h"
#include "core/explain/Past.h"

#include <map>

namespace helolab::cli {

/// What `helolab tap` prints of each connection as it happens: what was said, with notes, in the language installed.
class TapPage
{
public:
    /// Without \p showsSecrets asterisks stand where passwords were.
    TapPage(const protocol::Protocol &protocol, bool showsSecrets);

    QByteArray added(transcript::Archive::ConnectionId id, const std::vector<protocol::Entry> &entries);
    QByteArray noticed(transcript::Archive::ConnectionId id, const QString &text);
    /// It is over, and forgotten.
    void closed(transcript::Archive::ConnectionId id);

private:
    struct Talk
    {
        int number = 0; // as it is printed, from 1
        transcript::Transcript said;
        transcript::Transcript shown;
        explain::Past past;
    };

    Talk &talk(transcript::Archive::ConnectionId id);
    static void bound(Talk &talk);

    const protocol::Protocol &m_protocol;
    const bool m_showsSecrets;
    ReplayPage m_page;
    std::map<transcript::Archive::ConnectionId, Talk> m_talks; // those that are open
    int m_connections = 0;
};

} // namespace helolab::cli
