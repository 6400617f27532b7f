// SPDX-License-Identifier: GPL-3.0-or-later
#include "SequenceFeed.h"

#include <QStringList>

#include <algorithm>

namespace helolab::docks {

using console::Conversation;

void SequenceFeed::setConversations(const QList<Conversation *> &conversations)
{
    if (conversations == m_wanted)
        return;
    m_wanted = conversations;
    readAll();
}

void SequenceFeed::setAwake(bool awake)
{
    if (awake == m_isAwake)
        return;
    m_isAwake = awake;
    readAll();
}

void SequenceFeed::readAll()
{
    for (Conversation *conversation : m_lanes)
        disconnect(conversation, nullptr, this, nullptr);
    m_lanes = m_isAwake ? m_wanted.mid(0, qsizetype(sequence::SequenceModel::lanesAtMost)) : QList<Conversation *>();
    std::vector<const transcript::Transcript *> transcripts;
    for (Conversation *conversation : m_lanes) {
        transcripts.push_back(&conversation->transcript());
        const auto lane = transcripts.size() - 1;
        connect(conversation, &Conversation::entriesAdded, this, [this, lane] {
            m_model.readOn(lane);
            emit changed();
        });
        connect(conversation, &Conversation::entriesDropped, this, [this, lane](qsizetype count) {
            m_model.drop(lane, count);
            emit changed();
        });
        connect(conversation, &Conversation::entriesTakenBack, this, [this, lane] {
            m_model.takeBack(lane);
            emit changed();
        });
    }
    for (Conversation *conversation : m_wanted)
        connect(conversation, &QObject::destroyed, this, &SequenceFeed::forget, Qt::UniqueConnection);
    m_model.setLanes(transcripts);
    emit lanesChanged();
    emit changed();
}

void SequenceFeed::forget(QObject *conversation)
{
    const auto isGone
        = [conversation](const Conversation *c) { return static_cast<const QObject *>(c) == conversation; };
    m_wanted.removeIf(isGone);
    if (m_lanes.removeIf(isGone) > 0)
        readAll();
}

void SequenceFeed::toggle(qsizetype place)
{
    m_model.toggle(place);
    emit changed();
}

QStringList SequenceFeed::titles() const
{
    QStringList titles;
    for (const Conversation *conversation : m_lanes)
        titles << conversation->title();
    return titles;
}

} // namespace helolab::docks
