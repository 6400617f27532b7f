// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabAttempt.h"

#include "app/docks/mailboxes/StoreWatch.h"
#include "core/protocol/Protocol.h"

#include <QDateTime>

#include <algorithm>

namespace helolab::docks {

namespace {

TimePoint timeNow()
{
    return TimePoint(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

bool clientHasSpoken(const transcript::Transcript &transcript)
{
    return std::any_of(transcript.entries.begin(), transcript.entries.end(), [](const protocol::Entry &entry) {
        return entry.from == protocol::Party::Client && entry.kind != protocol::Entry::Kind::Happening;
    });
}

} // namespace

LabAttempt::LabAttempt(lab::LabScript script, const lab::Values &values, const QString &progressFile, QObject *parent)
    : QObject(parent)
    , m_runner(std::move(script), values)
    , m_progressFile(progressFile)
{
    const lab::ReadProgress read = lab::readProgress(progressFile, m_runner.script().id);
    m_runner.restore(read.progress);
    m_notice = read.notice;
    m_writable = read.writable;
}

LabAttempt::~LabAttempt() = default;

void LabAttempt::setValue(const QString &name, const QString &value)
{
    m_runner.setValue(name, value);
    emit changed();
}

void LabAttempt::setStore(std::shared_ptr<store::MailStore> store)
{
    m_storeWatch = std::make_unique<StoreWatch>(std::move(store));
    m_runner.begin(m_storeWatch->store());
    connect(m_storeWatch.get(), &StoreWatch::changed, this, &LabAttempt::observeStore);
    connect(m_storeWatch.get(), &StoreWatch::changedALot, this, &LabAttempt::observeStore);
}

void LabAttempt::watch(console::Conversation *conversation)
{
    const auto known = [conversation](const Watched &watched) { return watched.conversation == conversation; };
    if (!conversation || std::any_of(m_watched.begin(), m_watched.end(), known))
        return;
    const std::size_t number = m_watched.size();
    m_watched.push_back({conversation});
    connect(conversation, &console::Conversation::entriesAdded, this,
            [this, number](qsizetype first) { observe(number, first); });
    connect(conversation, &console::Conversation::entriesDropped, this,
            [this, number](qsizetype count) { m_watched[number].dropped += count; });
    connect(conversation, &QObject::destroyed, this, [this, number] { m_watched[number].conversation = nullptr; });
    // Queued: not in the middle of closing the program.
    connect(
        conversation, &QObject::destroyed, this, [this, number] { lose(number); }, Qt::QueuedConnection);

    const transcript::Transcript &transcript = conversation->transcript();
    if (!transcript.entries.empty() && !clientHasSpoken(transcript))
        observe(number, 0);
}

void LabAttempt::observe(std::size_t number, qsizetype first)
{
    const Watched &watched = m_watched[number];
    run([&] {
        return m_runner.observe(int(number), watched.conversation->transcript(), first, watched.dropped, timeNow());
    });
}

void LabAttempt::lose(std::size_t number)
{
    run([&] { return m_runner.observeLoss(int(number), timeNow()); });
}

void LabAttempt::observeStore()
{
    run([this] { return m_runner.observe(m_storeWatch->store(), timeNow()); });
}

template <typename Observe> void LabAttempt::run(Observe &&observe)
{
    std::vector<bool> before;
    before.reserve(std::size_t(m_runner.stepCount()));
    for (int step = 0; step < m_runner.stepCount(); ++step)
        before.push_back(m_runner.progressOf(step).passed);
    if (observe())
        save();
    QList<int> fresh;
    for (int step = 0; step < m_runner.stepCount(); ++step) {
        if (m_runner.progressOf(step).passed && !before[std::size_t(step)])
            fresh.append(step);
    }
    emit changed();
    if (!fresh.isEmpty())
        emit passed(fresh);
}

void LabAttempt::openHint(int step)
{
    m_runner.passTime(timeNow());
    m_runner.openHint(step);
    save();
    emit changed();
}

void LabAttempt::predict(int step, int code)
{
    if (!m_runner.predict(step, code, timeNow()))
        return;
    save();
    emit changed();
}

void LabAttempt::answer(int step, const QString &question, const QStringList &given)
{
    run([&] { return m_runner.answer(step, question, given, timeNow()); });
}

lab::Disclosure LabAttempt::disclosure(const console::Conversation &conversation, qsizetype index) const
{
    lab::Where where{-1, index};
    for (std::size_t number = 0; number < m_watched.size(); ++number) {
        if (m_watched[number].conversation == &conversation)
            where = {int(number), index + m_watched[number].dropped};
    }
    return m_runner.disclosure(where);
}

bool LabAttempt::holdsBack(const console::Conversation &conversation, const QString &line) const
{
    const protocol::Machine &machine = conversation.machine();
    const int step = m_runner.currentStep();
    if (machine.info().input == protocol::Input::DotEnded)
        return line == QStringLiteral(".") && m_runner.wantsPrediction(step, protocol::Happening::BodyEnded);
    if (machine.info().input != protocol::Input::Commands)
        return false;
    const auto command = conversation.transcript().protocol->parseCommand(line.toUtf8().trimmed());
    return command.verb && m_runner.wantsPrediction(step, *command.verb);
}

void LabAttempt::restart()
{
    m_runner.restart();
    if (m_storeWatch)
        m_runner.begin(m_storeWatch->store());
    save();
    emit changed();
}

LabAttempt::Found LabAttempt::find(const lab::Where &where) const
{
    if (where.connection < 0 || std::size_t(where.connection) >= m_watched.size())
        return {};
    const Watched &watched = m_watched[std::size_t(where.connection)];
    const qsizetype entry = where.entry - watched.dropped;
    return entry >= 0 ? Found{watched.conversation, entry} : Found{};
}

void LabAttempt::save()
{
    if (!m_writable)
        return;
    const auto error = lab::saveProgress(m_progressFile, m_runner.progress());
    m_notice = error ? error->toString() : QString();
}

} // namespace helolab::docks
