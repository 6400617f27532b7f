// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explain.h"
#include "core/explain/mistakes/Classifier.h"
#include "core/smtp/Protocol.h"
#include "tests/support/Conversation.h"

#include <gtest/gtest.h>

namespace helolab::tests {

inline const smtp::Protocol &smtpProtocol()
{
    static const smtp::Protocol protocol;
    return protocol;
}

/// Greeted, and introduced by EHLO with PIPELINING announced.
inline Conversation introduced()
{
    Conversation conversation(smtpProtocol());
    conversation.server("220 mail.hanoi.example ESMTP");
    conversation.client("EHLO client.example").server("250-mail.hanoi.example\r\n250-PIPELINING\r\n250 HELP");
    return conversation;
}

/// Behind the 354.
inline Conversation inData()
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    conversation.client("RCPT TO:<binh@hanoi.example>").server("250 Ok");
    conversation.client("DATA").server("354 go ahead");
    return conversation;
}

/// The mistake in the newest entry of the client, "none" where there is none. A text that came out half filled in
/// fails the test.
inline explain::Mistake mistakeIn(const Conversation &conversation)
{
    explain::Mistake none;
    none.id = QStringLiteral("none");
    const auto mistake = explain::mistakes::find(conversation.transcript(), conversation.lastOfClient());
    if (!mistake)
        return none;
    EXPECT_FALSE(mistake->title.isEmpty());
    EXPECT_FALSE(mistake->explanation.isEmpty()) << mistake->id.toStdString();
    EXPECT_FALSE(mistake->explanation.contains(QStringLiteral("%1"))) << mistake->explanation.toStdString();
    EXPECT_FALSE(mistake->explanation.contains(QStringLiteral("%2"))) << mistake->explanation.toStdString();
    EXPECT_FALSE(mistake->rfc.isEmpty()) << mistake->id.toStdString();
    const auto &entry = conversation.transcript().entries[std::size_t(conversation.lastOfClient())];
    EXPECT_GE(mistake->begin, 0) << mistake->id.toStdString();
    EXPECT_LE(mistake->begin + mistake->length, entry.bytes.size()) << mistake->id.toStdString();
    return *mistake;
}

inline std::string idIn(const Conversation &conversation)
{
    return mistakeIn(conversation).id.toStdString();
}

/// \p line sent after EHLO and answered by \p reply.
inline explain::Mistake mistakeAfter(const QByteArray &line, const QByteArray &reply)
{
    Conversation conversation = introduced();
    conversation.client(line).server(reply);
    return mistakeIn(conversation);
}

inline std::string idAfter(const QByteArray &line, const QByteArray &reply)
{
    return mistakeAfter(line, reply).id.toStdString();
}

} // namespace helolab::tests
