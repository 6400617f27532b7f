# SPDX-License-Identifier: GPL-3.0-or-later
"""The tap between Python's clients and servers that are not ours: Dovecot and Postfix, in the clear and in TLS."""

import imaplib
import os
import poplib
import re
import smtplib
import unittest

from neighbours import PASSWORD, Dovecot, Postfix, found
from served import MESSAGE, PATIENCE
from tapped import TappedTest


class NeighboursTest(TappedTest):
    def assert_said_without_a_wrong_word(self, printed, *lines):
        """These lines are there, and no note finds fault with a conversation in which nothing was refused."""
        for line in lines:
            self.assertRegex(printed, "(?m)^" + line)
        self.assertNotRegex(printed, r"(?m)^#   (Perhaps|As it should be)")


@unittest.skipUnless(found("dovecot"), "Dovecot is not installed")
class DovecotTest(NeighboursTest):
    def setUp(self):
        super().setUp()
        self.server = Dovecot()
        self.addCleanup(self.server.stop)

    def read_by_imap(self, port):
        with imaplib.IMAP4("127.0.0.1", port, timeout=PATIENCE) as client:
            client.login("an", PASSWORD)
            client.select()
            self.assertIn(b"Hello, An.", client.fetch("1", "(FLAGS BODY[TEXT])")[1][0][1])
        return self.printed()

    def test_imap(self):
        for service, arguments in (("imap", []), ("imaps", ["--tls", "--trust"])):
            with self.subTest(service):
                printed = self.read_by_imap(self.tap(self.server.ports[service], "--protocol", "imap", *arguments))
                self.assert_said_without_a_wrong_word(printed, r"C: \S+ LOGIN an ", "= imap.Selected", "= imap.Closed")
                self.assertNotIn(PASSWORD, printed)
                self.assertEqual("TLSv1.3" in printed, service == "imaps")

    def test_pop3(self):
        for service, arguments in (("pop3", []), ("pop3s", ["--tls", "--trust"])):
            with self.subTest(service):
                box = poplib.POP3("127.0.0.1", self.tap(self.server.ports[service], "--protocol", "pop3", *arguments),
                                  timeout=PATIENCE)
                box.user("an")
                box.pass_(PASSWORD)
                self.assertIn(b"Hello, An.", box.retr(1)[1])
                box.quit()
                printed = self.printed()
                self.assert_said_without_a_wrong_word(printed, "C: USER an", r"C: PASS \*", "= pop3.Transaction")
                self.assertNotIn(PASSWORD, printed)

    def test_an_answer_of_cram_md5_is_masked(self):
        port = self.tap(self.server.ports["imap"], "--protocol", "imap")
        with imaplib.IMAP4("127.0.0.1", port, timeout=PATIENCE) as client:
            client.login_cram_md5("an", PASSWORD)
        printed = self.printed()
        self.assert_said_without_a_wrong_word(printed, r"C: \S+ AUTHENTICATE CRAM-MD5", r"S: \+ ", "= imap.Authenticated")
        self.assertIn("YW4gMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=", printed, "an, and zeros for the digest")


@unittest.skipUnless(found("postfix") and os.geteuid() == 0, "Postfix is not installed, or root is wanted to start it")
class PostfixTest(NeighboursTest):
    def setUp(self):
        super().setUp()
        self.server = Postfix()
        self.addCleanup(self.server.stop)

    def test_smtp(self):
        for service, arguments in (("smtp", []), ("smtps", ["--tls", "--trust"])):
            with self.subTest(service):
                port = self.tap(self.server.ports[service], "--protocol", "smtp", *arguments)
                with smtplib.SMTP("127.0.0.1", port, timeout=PATIENCE) as client:
                    client.sendmail("an@hanoi.example", ["lan@hue.example"], MESSAGE)
                    self.assertEqual(client.docmd("DATA")[0], 503)
                printed = self.printed()
                for line in ("S: 220 mail.hue.example", "= smtp.Data", r"S: 250 2\.0\.0 Ok: queued", "S: 503 ",
                             "= smtp.Closed"):
                    self.assertRegex(printed, "(?m)^" + line)
                self.assertRegex(printed, r"(?m)^#   First send MAIL")


if __name__ == "__main__":
    unittest.main()
