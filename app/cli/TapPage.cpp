// SPDX-License-Identifier: GPL-3.0-or-later
#include "TapPage.h"

#include "core/explain/Secrets.h"

namespace helolab::cli {

namespace {

/// What is remembered of a connection, to explain what comes: octets in lines may be many, in a tap that runs for days.
constexpr std::size_t entriesAtMost = 20'000;

} // namespace

TapPage::TapPage(const protocol::Protocol &protocol, bool showsSecrets)
    : m_protocol(protocol)
    , m_showsSecrets(showsSecrets)
{
}

TapPage::Talk &TapPage::talk(transcript::Archive::ConnectionId id)
{
    Talk &talk = m_talks[id];
    if (talk.number == 0) {
        talk.number = ++m_connections;
        talk.said.protocol = talk.shown.protocol = &m_protocol;
    }
    return talk;
}

/// The older half goes. Explanations then know of what went before only what their lines say.
void TapPage::bound(Talk &talk)
{
    if (talk.said.entries.size() <= entriesAtMost)
        return;
    constexpr auto half = std::ptrdiff_t(entriesAtMost / 2);
    for (transcript::Transcript *each : {&talk.said, &talk.shown})
        each->entries.erase(each->entries.begin(), each->entries.begin() + half);
    talk.past.drop(half);
}

QByteArray TapPage::added(transcript::Archive::ConnectionId id, const std::vector<protocol::Entry> &entries)
{
    Talk &where = talk(id);
    QByteArray text;
    for (const protocol::Entry &entry : entries) {
        where.said.entries.push_back(entry);
        protocol::Entry &shown = where.shown.entries.emplace_back(entry);
        const auto index = qsizetype(where.said.entries.size()) - 1;
        if (!m_showsSecrets)
            shown.bytes = explain::withoutSecrets(where.said, index, where.past);
        text += m_page.told(where.shown, index, where.number);
    }
    bound(where);
    return text;
}

QByteArray TapPage::noticed(transcript::Archive::ConnectionId id, const QString &text)
{
    return "# <" + QByteArray::number(talk(id).number) + "> " + text.toUtf8() + '\n';
}

void TapPage::closed(transcript::Archive::ConnectionId id)
{
    m_talks.erase(id);
}

} // namespace helolab::cli
