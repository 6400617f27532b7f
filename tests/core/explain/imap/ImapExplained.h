// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explain.h"
#include "core/explain/mistakes/Classifier.h"
#include "core/imap/Protocol.h"
#include "tests/support/Conversation.h"

#include <gtest/gtest.h>

namespace helolab::tests {

inline const imap::Protocol &imapProtocol()
{
    static const imap::Protocol protocol;
    return protocol;
}

inline Conversation imapGreeted()
{
    Conversation conversation(imapProtocol());
    conversation.server("* OK [CAPABILITY IMAP4rev1] ready");
    return conversation;
}

inline Conversation imapLoggedIn()
{
    Conversation conversation = imapGreeted();
    conversation.client("a1 LOGIN an secret").server("a1 OK Logged in");
    return conversation;
}

/// In a mailbox of three messages, with the UIDs 101, 102 and 110; the tags up to a2 are used.
inline Conversation imapSelected(const char *opening = "SELECT")
{
    Conversation conversation = imapLoggedIn();
    conversation.client(QByteArray("a2 ") + opening + " INBOX");
    conversation.server("* 3 EXISTS").server("* FLAGS (\\Seen)").server("a2 OK done");
    return conversation;
}

inline explain::Explanation imapTold(const Conversation &conversation)
{
    return explain::explain(conversation.transcript(), conversation.last());
}

/// What is told of \p reply to \p command, in a mailbox.
inline explain::Explanation imapTold(const QByteArray &command, const QByteArray &reply)
{
    Conversation conversation = imapSelected();
    return imapTold(conversation.client(command).server(reply));
}

inline std::string imapMeaning(const explain::Explanation &told, const char *text)
{
    for (const explain::Token &token : told.tokens) {
        if (token.text == QString::fromUtf8(text))
            return token.meaning.toStdString();
    }
    return "no such token";
}

/// The mistake in the newest entry of the client, of a happening in that; "none" where there is none. A text that came
/// out half filled in fails the test.
inline explain::Mistake imapMistake(const Conversation &conversation)
{
    explain::Mistake none;
    none.id = QStringLiteral("none");
    const auto mistake = explain::mistakes::find(conversation.transcript(), conversation.lastOfClient());
    if (!mistake)
        return none;
    const std::string id = mistake->id.toStdString();
    EXPECT_FALSE(mistake->title.isEmpty()) << id;
    EXPECT_FALSE(mistake->explanation.isEmpty()) << id;
    for (const char *hole : {"%1", "%2", "%3"})
        EXPECT_FALSE(mistake->explanation.contains(QLatin1StringView(hole)))
            << id << mistake->explanation.toStdString();
    EXPECT_FALSE(mistake->rfc.isEmpty()) << id;
    const auto &entry = conversation.transcript().entries[std::size_t(conversation.lastOfClient())];
    EXPECT_GE(mistake->begin, 0) << id;
    EXPECT_LE(mistake->begin + mistake->length, entry.bytes.size()) << id;
    return *mistake;
}

/// \p line sent in a mailbox and answered by \p reply.
inline explain::Mistake imapMistake(const QByteArray &line, const QByteArray &reply)
{
    Conversation conversation = imapSelected();
    return imapMistake(conversation.client(line).server(reply));
}

inline std::string imapMistakeId(const QByteArray &line, const QByteArray &reply)
{
    return imapMistake(line, reply).id.toStdString();
}

} // namespace helolab::tests
