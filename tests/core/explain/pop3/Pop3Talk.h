// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explain.h"
#include "core/pop3/Protocol.h"
#include "tests/support/Conversation.h"

#include <gtest/gtest.h>

namespace helolab::tests {

inline Conversation pop3Greeted()
{
    static const pop3::Protocol protocol;
    Conversation conversation(protocol);
    conversation.server("+OK mail.hanoi.example POP3 server ready <17.pop3@mail.hanoi.example>");
    return conversation;
}

inline Conversation pop3LoggedIn()
{
    Conversation conversation = pop3Greeted();
    conversation.client("USER an").server("+OK");
    conversation.client("PASS secret").server("+OK 2 messages");
    return conversation;
}

inline explain::Explanation toldOf(const Conversation &conversation)
{
    return explain::explain(conversation.transcript(), conversation.last());
}

/// What is told of \p reply to \p command, logged in.
inline explain::Explanation pop3Told(const QByteArray &command, const QByteArray &reply)
{
    Conversation conversation = pop3LoggedIn();
    return toldOf(conversation.client(command).server(reply));
}

inline std::string meaningIn(const explain::Explanation &told, const char *text)
{
    for (const explain::Token &token : told.tokens) {
        if (token.text == QString::fromUtf8(text))
            return token.meaning.toStdString();
    }
    return "no such token";
}

inline std::string pop3MistakeIn(const explain::Explanation &told)
{
    return told.mistake ? told.mistake->id.toStdString() : "none";
}

} // namespace helolab::tests
