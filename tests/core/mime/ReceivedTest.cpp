// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "core/mime/Fields.h"
#include "core/mime/Received.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::mime;
using namespace std::chrono_literals;

namespace {

/// Of 12 May 2026.
constexpr TimePoint at(int hour, int minute, int second)
{
    using namespace std::chrono;
    return sys_days(2026y / May / 12) + hours(hour) + minutes(minute) + seconds(second);
}

struct Form
{
    const char *server;
    const char *value;
    const char *from;
    const char *fromComment;
    const char *by;
    const char *with;
    const char *id;
    const char *recipient;
    bool timed;
};

// As the servers of these names write them.
constexpr Form forms[] = {
    {"Helolab",
     "from pc.example ([127.0.0.1])\r\n\tby mail.hanoi.example (Helolab) with ESMTP id HOLFFBBY6H\r\n\t"
     "for <an@hanoi.example>; Tue, 12 May 2026 10:00:03 +0000",
     "pc.example", "[127.0.0.1]", "mail.hanoi.example", "ESMTP", "HOLFFBBY6H", "<an@hanoi.example>", true},
    {"Postfix",
     "from client.example (localhost [127.0.0.1])\r\n\t(using TLSv1.3 with cipher X (256/256 bits)\r\n\t key-"
     "exchange X25519)\r\n\tby mx.example (Postfix) with ESMTPS id 4F2E1\r\n\tfor <b@c.example>; Tue, 12 May "
     "2026 12:00:03 +0200 (CEST)",
     "client.example", "localhost [127.0.0.1] using TLSv1.3 with cipher X (256/256 bits)\t key-exchange X25519",
     "mx.example", "ESMTPS", "4F2E1", "<b@c.example>", true},
    {"Exim",
     "from [192.0.2.1] (helo=foo)\r\n\tby mx.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384\r\n\t(Exim "
     "4.96)\r\n\t(envelope-from <a@b.example>)\r\n\tid 1uEXAM-0002Bc-1F\r\n\tfor c@d.example;\r\n\tTue, 12 May "
     "2026 10:00:03 +0000",
     "[192.0.2.1]", "helo=foo", "mx.example", "esmtps tls TLS_AES_256_GCM_SHA384", "1uEXAM-0002Bc-1F", "c@d.example",
     true},
    {"Exchange",
     "from AA.prod.outlook.example (2001:db8:208:1::1)\r\n by BB.prod.outlook.example (2001:db8:10:2::9) with\r\n "
     "Microsoft SMTP Server (version=TLS1_2,\r\n cipher=TLS_ECDHE) id 15.20.8722.11\r\n via Frontend Transport; Tue, "
     "12 "
     "May 2026 10:00:03 +0000",
     "AA.prod.outlook.example", "2001:db8:208:1::1", "BB.prod.outlook.example", "Microsoft SMTP Server",
     "15.20.8722.11", "", true},
    {"Gmail, within",
     "by 2002:a05:6a10:1234:b0:abc with SMTP id x1csp1234567pxb;\r\n        Tue, 12 May 2026 03:00:03 "
     "-0700 (PDT)",
     "", "", "2002:a05:6a10:1234:b0:abc", "SMTP", "x1csp1234567pxb", "", true},
    {"Gmail, sorted",
     "from mail-sor-f41.google.example (mail-sor-f41.google.example. [209.85.220.41])\r\n by "
     "mx.google.example with SMTPS id d12sor123.4.2026.05.12.03.00.03\r\n for <a@gmail.example>\r\n "
     "(Google Transport Security); Tue, 12 May 2026 03:00:03 -0700 (PDT)",
     "mail-sor-f41.google.example", "mail-sor-f41.google.example. [209.85.220.41]", "mx.google.example", "SMTPS",
     "d12sor123.4.2026.05.12.03.00.03", "<a@gmail.example>", true},
    {"qmail, local", "(qmail 12345 invoked by uid 89); 12 May 2026 10:00:03 -0000", "", "", "", "", "", "", true},
    {"qmail, remote", "from unknown (HELO foo) (192.0.2.1)\n  by mx.example with SMTP; 12 May 2026 10:00:03 -0000",
     "unknown", "HELO foo 192.0.2.1", "mx.example", "SMTP", "", "", true},
    {"QQ",
     "from pc (unknown [192.0.2.7])\r\n\tby newxmesmtplogicsvrszc5-0.qq.example (NewEsmtp) with SMTP\r\n\tid "
     "4F2E9B7A; Tue, 12 May 2026 18:00:03 +0800",
     "pc", "unknown [192.0.2.7]", "newxmesmtplogicsvrszc5-0.qq.example", "SMTP", "4F2E9B7A", "", true},
    {"Coremail",
     "from pc$192.0.2.7 ( [192.0.2.7] ) by\r\n ajax-webmail-x (Coremail) ; Tue, 12 May 2026 18:00:03\r\n "
     "+0800 (GMT+08:00)",
     "pc$192.0.2.7", "[192.0.2.7]", "ajax-webmail-x", "", "", "", true},
    {"SendGrid", "by filter0001 with SMTP id filter0001-1\r\n 2026-05-12 10:00:03.123 +0000 UTC m=+1.0", "", "",
     "filter0001", "SMTP", "filter0001-1 2026-05-12 10:00:03.123 +0000 UTC m=+1.0", "", false},
    {"nobody", "hello there", "", "", "", "", "", "", false},
    {"in capitals", "FROM a BY b WITH smtp ID 1 FOR <x@y>; Tue, 12 May 2026 10:00:03 GMT", "a", "", "b", "smtp", "1",
     "<x@y>", true},
};

} // namespace

TEST(Received, IsReadAsRealServersWriteIt)
{
    for (const Form &form : forms) {
        const Received read = readReceived(QByteArrayView(form.value));
        EXPECT_EQ(read.from.value.toStdString(), form.from) << form.server;
        EXPECT_EQ(read.from.comment.toStdString(), form.fromComment) << form.server;
        EXPECT_EQ(read.by.value.toStdString(), form.by) << form.server;
        EXPECT_EQ(read.with.value.toStdString(), form.with) << form.server;
        EXPECT_EQ(read.id.value.toStdString(), form.id) << form.server;
        EXPECT_EQ(read.recipient.value.toStdString(), form.recipient) << form.server;
        ASSERT_EQ(read.time.has_value(), form.timed) << form.server;
        if (read.time) {
            EXPECT_EQ(read.time->moment, at(10, 0, 3)) << form.server;
        }
    }
    EXPECT_EQ(readReceived("(qmail 1 invoked by uid 89); x").remark.toStdString(), "qmail 1 invoked by uid 89");
    EXPECT_EQ(readReceived("from a by b via Frontend Transport").via.value.toStdString(), "Frontend Transport");
    EXPECT_FALSE(readReceived("hello there").isUnderstood());
    EXPECT_TRUE(readReceived("(qmail); 12 May 2026 10:00:03 -0000").isUnderstood());
}

TEST(Received, EndsWhateverItIs)
{
    EXPECT_FALSE(readReceived("").isUnderstood());
    EXPECT_EQ(readReceived("from a (never closed").from.comment.toStdString(), "never closed");
    EXPECT_EQ(readReceived("from a \"never closed").from.value.toStdString(), "a never closed");
    EXPECT_EQ(readReceived("from a (\\").from.value.toStdString(), "a");
    for (const char *piece : {"(", ")", "from ", "\"", ";", "\\", "((()", "by by ", "\0x"})
        readReceived(QByteArray(piece).repeated(100'000));
    readReceived(QByteArray("\xFF\0from\x80", 7).repeated(30'000));
}

TEST(SentTime, IsReadInEveryFormThatIsMet)
{
    for (const char *text :
         {"Tue, 12 May 2026 17:00:03 +0700 (ICT)", "12 May 2026 10:00:03 -0000", "Tue,12 May 2026 10:00:03 GMT",
          "Tue, 12 May 26 06:00:03 EDT", "Tue May 12 10:00:03 2026", "Tue, 12 MAY 2026 10:00:03",
          "Tue, (a comment; here) 12 May 2026 10:00:03 UT", "2026-05-12 10:00:03.9 +0000 UTC", "12-May-2026 10:00:03 Z",
          "tuesday, 12 May 2026 10:00:03 +0000"}) {
        const auto time = readSentTime(QByteArrayView(text));
        ASSERT_TRUE(time) << text;
        EXPECT_EQ(time->moment, at(10, 0, 3)) << text;
    }
    EXPECT_EQ(readSentTime("12 May 2026 10:00 +0530")->zone, 330);
    EXPECT_EQ(readSentTime("12 May 2026 10:00 +0530")->moment, at(4, 30, 0));
    EXPECT_EQ(readSentTime("12 May 2026 23:59:60 +0000")->moment, at(23, 59, 59) + 1s) << "a leap second";
    for (const char *text : {"", "never", "32 May 2026 10:00:00 +0000", "30 Feb 2026 10:00:00 +0000", "12 May 2026",
                             "12 May 2026 24:00:00", "12 May 2026 10:61", "12 2026 10:00", ",,,,,,,,,,", "((((",
                             "99999999999999 May 2026 10:00"})
        EXPECT_FALSE(readSentTime(QByteArrayView(text))) << text;
}

TEST(Route, GoesFromTheFirstHopAndTellsWhatTookLong)
{
    const QByteArray mail = samples::mail("Received: from b by c; Tue, 12 May 2026 10:01:00 +0000\n"
                                          "X-Between: x\n"
                                          "Received: no idea\n"
                                          "received: from a\n\tby b; Tue, 12 May 2026 13:02:03 +0300\n"
                                          "Received: from pc by a; Tue, 12 May 2026 10:00:03 +0000\n"
                                          "Subject: way\n"
                                          "\n"
                                          "Received: from the body by nobody; x\n");
    const Route route = readRoute(mail, findHeader(mail));
    ASSERT_EQ(route.hops.size(), 4U);
    EXPECT_EQ(route.hops[0].received.from.value.toStdString(), "pc");
    EXPECT_FALSE(route.hops[0].delay);
    EXPECT_EQ(route.hops[1].lines.of(mail).toByteArray().toStdString(),
              "received: from a\r\n\tby b; Tue, 12 May 2026 13:02:03 +0300\r\n");
    EXPECT_EQ(route.hops[1].delay, Milliseconds(2min));
    EXPECT_FALSE(route.hops[2].received.isUnderstood());
    EXPECT_FALSE(route.hops[2].delay);
    EXPECT_EQ(route.hops[3].delay, Milliseconds(-63s)) << "from the last hop whose time is known; its clock is wrong";
    EXPECT_EQ(route.leftOut, 0);
}

TEST(Route, IsBounded)
{
    const QByteArray mail = QByteArray("Received: from a by b; 12 May 2026 10:00:00 +0000\r\n").repeated(5000) + "\r\n";
    const Route route = readRoute(mail, findHeader(mail), 200);
    EXPECT_EQ(route.hops.size(), 200U);
    EXPECT_EQ(route.leftOut, 4800);
    EXPECT_EQ(route.hops.front().lines.end(), mail.size() - 2) << "the first hops are kept";
    EXPECT_TRUE(readRoute("", {}).hops.empty());
}
