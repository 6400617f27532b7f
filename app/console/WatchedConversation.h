// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoundedConversation.h"
#include "core/transcript/Archive.h"

#include <memory>

namespace helolab::console {

/// A conversation that the server holds with somebody else, followed as it happens and never written to.
class WatchedConversation : public BoundedConversation
{
    Q_OBJECT

public:
    WatchedConversation(std::shared_ptr<const transcript::Archive> archive,
                        const transcript::Archive::Summary &connection, QObject *parent = nullptr);

    const protocol::Machine &machine() const override { return m_machine; }
    bool isWritable() const override { return false; }
    bool peerIsServer() const override { return false; }
    QString title() const override;
    QString about() const override;
    transcript::Archive::ConnectionId id() const { return m_id; }

private:
    void look();
    void lookForRecords();
    void lookForNotices();

    std::shared_ptr<const transcript::Archive> m_archive;
    transcript::Archive::ConnectionId m_id;
    protocol::Machine m_machine;
    quint64 m_revision = 0;
    std::size_t m_notices = 0; // that were told
    bool m_isHeard = false; // somebody listens to what is noticed
    qsizetype m_next = 0; // number of the first entry not yet read
    QTimer m_timer;
};

} // namespace helolab::console
