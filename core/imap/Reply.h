// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Event.h"
#include "core/protocol/ReplyText.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace helolab::imap {

using protocol::counted;
using protocol::Echo;

/// Whether \p text, behind a status word, begins with a response code which says that the same may be done later
/// (RFC 9051 section 7.1: INUSE, LIMIT, UNAVAILABLE).
bool isTransient(QByteArrayView text);

/// What is said to one command: untagged replies, then how it ended. Reused from command to command.
class Reply
{
public:
    void reset();

    /// `* …`, each piece behind a space.
    template <typename... Pieces> void untagged(const Pieces &...pieces)
    {
        m_lines.append('*');
        (add(m_lines, pieces), ...);
        m_lines.append("\r\n");
        m_ends.push_back(m_lines.size());
    }

    /// `* 3 FETCH (…)`, where \p addItems(QByteArray &to) appends what stands in the parentheses. There are as many of
    /// these as messages in a mailbox: they are written where they stay.
    template <typename AddItems> void fetched(quint32 number, AddItems addItems)
    {
        m_lines.append("* ");
        protocol::appendNumber(m_lines, number);
        m_lines.append(" FETCH (");
        addItems(m_lines);
        m_lines.append(")\r\n");
        m_ends.push_back(m_lines.size());
    }

    /// How it ended. \p code may be "[TRYCREATE]" or the like (RFC 9051 section 7.1), or empty.
    template <typename... Pieces> void ok(const char *code, const Pieces &...pieces)
    {
        end(protocol::Outcome::Done, code, pieces...);
    }
    template <typename... Pieces> void no(const char *code, const Pieces &...pieces)
    {
        end(protocol::Outcome::Failed, code, pieces...);
    }
    template <typename... Pieces> void bad(const char *code, const Pieces &...pieces)
    {
        end(protocol::Outcome::Bad, code, pieces...);
    }
    /// `+ …`: the rest of an exchange is wanted.
    template <typename... Pieces> void ask(const Pieces &...pieces) { end(protocol::Outcome::More, "", pieces...); }
    /// `* BYE …` in front of how it ended: the server leaves.
    template <typename... Pieces> void bye(const Pieces &...pieces)
    {
        m_bye = "* BYE";
        (add(m_bye, pieces), ...);
        m_bye.append("\r\n");
    }

    protocol::Outcome outcome() const { return m_outcome; }
    /// True of a refusal that holds for now only.
    bool isForNow() const;
    /// The untagged replies so far, and where each of them ends.
    const QByteArray &lines() const { return m_lines; }
    const std::vector<qsizetype> &ends() const { return m_ends; }
    /// They are said.
    void forgetLines();
    const QByteArray &farewell() const { return m_bye; }
    /// The line that ends it, for a command with that \p tag; `* BAD` where it has none.
    QByteArray lastLine(QByteArrayView tag) const;

private:
    template <typename... Pieces> void end(protocol::Outcome outcome, const char *code, const Pieces &...pieces)
    {
        m_outcome = outcome;
        m_end.clear();
        if (*code)
            add(m_end, QByteArrayView(code));
        (add(m_end, pieces), ...);
    }
    static void add(QByteArray &to, QByteArrayView piece);
    static void add(QByteArray &to, Echo echo);

    QByteArray m_lines;
    std::vector<qsizetype> m_ends;
    QByteArray m_bye;
    QByteArray m_end; // with a space in front
    protocol::Outcome m_outcome = protocol::Outcome::Done;
};

} // namespace helolab::imap
