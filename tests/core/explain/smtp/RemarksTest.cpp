// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a message that was accepted: which of it a message before it had wrong already.
#include "tests/core/explain/mistakes/MistakeTest.h"

using namespace helolab;
using namespace helolab::tests;

namespace {

/// Sends a message and accepts it; what is remarked of the newest reply: "id", "(id)" where it was told before.
std::string remarksOn(Conversation &conversation, std::initializer_list<const char *> message,
                      const char *reply = "250 Ok")
{
    conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    conversation.client("RCPT TO:<binh@hanoi.example>").server("250 Ok").client("DATA").server("354 Go");
    for (const char *line : message)
        conversation.client(line);
    conversation.client(".").server(reply);
    QStringList told;
    for (const explain::Remark &each : explain::explain(conversation.transcript(), conversation.last()).remarks)
        told << (each.wasTold ? QStringLiteral("(%1)") : QStringLiteral("%1")).arg(each.id);
    return told.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST(Remarks, OnWhatAMessageLacksAreNewOnce)
{
    Conversation conversation = introduced();
    const auto whole = {"From: a@b.example", "Date: 5 Jan 2026 16:00:00 +0700", "Subject: x", "", "Hi"};
    EXPECT_EQ(remarksOn(conversation, whole), "no-message-id");
    EXPECT_EQ(remarksOn(conversation, whole), "(no-message-id)");
    EXPECT_EQ(remarksOn(conversation, {"From: a@b.example", "Date: 5 Jan 2026 16:00:00 +0700", "", "Hi"}),
              "no-subject (no-message-id)");
    conversation.reconnect().server("220 mail").client("HELO pc").server("250 Hi");
    EXPECT_EQ(remarksOn(conversation, whole), "(no-message-id)") << "the same student sits there";
}

TEST(Remarks, OnWhatStandsInAMessageAreAlwaysNew)
{
    Conversation conversation = introduced();
    const auto wrong = {"From: a@b.example", "Date: today", "Subject: x", "Message-ID: <1@b.example>", "", "Hi"};
    EXPECT_EQ(remarksOn(conversation, wrong), "malformed-date");
    EXPECT_EQ(remarksOn(conversation, wrong), "malformed-date");
}

TEST(Remarks, OnAMessageThatWasRefusedWereNotTold)
{
    Conversation conversation = introduced();
    const auto whole = {"From: a@b.example", "Date: 5 Jan 2026 16:00:00 +0700", "Subject: x", "", "Hi"};
    EXPECT_EQ(remarksOn(conversation, whole, "554 No"), "");
    EXPECT_EQ(remarksOn(conversation, whole), "no-message-id");
}
