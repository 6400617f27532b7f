# SPDX-License-Identifier: GPL-3.0-or-later
"""curl delivers by SMTP, and reads by POP3 and IMAP."""
from served import MESSAGE, MailTest, ServedTest


class CurlSmtpTest(ServedTest):
    def curl(self, *arguments, code=0):
        return self.run_client("curl", "-sv", "--url", f"smtp://127.0.0.1:{self.port}/client.hanoi.example",
                               *arguments, code=code)

    def test_delivers(self):
        self.curl("--mail-from", "an@hanoi.example", "--mail-rcpt", "binh@hanoi.example",
                  "--upload-file", self.message_file())
        self.assert_said(self.transcript(), r"S: 220 .*", r"C: EHLO client\.hanoi\.example", r"S: 250-.*", r"S: 250 .*",
                         r"C: MAIL FROM:<an@hanoi\.example>.*", r"S: 250 .*", r"C: RCPT TO:<binh@hanoi\.example>",
                         r"S: 250 .*", r"C: DATA", r"S: 354 .*", r"C: Subject: greetings",
                         r"C: \.\.a line that begins with a dot", r"C: \.", r"S: 250 .*", r"C: QUIT", r"S: 221 .*")

    def test_delivers_to_several(self):
        self.curl("--mail-from", "an@hanoi.example", "--mail-rcpt", "binh@hanoi.example",
                  "--mail-rcpt", "linh@hanoi.example", "--mail-rcpt", "olga@moscow.example",
                  "--upload-file", self.message_file())
        self.assert_said(self.transcript(), r"C: RCPT TO:<binh.*", r"S: 250 .*", r"C: RCPT TO:<linh.*", r"S: 250 .*",
                         r"C: RCPT TO:<olga.*", r"S: 250 .*", r"C: \.", r"S: 250 .*")

    def test_is_told_that_nobody_has_that_name(self):
        # 55 is curl's code for what the server would not take.
        self.curl("--mail-from", "an@hanoi.example", "--mail-rcpt", "nobody@hanoi.example",
                  "--upload-file", self.message_file(), code=55)
        self.assert_said(self.transcript(), r"C: RCPT TO:<nobody@hanoi\.example>", r"S: 550 5\.1\.1 .*")

    def test_asks_for_a_user_and_for_help(self):
        output = self.curl("--request", "VRFY alice@london.example")
        self.assertRegex(output, r"< 25[0-2] ")
        output = self.curl("--request", "HELP")
        self.assertRegex(output, r"< 214[ -]")


class CurlPop3Test(MailTest):
    def curl(self, message, *arguments):
        return self.run_client("curl", "-s", "--user", "an:hutech123", "--url",
                               f"pop3://127.0.0.1:{self.ports['pop3']}/{message}", *arguments)

    def test_lists(self):
        self.assertEqual([line.split()[0] for line in self.curl("").splitlines() if line], ["1", "2"])

    def test_reads(self):
        self.assertTrue(self.curl("2").endswith(MESSAGE))
        self.assertTrue(self.curl("2", "--login-options", "AUTH=+APOP").endswith(MESSAGE))
        self.assertNotIn("Hello, Binh.", self.curl("", "--request", "TOP 2 0"))
        self.assert_nothing_refused()

    def test_deletes(self):
        self.curl("1", "--request", "DELE", "--head")
        self.assertEqual(set(self.mail()), {"greetings"})
        self.assert_nothing_refused()


class CurlImapTest(MailTest):
    def curl(self, path, *arguments, code=0):
        return self.run_client("curl", "-s", "--user", "an:hutech123", "--url",
                               f"imap://127.0.0.1:{self.ports['imap']}/{path}", *arguments, code=code)

    def test_reads(self):
        self.assertTrue(self.curl("INBOX;UID=2").endswith(MESSAGE))
        self.assertEqual(self.curl("INBOX;MAILINDEX=2;SECTION=TEXT"),
                         MESSAGE.split("\n\n", 1)[1])
        self.assertEqual(self.curl("INBOX;UID=2;SECTION=HEADER.FIELDS%20(SUBJECT)").strip(), "Subject: greetings")
        self.assertEqual(self.curl("INBOX;UID=2;SECTION=HEADER.FIELDS%20(SUBJECT);PARTIAL=0.10"), "Subject: g")
        self.assertEqual(self.curl("INBOX;UID=2;SECTION=1").split()[:2], ["Hello,", "Binh."])
        self.curl("INBOX;UID=3", code=78)  # there is none
        self.assert_nothing_refused()

    def test_lists_and_selects(self):
        self.assertIn('* LIST (\\HasNoChildren \\Sent) "/" Sent\n', self.curl(""))
        self.assertIn("* 2 EXISTS", self.curl("", "--request", "EXAMINE INBOX"))
        self.assertIn("(MESSAGES 2 UNSEEN 2)", self.curl("", "--request", "STATUS INBOX (MESSAGES UNSEEN)"))
        self.assertIn('* LSUB () "/" Drafts', self.curl("", "--request", 'LSUB "" *'))
        self.assert_nothing_refused()

    def test_searches(self):
        self.assertEqual(self.curl("INBOX?SUBJECT%20greetings").strip(), "* SEARCH 2")
        self.assertEqual(self.curl("INBOX", "--request", "UID SEARCH OR FROM an TO an").strip(), "* SEARCH 1 2")
        self.assertEqual(self.curl("INBOX", "--request", "SEARCH SEEN").strip(), "* SEARCH")
        self.assert_nothing_refused()

    def test_appends_marks_copies_and_removes(self):
        self.curl("Drafts", "--upload-file", self.message_file("Subject: to be sent\n\n"))
        self.assertIn(r"FLAGS (\Flagged \Seen", self.curl("Drafts", "--request", r"STORE 1 +FLAGS (\Seen \Flagged)"))
        self.curl("Drafts", "--request", "COPY 1 INBOX")
        self.curl("", "--request", "CREATE plans")
        self.curl("Drafts", "--request", "MOVE 1 plans")
        self.assertEqual((self.mail("Drafts"), self.mail("plans"), self.mail()["to be sent"]),
                         ({}, {"to be sent": {r"\Seen", r"\Flagged"}}, {r"\Seen", r"\Flagged"}))
        self.curl("INBOX", "--request", r"UID STORE 1:2 +FLAGS.SILENT (\Deleted)")
        self.assertEqual(self.curl("INBOX", "--request", "EXPUNGE").splitlines()[:2], ["* 1 EXPUNGE"] * 2)
        self.assertEqual(set(self.mail()), {"to be sent"})
        self.assert_nothing_refused()
