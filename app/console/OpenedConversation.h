// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"
#include "core/replay/Opened.h"

namespace helolab::console {

/// A conversation that was read from a file, to be looked at: nobody is connected to anybody.
class OpenedConversation : public Conversation
{
    Q_OBJECT

public:
    /// What it was read from.
    struct From
    {
        QString name; ///< of the file, without its folder; empty: the clipboard
        int connections = 1; ///< that the file holds
        bool wasPlayed = false; ///< against a server in memory
    };

    OpenedConversation(replay::OpenedConversation conversation, From from, QObject *parent = nullptr);

    const transcript::Transcript &transcript() const override { return m_shown; }
    const protocol::Machine &machine() const override { return m_machine; }
    bool isWritable() const override { return false; }
    bool isReal() const override { return false; }
    QString title() const override;
    QString about() const override;

    /// Tells its readers all of it, with \p remarks before the lines that they speak of. Call once, when the readers
    /// are there.
    void tell(const std::vector<transcript::Remark> &remarks);

private:
    void add(qsizetype end);

    replay::OpenedConversation m_read; // its entries go over to m_shown
    From m_from;
    transcript::Transcript m_shown;
    protocol::Machine m_machine;
    qsizetype m_told = 0;
};

} // namespace helolab::console
