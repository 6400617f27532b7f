// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenedConversation.h"

#include "Follow.h"
#include "core/explain/Tokens.h"

#include <algorithm>

namespace helolab::console {

namespace {

constexpr qsizetype toldAtOnce = 50; // entries: of a flood the console writes no notes
constexpr qsizetype toldSlowly = 400; // entries: each note costs an explanation, and nobody reads more of them
constexpr std::size_t remarksShown = 50;

transcript::Transcript beginning(const transcript::Transcript &transcript)
{
    return {transcript.protocol, transcript.peer, transcript.opened, {}};
}

} // namespace

OpenedConversation::OpenedConversation(replay::OpenedConversation conversation, From from, QObject *parent)
    : Conversation(parent)
    , m_read(std::move(conversation))
    , m_from(std::move(from))
    , m_shown(beginning(m_read.transcript))
    , m_machine(m_shown.protocol->table(), m_shown.protocol->table().atStart)
{
    m_shown.entries.reserve(m_read.transcript.entries.size());
}

QString OpenedConversation::title() const
{
    const QString name = m_from.name.isEmpty() ? tr("From the clipboard") : m_from.name;
    return m_from.connections < 2 ? name : QStringLiteral("%1 (%2)").arg(name).arg(m_read.connection);
}

QString OpenedConversation::about() const
{
    if (m_from.wasPlayed)
        return tr(
            "You are reading what was said before. The replies are those of Helolab's own server in memory; nobody "
            "is connected now.");
    return tr("You are reading what was said before, as the file tells it. Nobody is connected now.");
}

void OpenedConversation::tell(const std::vector<transcript::Remark> &remarks)
{
    const std::vector<int> &lines = m_read.lines;
    const auto size = qsizetype(m_read.transcript.entries.size());
    const std::size_t shown = std::min(remarks.size(), remarksShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const transcript::Remark &remark = remarks[i];
        auto end = m_told;
        while (end < qsizetype(lines.size()) && lines[std::size_t(end)] < remark.line)
            ++end;
        add(end);
        emit noticed(tr("Line %1 of the file, “%2”: %3")
                         .arg(remark.line)
                         .arg(explain::shown(remark.text, 60), remark.meaning.translated()),
                     m_shown.opened);
    }
    add(size);
    if (remarks.size() > shown)
        emit noticed(tr("%n more line(s) could not be read.", nullptr, int(remarks.size() - shown)), m_shown.opened);
    emit stateChanged();
}

void OpenedConversation::add(qsizetype end)
{
    auto &all = m_read.transcript.entries;
    while (m_told < end) {
        const qsizetype first = m_told;
        const qsizetype count = first < toldSlowly ? std::min(toldAtOnce, end - first) : end - first;
        for (qsizetype i = first; i < first + count; ++i) {
            m_shown.entries.push_back(std::move(all[std::size_t(i)]));
            follow(m_machine, m_shown.entries.back());
        }
        m_told += count;
        emit entriesAdded(first, count);
    }
}

} // namespace helolab::console
