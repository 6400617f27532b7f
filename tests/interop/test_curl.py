# SPDX-License-Identifier: GPL-3.0-or-later
from served import ServedTest


class CurlTest(ServedTest):
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
