// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabAttempt.h"

#include "app/console/ClientSpoken.h"
#include "app/console/WatchedConversation.h"
#include "app/docks/mailboxes/StoreWatch.h"
#include "core/protocol/Protocol.h"

#include <QDateTime>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr Milliseconds saveAgain = std::chrono::seconds(5);

TimePoint timeNow()
{
    return TimePoint(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

/// A session of another program that somebody looks at is followed once by the page of the console, and once here.
bool isOneSession(const console::Conversation &one, const console::Conversation &other)
{
    const auto *watched = qobject_cast<const console::WatchedConversation *>(&one);
    const auto *shown = qobject_cast<const console::WatchedConversation *>(&other);
    return &one == &other || (watched && shown && watched->id() == shown->id());
}

} // namespace

LabAttempt::LabAttempt(const lab::LabScript &script, std::unique_ptr<attempt::JournalFile> journal, QObject *parent)
    : QObject(parent)
    , m_runner(script, attempt::valuesOf(journal->journal().header, script))
    , m_journal(std::move(journal))
    , m_noted(m_journal->journal().header.manner)
{
    retryByItself();
}

LabAttempt::LabAttempt(attempt::Replayed replayed, std::unique_ptr<attempt::JournalFile> journal, QObject *parent)
    : QObject(parent)
    , m_runner(std::move(replayed.runner))
    , m_journal(std::move(journal))
    , m_mail(std::move(replayed.store))
    , m_faults(std::move(replayed.faults))
    , m_noted(m_journal->journal().header.manner)
{
    retryByItself();
    for (const attempt::Event &event : m_journal->journal().events) {
        if (const auto *opened = std::get_if<attempt::Opened>(&event.what); opened && opened->manner)
            m_noted = opened->manner;
    }
}

LabAttempt::~LabAttempt() = default;

void LabAttempt::retryByItself()
{
    m_retry.setInterval(saveAgain);
    connect(&m_retry, &QTimer::timeout, this, &LabAttempt::save);
}

void LabAttempt::setValue(const QString &name, const QString &value)
{
    m_runner.setValue(name, value);
    emit changed();
}

void LabAttempt::setStore(std::shared_ptr<store::MailStore> store)
{
    const bool isNew = store != m_mail; // the mail of the replay has been looked at
    m_storeWatch = std::make_unique<StoreWatch>(std::move(store));
    if (isNew)
        m_runner.begin(m_storeWatch->store());
    connect(m_storeWatch.get(), &StoreWatch::changed, this, &LabAttempt::observeStore);
    connect(m_storeWatch.get(), &StoreWatch::changedALot, this, &LabAttempt::observeStore);
}

void LabAttempt::watch(console::Conversation *conversation)
{
    const bool isOutside = conversation && !conversation->peerIsServer();
    if (!conversation || !conversation->isReal() || (isOutside && !countsAll()))
        return;
    watchFrom(conversation, console::hasClientSpoken(conversation->transcript().entries) ? From::Now : From::Beginning);
}

void LabAttempt::watchOutside(console::Conversation *conversation)
{
    watchFrom(conversation, From::Beginning);
}

bool LabAttempt::countsAll() const
{
    return m_runner.script().sessions == lab::Sessions::All;
}

bool LabAttempt::counts(const console::Conversation &conversation) const
{
    return countsAll() || !conversation.peerIsServer();
}

void LabAttempt::watchFrom(console::Conversation *conversation, From from)
{
    const auto known = [conversation](const Watched &watched) { return watched.conversation == conversation; };
    if (std::any_of(m_watched.begin(), m_watched.end(), known))
        return;
    const std::size_t number = m_watched.size();
    m_watched.push_back({conversation, 0, 0, 0, {}});
    connect(conversation, &console::Conversation::entriesAdded, this,
            [this, number](qsizetype first) { observe(number, first); });
    connect(conversation, &console::Conversation::entriesDropped, this,
            [this, number](qsizetype count) { m_watched[number].dropped += count; });
    connect(conversation, &QObject::destroyed, this, [this, number] { m_watched[number].conversation = nullptr; });
    // Queued: not in the middle of closing the program.
    connect(
        conversation, &QObject::destroyed, this, [this, number] { lose(number); }, Qt::QueuedConnection);

    if (!conversation->transcript().entries.empty() && from == From::Beginning)
        observe(number, 0);
}

void LabAttempt::observe(std::size_t number, qsizetype first)
{
    const console::Conversation &conversation = *m_watched[number].conversation;
    const auto end = qsizetype(conversation.transcript().entries.size());
    // What is there may have been observed before the conversation tells of it: it tells once a frame.
    first = std::max(first, m_watched[number].next - m_watched[number].dropped);
    m_watched[number].next = end + m_watched[number].dropped;
    if (m_served && !m_served(conversation))
        return;
    // Each connection of a conversation that was connected anew is one of its own.
    qsizetype begin = first;
    for (qsizetype index = first; index < end; ++index) {
        note(m_watched[number], conversation.transcript().entries[std::size_t(index)],
             index + m_watched[number].dropped);
        if (m_watched[number].connection == 0 || index + 1 == end) {
            observeRun(number, begin, index + 1);
            begin = index + 1;
        }
    }
}

/// Keeps \p entry in the journal. Afterwards the connection is 0 where it has ended.
void LabAttempt::note(Watched &watched, const protocol::Entry &entry, qsizetype entryNumber)
{
    using protocol::Entry;
    using protocol::Party;
    const bool isUp = entry.event == protocol::Event(protocol::Happening::TlsUp);
    const bool isHandshake = isUp || entry.event == protocol::Event(protocol::Happening::TlsFailed);
    if (entry.kind == Entry::Kind::Happening && !(isUp && watched.connection == 0)) {
        if (watched.connection != 0 && isHandshake)
            append(attempt::Handshake{watched.connection, isUp});
        const bool ended = entry.after == watched.conversation->transcript().protocol->table().closed;
        if (watched.connection != 0 && ended) {
            append(
                attempt::Ended{watched.connection,
                               entry.from == Party::Server ? attempt::Ended::By::Server : attempt::Ended::By::Client});
            watched.connection = 0;
        }
        return;
    }
    if (watched.connection == 0) {
        watched.connection = m_journal->freeConnection();
        watched.begins.emplace_back(entryNumber, watched.connection);
        const auto manner = m_manner == m_noted ? std::nullopt : m_manner;
        m_noted = m_manner;
        const auto protocol = QString::fromLatin1(watched.conversation->transcript().protocol->table().protocol);
        append(attempt::Opened{watched.connection, manner,
                               protocol == m_journal->journal().header.protocol ? QString() : protocol, isUp,
                               !counts(*watched.conversation)});
    }
    if (entry.kind == Entry::Kind::Happening)
        return; // TLS came first
    if (entry.from == Party::Client)
        append(attempt::Sent{watched.connection, entry.bytes});
    else
        append(attempt::Received{watched.connection, entry.bytes});
}

void LabAttempt::observeRun(std::size_t number, qsizetype first, qsizetype end)
{
    const Watched &watched = m_watched[number];
    const int connection = watched.begins.empty() ? 0 : watched.begins.back().second;
    if (connection == 0 || first == end)
        return; // an end without a beginning
    run([&] {
        if (counts(*watched.conversation))
            m_runner.notice(connection, watched.conversation->transcript(), first, watched.dropped, timeNow(), end);
        if (m_storeWatch)
            m_runner.notice(m_storeWatch->store(), timeNow());
        m_runner.judge();
    });
}

void LabAttempt::append(const attempt::What &what)
{
    told(m_journal->append(what, timeNow()));
}

/// What came of writing.
void LabAttempt::told(const std::optional<Error> &error)
{
    m_saveProblem = error ? error->toString() : QString();
    if (waitingLines() == 0)
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
}

std::optional<Error> LabAttempt::save()
{
    const QString before = m_saveProblem;
    const auto error = m_journal->save();
    if (error || m_retry.isActive()) // otherwise there was nothing to save, and the problem is another
        told(error);
    if (m_saveProblem != before)
        emit changed();
    return error;
}

void LabAttempt::giveUp()
{
    m_givenUp = true;
    m_retry.stop();
}

void LabAttempt::lose(std::size_t number)
{
    const int connection = std::exchange(m_watched[number].connection, 0);
    if (connection == 0)
        return;
    append(attempt::Ended{connection, attempt::Ended::By::Dropped});
    run([&] { return m_runner.observeLoss(connection, timeNow()); });
}

void LabAttempt::observeStore()
{
    run([this] {
        m_runner.notice(m_storeWatch->store(), timeNow());
        m_runner.judge();
    });
}

template <typename Observe> void LabAttempt::run(Observe &&observe)
{
    std::vector<bool> before;
    before.reserve(std::size_t(m_runner.stepCount()));
    for (int step = 0; step < m_runner.stepCount(); ++step)
        before.push_back(m_runner.progressOf(step).passed);
    observe();
    QList<int> fresh;
    for (int step = 0; step < m_runner.stepCount(); ++step) {
        if (m_runner.progressOf(step).passed && !before[std::size_t(step)]) {
            fresh.append(step);
            append(attempt::Passed{m_runner.script().steps[std::size_t(step)].id});
        }
    }
    emit changed();
    if (!fresh.isEmpty())
        emit passed(fresh);
}

void LabAttempt::openHint(int step)
{
    m_runner.passTime(timeNow());
    if (!m_runner.openHint(step))
        return;
    append(attempt::HintOpened{m_runner.script().steps[std::size_t(step)].id});
    emit changed();
}

void LabAttempt::predict(int step, const QByteArray &word)
{
    if (!m_runner.predict(step, word, timeNow()))
        return;
    append(attempt::Predicted{m_runner.script().steps[std::size_t(step)].id, word});
    emit changed();
}

void LabAttempt::answer(int step, const QString &question, const QStringList &given)
{
    run([&] {
        // What is no answer is not kept; what is one, before the step that it passes.
        if (m_runner.answer(step, question, given, timeNow()))
            append(attempt::Answered{m_runner.script().steps[std::size_t(step)].id, question, given});
    });
}

lab::Where LabAttempt::whereOf(const console::Conversation &conversation, qsizetype index) const
{
    lab::Where where{-1, index};
    for (const Watched &watched : m_watched) {
        if (!watched.conversation || !isOneSession(*watched.conversation, conversation))
            continue;
        where.entry = index + watched.dropped;
        for (const auto &[begin, connection] : watched.begins)
            where.connection = begin <= where.entry ? connection : where.connection;
    }
    return where;
}

LabAttempt::Exchange LabAttempt::exchangeOf(const console::Conversation &conversation, qsizetype index) const
{
    const lab::Where where = whereOf(conversation, index);
    const quint32 token = conversation.transcript().entries[std::size_t(index)].token;
    return {where.connection, token != 0 ? qint64(token) : -1 - qint64(where.entry)};
}

lab::Disclosure LabAttempt::disclosure(const console::Conversation &conversation, qsizetype index) const
{
    lab::Disclosure disclosure = m_runner.disclosure(whereOf(conversation, index));
    if (disclosure.withheld == lab::Withheld::UntilTried
        && std::find(m_seenEarly.begin(), m_seenEarly.end(), exchangeOf(conversation, index)) != m_seenEarly.end()) {
        disclosure.withheld = lab::Withheld::Nothing;
        disclosure.meaning = true;
    }
    return disclosure;
}

void LabAttempt::seeEarly(const console::Conversation &conversation, qsizetype index)
{
    if (disclosure(conversation, index).withheld != lab::Withheld::UntilTried)
        return;
    m_seenEarly.push_back(exchangeOf(conversation, index));
    append(attempt::Shown{m_runner.script().steps[std::size_t(m_runner.currentStep())].id});
    emit changed();
}

std::optional<int> LabAttempt::predictionFor(const console::Conversation &conversation, const QStringList &lines) const
{
    // Lines that go out together: each is taken for granted by the next, so that the dot of a whole letter is one.
    protocol::Machine machine = conversation.machine();
    const protocol::Protocol *protocol = conversation.transcript().protocol;
    for (const QString &line : lines) {
        std::optional<protocol::Event> event;
        if (machine.info().input == protocol::Input::Commands)
            event = protocol->parseCommand(line.toUtf8().trimmed()).verb;
        else if (machine.info().input == protocol::Input::DotEnded && line == QStringLiteral("."))
            event = protocol::Happening::BodyEnded;
        if (!event)
            continue;
        if (const auto step = m_runner.wantsPrediction({protocol, *event, machine.state(), line.toUtf8()}))
            return step;
        if (!machine.apply(*event, protocol::Outcome::More))
            machine.apply(*event, protocol::Outcome::Done);
    }
    return std::nullopt;
}

LabAttempt::Found LabAttempt::find(const lab::Where &where) const
{
    for (const Watched &watched : m_watched) {
        const bool isThere = std::any_of(watched.begins.begin(), watched.begins.end(),
                                         [&where](const auto &begin) { return begin.second == where.connection; });
        const qsizetype entry = where.entry - watched.dropped;
        if (isThere && entry >= 0)
            return {watched.conversation, entry};
    }
    return {};
}

} // namespace helolab::docks
