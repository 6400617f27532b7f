// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Conversation.h"
#include "core/lab/LabRunner.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

namespace helolab::docks {

class StoreWatch;

/// One student at one lab: tells the runner what happens in the conversations and mailboxes of the window, and
/// saves the progress at every step.
class LabAttempt : public QObject
{
    Q_OBJECT

public:
    /// Restores what \p progressFile keeps.
    LabAttempt(lab::LabScript script, const lab::Values &values, const QString &progressFile,
               QObject *parent = nullptr);
    ~LabAttempt() override;

    const lab::LabRunner &runner() const { return m_runner; }
    /// What was wrong with the progress file, in the language of that moment; empty where nothing was.
    const QString &notice() const { return m_notice; }

    void setValue(const QString &name, const QString &value);
    /// Mail that arrives in \p store from now on counts.
    void setStore(std::shared_ptr<store::MailStore> store);
    /// What happens in \p conversation from now on counts; where the client has not spoken yet, its greeting too.
    void watch(console::Conversation *conversation);
    void openHint(int step);
    void predict(int step, int code);
    void answer(int step, const QString &question, const QStringList &given);
    /// What may be said of the entry \p index of \p conversation.
    lab::Disclosure disclosure(const console::Conversation &conversation, qsizetype index) const;
    /// True where the step in hand wants a prediction before \p line goes out.
    bool holdsBack(const console::Conversation &conversation, const QString &line) const;
    /// As if nothing had been done, on disk as well.
    void restart();

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
    };

    void observe(std::size_t number, qsizetype first);
    void lose(std::size_t number);
    void observeStore();
    template <typename Observe> void run(Observe &&observe);
    void save();

    lab::LabRunner m_runner;
    QString m_progressFile;
    QString m_notice;
    bool m_writable = true;
    std::vector<Watched> m_watched;
    std::unique_ptr<StoreWatch> m_storeWatch;
};

} // namespace helolab::docks
