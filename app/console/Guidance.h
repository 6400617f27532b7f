// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"
#include "core/lab/Help.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace helolab::console {

class Conversation;

/// What the window may tell about its conversations. In free practice that is everything; while a student is at a lab,
/// the lab rules it. Whatever shows an explanation takes it from here.
class Guidance : public QObject
{
    Q_OBJECT

public:
    /// What a lab rules. Functions that are empty rule nothing.
    struct Rules
    {
        /// Of the entry \p index of a conversation's transcript.
        std::function<lab::Disclosure(const Conversation &conversation, qsizetype index)> disclosure;
        /// True where \p lines must not go out before the student has thought about the reply.
        std::function<bool(const Conversation &conversation, const QStringList &lines)> holdsBack;
        /// The student wants to see now what this entry would be told for only after the next line.
        std::function<void(const Conversation &conversation, qsizetype index)> seeEarly;
        bool namesLegalCommands = true; ///< chips and completion
        bool glossesReplies = false; ///< a note under every reply, not only under refusals
    };

    using QObject::QObject;

    /// An answer may let something be told that was not: everything is shown anew.
    void setRules(Rules rules);

    /// True where a lab decides what is told of \p conversation.
    bool isRuled(const Conversation &conversation) const;
    explain::Explanation explain(const Conversation &conversation, qsizetype index) const;
    /// True where an entry is not explained yet, only because the student is to try first.
    bool canBeSeenEarly(const Conversation &conversation, qsizetype index) const;
    /// The student cannot think of anything to try: that entry is explained from now on, and the lab takes note.
    void seeEarly(const Conversation &conversation, qsizetype index) const;
    bool namesLegalCommands() const { return m_rules.namesLegalCommands; }
    bool glossesReplies() const { return m_rules.glossesReplies; }
    /// True where holdBack() would hold \p lines back.
    bool wouldHoldBack(const Conversation &conversation, const QStringList &lines) const;
    /// True, and heldBack() is emitted, where the lines have to wait for released().
    bool holdBack(const Conversation &conversation, const QStringList &lines);
    /// What was held back may go.
    void release() { emit released(); }

signals:
    void changed();
    /// \p lines of \p conversation wait.
    void heldBack(const console::Conversation &conversation, const QStringList &lines);
    void released();

private:
    Rules m_rules;
};

} // namespace helolab::console
