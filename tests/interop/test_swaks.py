# SPDX-License-Identifier: GPL-3.0-or-later
from served import ServedTest


class SwaksTest(ServedTest):
    def swaks(self, *arguments, code=0):
        return self.run_client("swaks", "--server", f"127.0.0.1:{self.port}", "--ehlo", "client.hanoi.example",
                               "--from", "an@hanoi.example", *arguments, code=code)

    def test_delivers(self):
        output = self.swaks("--to", "binh@hanoi.example", "--header", "Subject: by swaks", "--body", "one\n.two\n..\n")
        self.assertRegex(output, r"(?m)^<-  354 ")
        self.assert_said(self.transcript(), r"C: DATA", r"C: Subject: by swaks", r"C: \.\.two", r"C: \.\.\.", r"C: \.",
                         r"S: 250 .*", r"C: QUIT", r"S: 221 .*")

    def test_pipelines(self):
        output = self.swaks("--to", "binh@hanoi.example,linh@hanoi.example,alice@london.example", "--pipeline")
        self.assertIn("250-PIPELINING", output)
        self.assert_said(self.transcript(), r"C: MAIL FROM:.*", r"C: RCPT TO:<binh.*", r"C: RCPT TO:<linh.*",
                         r"C: RCPT TO:<alice.*", r"C: DATA", r"S: 354 .*", r"C: \.", r"S: 250 .*")

    def test_pipelines_past_a_refused_recipient(self):
        self.swaks("--to", "binh@hanoi.example,nobody@hanoi.example", "--pipeline")
        self.assert_said(self.transcript(), r"S: 550 5\.1\.1 .*", r"S: 354 .*", r"C: \.", r"S: 250 .*")

    def test_introduces_itself_the_old_way(self):
        self.swaks("--protocol", "SMTP", "--to", "binh@hanoi.example")
        self.assert_said(self.transcript(), r"C: HELO client\.hanoi\.example", r"S: 250 .*", r"C: \.", r"S: 250 .*")

    def test_meets_a_full_mailbox(self):
        # 24: no recipient was taken.
        output = self.swaks("--to", "full@hanoi.example", code=24)
        self.assertRegex(output, r"(?m)^<\*\* 552 5\.2\.2 ")

    def test_hangs_up_after_the_first_recipient(self):
        self.swaks("--to", "binh@hanoi.example", "--drop-after", "rcpt")
        self.assert_said(self.transcript(), r"C: RCPT TO:<binh@hanoi\.example>", r"S: 250 .*")


class StrictSwaksTest(SwaksTest):
    """A client that keeps to the rules notices no difference."""

    arguments = ["--strict"]
