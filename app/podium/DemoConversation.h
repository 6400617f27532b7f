// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Conversation.h"
#include "core/replay/Demo.h"

namespace helolab::podium {

/// What is played, for the name of its tab.
struct DemoName
{
    enum class Kind : quint8 { Session, ModelAnswer };
    Kind kind = Kind::Session;
    QString name; ///< of the file or of the lab
};

/// A session played before an audience: as much of it as has been shown. Of several connections it is the one that
/// spoke last; when another speaks, that one's transcript takes the place of the first.
class DemoConversation : public console::Conversation
{
    Q_OBJECT

public:
    DemoConversation(replay::Demo demo, DemoName name, QObject *parent = nullptr);

    const transcript::Transcript &transcript() const override { return m_shown; }
    const protocol::Machine &machine() const override { return m_machine; }
    bool isWritable() const override { return false; }
    bool isReal() const override { return false; }
    QString title() const override;
    QString about() const override;

    /// Moments in all, and those that have passed.
    qsizetype count() const { return qsizetype(m_demo.moments().size()); }
    qsizetype position() const { return m_position; }
    /// Number of the one in view.
    int connection() const { return m_connection; }
    /// Null at the end.
    const replay::Moment *next() const;
    /// What the next moment brings; null where that is no entry.
    const protocol::Entry *nextEntry() const;
    /// Shows the first \p position moments.
    void goTo(qsizetype position);
    /// Brings \p connection into view, as it stands at this moment.
    void lookAt(int connection);

signals:
    /// Another number of moments has passed.
    void moved();

private:
    const replay::Moment &moment(qsizetype index) const { return m_demo.moments()[std::size_t(index)]; }
    /// Entries of the connection in view that the moments before \p position have shown.
    qsizetype entriesAt(qsizetype position) const;
    void turnTo(int connection);
    void takeBack(qsizetype entries);
    void reveal(qsizetype from, qsizetype to);
    void add(qsizetype entries);
    /// What happens without an entry, as a sentence; empty where the entry tells it.
    static QString noticeOf(const replay::Moment &moment);

    replay::Demo m_demo;
    DemoName m_name;
    int m_connection; // in view
    transcript::Transcript m_shown;
    protocol::Machine m_machine;
    qsizetype m_position = 0;
};

} // namespace helolab::podium
