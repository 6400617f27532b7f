// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Conversation.h"
#include "core/sequence/SequenceModel.h"

#include <QList>
#include <QObject>

namespace helolab::docks {

/// Keeps a sequence diagram in step with conversations: one lane each. While asleep it hears nothing and costs nothing.
class SequenceFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Awake, it shows these from their beginnings on.
    void setConversations(const QList<console::Conversation *> &conversations);
    void setAwake(bool awake);

    const sequence::SequenceModel &model() const { return m_model; }
    void toggle(qsizetype place);
    console::Conversation *conversation(std::size_t lane) const { return m_lanes.value(qsizetype(lane)); }
    /// -1 where the conversation is not shown.
    qsizetype laneOf(const console::Conversation *conversation) const { return m_lanes.indexOf(conversation); }
    QStringList titles() const;

signals:
    /// Rows have come or gone, or their heights have changed.
    void changed();
    /// Other conversations are shown.
    void lanesChanged();

private:
    void readAll();
    void forget(QObject *conversation);

    QList<console::Conversation *> m_wanted;
    QList<console::Conversation *> m_lanes; // those in the model
    sequence::SequenceModel m_model;
    bool m_isAwake = false;
};

} // namespace helolab::docks
