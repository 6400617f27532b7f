// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Event.h"
#include "core/protocol/Table.h"

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::smtp {

/// What a reply code means to the table: 2yz Done, 3yz More, 4yz and 5yz Failed; of those 500-504 and 555 Bad: not
/// understood or out of order. The server and those who watch one read it off the same way.
constexpr protocol::Outcome outcomeOf(int code)
{
    if (code < 300)
        return protocol::Outcome::Done;
    if (code < 400)
        return protocol::Outcome::More;
    return (code >= 500 && code <= 504) || code == 555 ? protocol::Outcome::Bad : protocol::Outcome::Failed;
}

/// RFC 5321 section 4.2.1: the same may be taken later.
constexpr bool isTransient(int code)
{
    return code / 100 == 4;
}

/// 421 says that the server leaves, whatever it answers (RFC 5321 section 3.8).
constexpr bool isClosing(int code)
{
    return code == 421;
}

/// Octets of the client repeated in a reply: at most 200, controls shown as '?', and 8-bit octets too unless the
/// client may be answered in UTF-8.
struct Echo
{
    QByteArrayView octets;
    bool utf8 = false;
};

/// A reply being written, line by line. Reused from command to command.
class Reply
{
public:
    /// Forgets the last reply. Enhanced codes (RFC 2034) are left out where the extension is hidden.
    void reset(bool enhanced);

    /// Adds one line made of \p pieces (QByteArrayView or Echo). Every line of one reply has one code.
    template <typename... Pieces> void say(protocol::ReplyCode code, const Pieces &...pieces)
    {
        beginLine(code);
        (add(pieces), ...);
        endLine();
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// 0 before the first line.
    quint16 code() const { return m_code; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void beginLine(protocol::ReplyCode code);
    void add(QByteArrayView text) { m_bytes.append(text); }
    void add(Echo echo);
    void endLine();

    QByteArray m_bytes;
    qsizetype m_separator = -1; // of the last line: a hyphen once another one follows
    quint16 m_code = 0;
    bool m_enhanced = true;
};

} // namespace helolab::smtp
