// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Conversation.h"
#include "core/attempt/JournalFile.h"
#include "core/attempt/Replay.h"
#include "core/lab/LabRunner.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace helolab::docks {

class StoreWatch;

/// One student at one lab: tells the runner what happens in the conversations and mailboxes of the window, and keeps
/// all of it in a journal.
class LabAttempt : public QObject
{
    Q_OBJECT

public:
    /// Which conversations count: those with the lab's own server. Empty: all.
    using Served = std::function<bool(const console::Conversation &)>;

    /// A new attempt.
    LabAttempt(const lab::LabScript &script, std::unique_ptr<attempt::JournalFile> journal, QObject *parent = nullptr);
    /// Goes on with the attempt of \p journal, as its replay has found it.
    LabAttempt(attempt::Replayed replayed, std::unique_ptr<attempt::JournalFile> journal, QObject *parent = nullptr);
    ~LabAttempt() override;

    const lab::LabRunner &runner() const { return m_runner; }
    const attempt::JournalFile &journal() const { return *m_journal; }
    /// What was wrong with the journal, in the language of that moment; empty where nothing was.
    const QString &notice() const { return m_saveProblem.isEmpty() ? m_notice : m_saveProblem; }
    void setNotice(const QString &notice) { m_notice = notice; }
    /// Lines of the journal that could not be saved; 0 behind giveUp().
    int waitingLines() const { return m_givenUp ? 0 : m_journal->waitingLines(); }
    /// Tries again to save them, as it does by itself every few seconds. The error says why not.
    std::optional<Error> save();
    /// How long it waits before it tries again.
    void setPatience(Milliseconds between) { m_retry.setInterval(between); }
    /// The student goes on without the lines that could not be saved.
    void giveUp();
    /// Of an attempt that goes on, the mail that was there; null of a new one, which wants its world fresh.
    const std::shared_ptr<store::MailStore> &mail() const { return m_mail; }
    /// Which faults of the world have struck before it went on.
    const world::FaultTally &faults() const { return m_faults; }

    void setServed(Served served) { m_served = std::move(served); }
    void setValue(const QString &name, const QString &value);
    /// The manner of the server, for connections from now on.
    void setManner(world::Manner manner) { m_manner = manner; }
    /// Mail that arrives in \p store from now on counts.
    void setStore(std::shared_ptr<store::MailStore> store);
    /// What happens in \p conversation from now on counts; where the client has not spoken yet, its greeting too. What
    /// is played from a file does not count. At a lab of outside sessions what other programs say does not count
    /// either: that is told by watchOutside().
    void watch(console::Conversation *conversation);
    /// All of \p conversation counts, a session that another program holds with the server.
    void watchOutside(console::Conversation *conversation);
    void openHint(int step);
    void predict(int step, const QByteArray &word);
    void answer(int step, const QString &question, const QStringList &given);
    /// What may be said of the entry \p index of \p conversation.
    lab::Disclosure disclosure(const console::Conversation &conversation, qsizetype index) const;
    /// The student asks to see that entry explained before the next line: it is, with the command or reply that belongs
    /// to it, and the journal says so. Nothing happens where anything else is in the way of the explanation.
    void seeEarly(const console::Conversation &conversation, qsizetype index);
    /// The step that wants a prediction before \p lines go out; nothing where none does.
    std::optional<int> predictionFor(const console::Conversation &conversation, const QStringList &lines) const;

    /// Where an entry stands now.
    struct Found
    {
        console::Conversation *conversation = nullptr; ///< null: it is no longer there
        qsizetype entry = 0;
    };
    Found find(const lab::Where &where) const;

signals:
    /// Checks, tries or hints may be others.
    void changed();
    /// These steps have just been passed. Comes behind changed().
    void passed(const QList<int> &steps);

private:
    struct Watched
    {
        console::Conversation *conversation; // null once it is gone
        qsizetype dropped = 0; // entries that the conversation has let go
        qsizetype next = 0; // number of the first entry that was not observed
        int connection = 0; // its number in the journal; 0 where none is open
        std::vector<std::pair<qsizetype, int>> begins; // entry number -> connection that began there
    };

    /// A command and the reply to it, by their token; an entry that has none by its number, below 0.
    struct Exchange
    {
        int connection = 0;
        qint64 token = 0;
        bool operator==(const Exchange &) const = default;
    };

    enum class From : quint8 { Now, Beginning };
    void watchFrom(console::Conversation *conversation, From from);
    /// Whether what is typed in the console counts as well.
    bool countsAll() const;
    bool counts(const console::Conversation &conversation) const;
    lab::Where whereOf(const console::Conversation &conversation, qsizetype index) const;
    Exchange exchangeOf(const console::Conversation &conversation, qsizetype index) const;
    void observe(std::size_t number, qsizetype first);
    void observeRun(std::size_t number, qsizetype first, qsizetype end);
    void note(Watched &watched, const protocol::Entry &entry, qsizetype entryNumber);
    void append(const attempt::What &what);
    void retryByItself();
    void told(const std::optional<Error> &error);
    void lose(std::size_t number);
    void observeStore();
    template <typename Observe> void run(Observe &&observe);

    lab::LabRunner m_runner;
    std::unique_ptr<attempt::JournalFile> m_journal;
    std::shared_ptr<store::MailStore> m_mail;
    world::FaultTally m_faults;
    QString m_notice; // of how it began
    QString m_saveProblem;
    QTimer m_retry; // while lines wait
    bool m_givenUp = false;
    Served m_served;
    std::optional<world::Manner> m_manner;
    std::optional<world::Manner> m_noted; // the manner that the journal knows of
    std::vector<Watched> m_watched;
    std::vector<Exchange> m_seenEarly;
    std::unique_ptr<StoreWatch> m_storeWatch;
};

} // namespace helolab::docks
