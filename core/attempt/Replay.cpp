// SPDX-License-Identifier: GPL-3.0-or-later
#include "Replay.h"

#include "LabShelf.h"

#include "core/Protocols.h"
#include "core/lab/LabPlay.h"
#include "core/protocol/Protocol.h"

#include <algorithm>
#include <iterator>

namespace helolab::attempt {

using protocol::Happening;
using protocol::Outcome;
using protocol::Party;

namespace {

/// What the server has said so long ago has arrived, whatever the journal says of it.
constexpr Milliseconds longestWay = std::chrono::seconds(1);
/// An attempt that says more, message text left out, was not typed by hand. Bounds what a small file can ask for.
constexpr qsizetype entriesAtMost = 20'000;
constexpr qsizetype saidAtMost = 64 * 1024 * 1024;
constexpr std::size_t differencesKept = 1000;

world::Manner mannerOf(const Header &header, const world::World &world)
{
    return header.manner.value_or(world.manner);
}

/// What the file says is spoken, or, where the lab does not speak that, what the lab speaks first.
const protocol::Protocol &spokenIn(const Header &header, const lab::LabScript &script)
{
    const auto named = std::find(script.protocols.begin(), script.protocols.end(), findProtocol(header.protocol));
    return **(named == script.protocols.end() ? script.protocols.begin() : named);
}

bool isInHandshake(const protocol::Tracker &tracker)
{
    return tracker.machine().info().input == protocol::Input::Handshake;
}

/// Another day than \p begun in every word of a date.
LedServer::Day anotherDay(TimePoint begun)
{
    using namespace std::chrono_literals;
    return {begun + 24h * 400 + 7h + 13min + 31s, 98'765'432'109, "192.0.2.77"};
}

} // namespace

lab::Values valuesOf(const Header &header, const lab::LabScript &script)
{
    lab::Values values = lab::playedValues(script, header.student);
    values.insert(header.places);
    return values;
}

Replay::Replay(const Header &header, const lab::LabScript &script, std::shared_ptr<const world::Directory> directory,
               std::shared_ptr<store::MailStore> store, Foretold foretold)
    : m_header(header)
    , m_protocol(spokenIn(header, script))
    , m_directory(std::move(directory))
    , m_store(std::move(store))
    , m_runner(script, valuesOf(header, script))
    , m_foretold(std::move(foretold))
    , m_server(m_protocol, m_directory, m_store, {header.begun}, mannerOf(header, m_directory->world()), m_foretold)
    , m_now(header.begun)
    , m_worked(header.begun)
{
    if (const char *spoken = m_protocol.table().protocol; m_header.protocol != QLatin1StringView(spoken))
        note({Difference::Kind::OtherProtocol, 1, 0, {}, m_header.protocol.toUtf8(), spoken});
    m_runner.begin(*m_store);
    m_runner.passTime(m_worked);
    m_storeWatch = m_store->listen([this](const store::Change &) { m_storeChanged = true; });
}

Replay::~Replay() = default;

void Replay::play(const Event &event)
{
    if (m_brokenOff)
        return;
    m_line = event.line;
    m_now = m_header.begun + event.at;
    m_worked = m_awaySince.value_or(m_now) - m_absent;
    m_runner.passTime(m_worked);
    deliverOverdue(); // before the server hears of what comes now
    noteEarly(event);
    m_server.play(event);
    m_played.push_back(event);
    for (const int connection : m_server.takeSpokenUp()) {
        const auto found = m_conversations.find(connection);
        if (found != m_conversations.end() && !found->second.ended && !m_waiting.contains(connection))
            m_waiting.set(connection, m_now);
    }
    std::visit([this](const auto &what) { take(what); }, event.what);
    if (m_entries > entriesAtMost || m_server.saidInAll() > saidAtMost)
        breakOff();
}

// ----------------------------------------------------------------------------------------------- connections

void Replay::take(const Opened &event)
{
    const protocol::Protocol *named = findProtocol(event.protocol);
    const protocol::Protocol &protocol = named ? *named : m_protocol;
    const auto [place, isNew] = m_conversations.try_emplace(event.connection, protocol);
    if (!isNew)
        return note({Difference::Kind::OpenedTwice, m_line, event.connection});
    Conversation &conversation = place->second;
    conversation.transcript.protocol = &protocol;
    conversation.transcript.peer
        = m_header.places.value(QString::fromLatin1(protocol.table().protocol) + QStringLiteral(".host"));
    conversation.transcript.opened = m_now;
    conversation.byHand = event.byHand;
    if (event.inTunnel)
        digTunnel(event.connection, conversation, true);
    m_waiting.set(event.connection, m_now);
}

void Replay::take(const Sent &event)
{
    Conversation *conversation = openConversation(event.connection);
    if (!conversation)
        return;
    if (isInHandshake(conversation->tracker) && !m_server.awaitsHandshake(event.connection))
        digTunnel(event.connection, *conversation, true); // the file, an old one, leaves that out
    notice(event.connection, *conversation, conversation->tracker.fromClient(event.octets, m_now));
    m_runner.judge();
    if (!m_waiting.contains(event.connection))
        m_waiting.set(event.connection, m_now);
}

void Replay::take(const Received &event)
{
    Conversation *conversation = openConversation(event.connection);
    if (!conversation)
        return;
    conversation->heard.add(event.octets, m_line);
    conversation->heardLines += event.octets.count('\n');
    if (!isAhead(event.connection, *conversation))
        conversation->aheadAt = 0;
    else if (conversation->aheadAt == 0)
        conversation->aheadAt = m_line;
    deliver(event.connection, *conversation);
}

void Replay::take(const Handshake &event)
{
    Conversation *conversation = openConversation(event.connection);
    if (!conversation)
        return;
    deliver(event.connection, *conversation);
    if (isInHandshake(conversation->tracker))
        digTunnel(event.connection, *conversation, event.isUp);
    else
        note({Difference::Kind::NoHandshake, m_line, event.connection});
    noticeStore();
    m_runner.judge();
}

void Replay::digTunnel(int number, Conversation &conversation, bool isUp)
{
    notice(number, conversation,
           conversation.tracker.happened(isUp ? Happening::TlsUp : Happening::TlsFailed,
                                         isUp ? Outcome::Done : Outcome::Failed, Party::Client, m_now));
}

void Replay::take(const Ended &event)
{
    Conversation *conversation = openConversation(event.connection);
    if (!conversation)
        return;
    const bool byClient = event.by == Ended::By::Client || event.by == Ended::By::Dropped;
    if (m_server.wasCut(event.connection))
        note({Difference::Kind::NotEnded, m_line, event.connection});
    if (!byClient)
        deliver(event.connection, *conversation);
    conversation->ended = true;
    m_waiting.set(event.connection, {});
    notice(event.connection, *conversation,
           conversation->tracker.happened(Happening::PeerClosed, Outcome::Done,
                                          byClient ? Party::Client : Party::Server, m_now));
    noticeStore();
    m_runner.judge();
}

/// Null, and noted, where there is no such connection, or no longer.
Replay::Conversation *Replay::openConversation(int number)
{
    const auto found = m_conversations.find(number);
    if (found != m_conversations.end() && !found->second.ended)
        return &found->second;
    note({Difference::Kind::NotOpen, m_line, number});
    return nullptr;
}

/// What the server says reaches the client when the journal says that something came, or soon: so a student who does
/// not wait for the reply is seen not to wait.
void Replay::deliver(int number, Conversation &conversation)
{
    m_waiting.set(number, {});
    const QByteArray &said = m_server.said(number);
    const QByteArrayView fresh = QByteArrayView(said).sliced(conversation.delivered);
    if (fresh.isEmpty())
        return;
    conversation.delivered = said.size();
    notice(number, conversation, conversation.tracker.fromServer(fresh, m_now));
    noticeStore(); // behind the reply to it: what is asked for after the reply comes after it
    m_runner.judge();
}

void Replay::deliverOverdue()
{
    for (const int number : m_waiting.upTo(m_now - longestWay))
        deliver(number, m_conversations.at(number));
}

/// Whether the file has more lines of replies by now than the server has said. Lines, not octets: words may be of
/// another length on another day.
bool Replay::isAhead(int number, Conversation &conversation)
{
    const QByteArray &said = m_server.said(number);
    conversation.saidLines += QByteArrayView(said).sliced(conversation.counted).count('\n');
    conversation.counted = said.size();
    return conversation.heardLines > conversation.saidLines;
}

/// A reply that is there when the client speaks, and that the server had not given by then, stands before its command.
void Replay::noteEarly(const Event &event)
{
    const auto *sent = std::get_if<Sent>(&event.what);
    const auto found = sent ? m_conversations.find(sent->connection) : m_conversations.end();
    if (found != m_conversations.end() && found->second.aheadAt != 0 && found->second.earlyAt == 0)
        found->second.earlyAt = found->second.aheadAt;
}

void Replay::notice(int number, Conversation &conversation, std::vector<protocol::Entry> entries)
{
    if (entries.empty())
        return;
    std::vector<protocol::Entry> &all = conversation.transcript.entries;
    const auto first = qsizetype(all.size());
    // Of a long message each line may come by itself, and is one event of the file, of which there are not too many.
    m_entries += std::count_if(entries.begin(), entries.end(),
                               [](const protocol::Entry &entry) { return entry.kind != protocol::Entry::Kind::Body; });
    std::move(entries.begin(), entries.end(), std::back_inserter(all));
    if (!conversation.byHand)
        m_runner.notice(number, conversation.transcript, first, 0, m_worked);
}

void Replay::noticeStore()
{
    if (std::exchange(m_storeChanged, false))
        m_runner.notice(*m_store, m_worked);
}

// ----------------------------------------------------------------------------------------------------- the end

void Replay::note(Difference difference)
{
    if (m_differences.size() < differencesKept)
        m_differences.push_back(std::move(difference));
}

void Replay::breakOff()
{
    m_brokenOff = true;
    note({Difference::Kind::TooLong, m_line});
}

void Replay::compareReplies()
{
    std::optional<LedServer> other;
    const auto onAnotherDay = [this, &other](int connection) {
        if (!other) {
            const LedServer::Day day = anotherDay(m_header.begun);
            auto store = freshStore(m_directory->world(), day.begun);
            if (!store)
                return QByteArray();
            other.emplace(m_protocol, m_directory, store.take(), day, mannerOf(m_header, m_directory->world()),
                          m_foretold);
            for (const Event &event : m_played)
                other->play(event);
        }
        return other->said(connection);
    };
    for (const auto &[number, conversation] : m_conversations) {
        const auto found
            = attempt::compareReplies(conversation.heard, m_server.said(number),
                                      [&onAnotherDay, connection = number] { return onAnotherDay(connection); });
        if (found.empty() && conversation.earlyAt != 0) // otherwise that is what was noticed
            note({Difference::Kind::EarlyReply, conversation.earlyAt, number});
        for (const LineDifference &line : found) {
            const Difference::Kind kind = line.recorded.isEmpty() ? Difference::Kind::LeftOutReply
                : line.replayed.isEmpty()                         ? Difference::Kind::InventedReply
                                                                  : Difference::Kind::OtherReply;
            note({kind, line.line, number, {}, line.recorded, line.replayed});
        }
    }
}

void Replay::compareClaims()
{
    const std::vector<lab::Step> &steps = m_runner.script().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto claim = m_claims.find(steps[i].id);
        if (claim != m_claims.end() && !m_runner.progressOf(int(i)).passed)
            note({Difference::Kind::NotPassed, claim->second, 0, steps[i].id});
    }
}

Replayed Replay::finish()
{
    if (!m_brokenOff) { // otherwise what came last was not looked at
        for (auto &[number, conversation] : m_conversations) {
            if (!conversation.ended)
                deliver(number, conversation);
        }
    }
    noticeStore();
    m_runner.judge();
    m_storeWatch.reset();
    compareReplies();
    compareClaims();
    std::stable_sort(m_differences.begin(), m_differences.end(),
                     [](const Difference &a, const Difference &b) { return a.line < b.line; });

    Replayed result{std::move(m_runner), m_store, m_server.faults(), {}, std::move(m_differences)};
    for (auto &[number, conversation] : m_conversations)
        result.transcripts.emplace(number, std::move(conversation.transcript));
    return result;
}

static Result<Replayed> replayedIn(std::shared_ptr<const world::Directory> directory, const Journal &journal,
                                   const lab::LabScript &script)
{
    auto store = freshStore(directory->world(), journal.header.begun);
    if (!store)
        return store.error();
    Replay replay(journal.header, script, std::move(directory), store.take(), Foretold(journal));
    for (const Event &event : journal.events)
        replay.play(event);
    return replay.finish();
}

Result<Replayed> replayed(const Journal &journal, LabShelf &shelf)
{
    const auto script = shelf.lab(journal.header.lab);
    if (!script)
        return script.error();
    const auto directory = shelf.world(*script.value(), valuesOf(journal.header, *script.value()));
    if (!directory)
        return directory.error();
    return replayedIn(directory.value(), journal, *script.value());
}

Result<Replayed> replayed(const Journal &journal, const lab::LabScript &script)
{
    auto world = lab::worldOf(script, valuesOf(journal.header, script));
    if (!world)
        return world.error();
    return replayedIn(std::make_shared<world::Directory>(world.take()), journal, script);
}

} // namespace helolab::attempt
