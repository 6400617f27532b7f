// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Event.h"
#include "core/protocol/ReplyText.h"
#include "core/protocol/Table.h"

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::pop3 {

using protocol::counted;
using protocol::Echo;

/// True of a refusal whose response code says that the same may be done later (RFC 2449 section 8.1.1, RFC 3206).
bool isTransient(QByteArrayView statusLine);

/// A reply being written: a status line, and perhaps text up to a lone dot. Reused from command to command.
class Reply
{
public:
    void reset();

    template <typename... Pieces> void ok(const Pieces &...pieces)
    {
        m_outcome = protocol::Outcome::Done;
        m_bytes.append("+OK");
        (add(pieces), ...);
        endLine();
    }
    /// \p code may be "[IN-USE]" or the like (RFC 2449 section 8), or empty.
    template <typename... Pieces> void err(const char *code, const Pieces &...pieces)
    {
        m_outcome = protocol::Outcome::Failed;
        m_bytes.append("-ERR");
        if (*code)
            add(QByteArrayView(code));
        (add(pieces), ...);
        endLine();
    }
    /// A challenge, in base64, which may be empty (RFC 5034 section 4).
    void ask(QByteArrayView challenge)
    {
        m_outcome = protocol::Outcome::More;
        m_bytes.append('+');
        add(challenge);
        endLine();
    }
    /// One line of the text behind +OK, which must not begin with a dot.
    template <typename... Pieces> void line(const Pieces &...pieces)
    {
        m_first = true;
        (add(pieces), ...);
        endLine();
    }
    void endText() { m_bytes.append(".\r\n"); }
    /// A message, or its beginning, and the lone dot behind it; lines that begin with a dot get another.
    void text(QByteArrayView octets);

    protocol::Outcome outcome() const { return m_outcome; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void add(QByteArrayView piece);
    void add(Echo echo);
    void endLine();

    QByteArray m_bytes;
    protocol::Outcome m_outcome = protocol::Outcome::Done;
    bool m_first = false; // nothing stands on this line yet: no space before what comes
};

} // namespace helolab::pop3
