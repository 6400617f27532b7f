# SPDX-License-Identifier: GPL-3.0-or-later
from served import MESSAGE, ServedTest


class MsmtpTest(ServedTest):
    def msmtp(self, *arguments, code=0):
        empty = self.folder / "msmtprc"
        empty.touch(mode=0o600)
        return self.run_client("msmtp", f"--file={empty}", "--host=127.0.0.1", f"--port={self.port}", "--auth=off",
                               "--tls=off", "--from=an@hanoi.example", *arguments, code=code, input=MESSAGE)

    def test_delivers(self):
        self.msmtp("--", "binh@hanoi.example")
        self.assert_said(self.transcript(), r"C: EHLO .*", r"C: MAIL FROM:<an@hanoi\.example>.*",
                         r"C: RCPT TO:<binh@hanoi\.example>.*", r"S: 354 .*", r"C: Subject: greetings", r"C: \.",
                         r"S: 250 .*", r"C: QUIT", r"S: 221 .*")

    def test_asks_for_notifications(self):
        self.msmtp("--dsn-notify=success,failure", "--dsn-return=hdrs", "--", "binh@hanoi.example")
        self.assert_said(self.transcript(), r"C: MAIL FROM:<an@hanoi\.example>.* RET=HDRS.*",
                         r"S: 250 .*", r"C: RCPT TO:<binh@hanoi\.example> NOTIFY=SUCCESS,FAILURE.*", r"S: 250 .*",
                         r"C: \.", r"S: 250 .*")

    def test_is_told_that_mail_is_not_carried_on(self):
        # 65, EX_DATAERR: msmtp's code where every recipient was refused.
        output = self.msmtp("--", "somebody@elsewhere.test", code=65)
        self.assertRegex(output, r"55[04] 5\.7\.1")

    def test_reads_what_the_server_can(self):
        output = self.msmtp("--serverinfo")
        for extension in ("SIZE", "PIPELINING", "DSN"):
            self.assertIn(extension, output)
