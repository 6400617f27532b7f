// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

namespace helolab::samples {

QByteArray mail(const char *lines)
{
    return QByteArray(lines).replace('\n', "\r\n");
}

QByteArray plain()
{
    return mail("Return-Path: <an@hanoi.example>\n"
                "From: =?utf-8?Q?Nguy=E1=BB=85n_V=C4=83n_An?= <an@hanoi.example>\n"
                "To: alice@london.example\n"
                "Subject: Lunch\n"
                "Date: Mon, 2 Mar 2026 11:00:00 +0700\n"
                "Message-ID: <1@hanoi.example>\n"
                "\n"
                "At noon?\n"
                "\n"
                "An\n");
}

QByteArray withAttachment()
{
    return mail("From: an@hanoi.example\n"
                "Subject: =?UTF-8?B?QuG6o24gdGhhbSBjaGnhur91?=\n"
                "MIME-Version: 1.0\n"
                "Content-Type: multipart/mixed;\n"
                "\tboundary=\"outer\"\n"
                "\n"
                "This is a message in MIME format.\n"
                "--outer\n"
                "Content-Type: multipart/alternative; boundary=\"outer-1\"\n"
                "\n"
                "--outer-1\n"
                "Content-Type: text/plain; charset=utf-8; format=flowed\n"
                "Content-Transfer-Encoding: quoted-printable\n"
                "\n"
                "Ch=C3=A0o b=E1=BA=A1n,=\n"
                " xem t=E1=BB=87p.\n"
                "--outer-1\n"
                "Content-Type: text/html; charset=utf-8\n"
                "Content-Transfer-Encoding: base64\n"
                "\n"
                "PHA+Q2jDoG8gYuG6oW48L3A+\n"
                "--outer-1--\n"
                "\n"
                "--outer\n"
                "Content-Type: application/pdf\n"
                "Content-ID: <report@hanoi.example>\n"
                "Content-Description: the report\n"
                "Content-Disposition: attachment;\n"
                " filename*0*=utf-8''B%C3%A1o%20c;\n"
                " filename*1*=%C3%A1o.pdf\n"
                "Content-Transfer-Encoding: base64\n"
                "\n"
                "JVBERi0xLjQK\n"
                "--outer--\n"
                "Not for your eyes.\n");
}

QByteArray forwarded()
{
    return mail("From: alice@london.example\n"
                "Subject: Fwd: Two colours\n"
                "MIME-Version: 1.0\n"
                "Content-Type: multipart/mixed; boundary=f\n"
                "\n"
                "--f\n"
                "\n"
                "See below.\n"
                "--f\n"
                "Content-Type: message/rfc822\n"
                "\n"
                "From: bob@oxford.example\n"
                "Subject: Two colours\n"
                "Content-Type: multipart/alternative; boundary=g\n"
                "\n"
                "--g\n"
                "Content-Type: text/plain\n"
                "\n"
                "red\n"
                "--g\n"
                "Content-Type: text/enriched\n"
                "\n"
                "<bold>blue</bold>\n"
                "--g--\n"
                "--f--\n");
}

QByteArray digest()
{
    return mail("From: list@hanoi.example\n"
                "Content-Type: multipart/digest; boundary=\"----next----\"\n"
                "\n"
                "------next----\n"
                "\n"
                "From: an@hanoi.example\n"
                "Subject: one\n"
                "\n"
                "First.\n"
                "\n"
                "------next----\n"
                "\n"
                "From: alice@london.example\n"
                "Subject: two\n"
                "\n"
                "Second.\n"
                "\n"
                "------next------\n");
}

QByteArray partNumbers()
{
    return mail("Subject: numbers\n"
                "Content-Type: multipart/mixed; boundary=a\n"
                "\n"
                "--a\n"
                "Content-Type: text/plain\n"
                "\n"
                "part 1\n"
                "--a\n"
                "Content-Type: application/octet-stream\n"
                "\n"
                "part 2\n"
                "--a\n"
                "Content-Type: message/rfc822\n"
                "X-Part: 3\n"
                "\n"
                "Subject: within 3\n"
                "Content-Type: multipart/mixed; boundary=b\n"
                "\n"
                "--b\n"
                "Content-Type: text/plain\n"
                "\n"
                "part 3.1\n"
                "--b\n"
                "Content-Type: application/octet-stream\n"
                "\n"
                "part 3.2\n"
                "--b--\n"
                "--a\n"
                "Content-Type: multipart/mixed; boundary=c\n"
                "X-Part: 4\n"
                "\n"
                "--c\n"
                "Content-Type: image/gif\n"
                "X-Part: 4.1\n"
                "\n"
                "part 4.1\n"
                "--c\n"
                "Content-Type: message/rfc822\n"
                "X-Part: 4.2\n"
                "\n"
                "Subject: within 4.2\n"
                "Content-Type: multipart/mixed; boundary=d\n"
                "\n"
                "--d\n"
                "Content-Type: text/plain\n"
                "\n"
                "part 4.2.1\n"
                "--d\n"
                "Content-Type: multipart/alternative; boundary=e\n"
                "\n"
                "--e\n"
                "Content-Type: text/plain\n"
                "\n"
                "part 4.2.2.1\n"
                "--e\n"
                "Content-Type: text/richtext\n"
                "\n"
                "part 4.2.2.2\n"
                "--e--\n"
                "--d--\n"
                "--c--\n"
                "--a--\n");
}

QByteArray bounce()
{
    return mail("From: MAILER-DAEMON@hanoi.example (Mail Delivery System)\n"
                "To: an@hanoi.example\n"
                "Subject: Undelivered Mail Returned to Sender\n"
                "MIME-Version: 1.0\n"
                "Content-Type: multipart/report; report-type=delivery-status;\n"
                "    boundary=\"A1/hanoi.example\"\n"
                "\n"
                "This is a MIME-encapsulated message.\n"
                "\n"
                "--A1/hanoi.example\n"
                "Content-Description: Notification\n"
                "Content-Type: text/plain; charset=us-ascii\n"
                "\n"
                "<nobody@london.example>: no such user\n"
                "\n"
                "--A1/hanoi.example\n"
                "Content-Description: Delivery report\n"
                "Content-Type: message/delivery-status\n"
                "\n"
                "Reporting-MTA: dns; hanoi.example\n"
                "\n"
                "Final-Recipient: rfc822; nobody@london.example\n"
                "Action: failed\n"
                "Status: 5.1.1\n"
                "\n"
                "--A1/hanoi.example\n"
                "Content-Description: Undelivered Message\n"
                "Content-Type: message/rfc822\n"
                "\n"
                "From: an@hanoi.example\n"
                "To: nobody@london.example\n"
                "Subject: hello\n"
                "\n"
                "Anybody there?\n"
                "\n"
                "--A1/hanoi.example--\n");
}

std::vector<QByteArray> all()
{
    return {
        plain(),
        withAttachment(),
        forwarded(),
        digest(),
        partNumbers(),
        bounce(),
        withAttachment().replace("\r\n", "\n"),
        forwarded().replace("--g--\r\n", "").replace("--f--\r\n", ""),
        mail("Content-Type: multipart/mixed; boundary=a\n\n--a\n--a\n\n--a\nSubject: no empty line\n--a--\n"),
        mail("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: message/rfc822\n\n--a\n"
             "Content-Type: multipart/mixed; boundary=b\n\n--b\n--a--\n"),
        mail("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\n1\n"
             "--a--\n--a\n\n2\n--a--"),
        mail("From nobody Mon Mar  2 11:00:00 2026\n : no name\nno colon\nSubject : blank\nX:\n\nbody without an end"),
        QByteArrayLiteral("Subject: \xC4\xA9 \xE9\xFF\r\nX-Nul: a\0b\r\n\r\n\0\r\n\r \n"),
    };
}

} // namespace helolab::samples
