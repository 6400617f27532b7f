# SPDX-License-Identifier: GPL-3.0-or-later
"""Each client reads by POP3 what smtplib has just delivered to the same server."""

import poplib
import shutil
import smtplib
import unittest

from served import MESSAGE, PATIENCE, ServedTest

TEXT = [line.encode() for line in MESSAGE.splitlines()]
STARTED = 1  # messages in An's mailbox when the server starts


class Pop3Test(ServedTest):
    protocols = ["smtp", "pop3"]

    def setUp(self):
        super().setUp()
        with smtplib.SMTP("127.0.0.1", self.port, local_hostname="client.hanoi.example", timeout=PATIENCE) as client:
            client.sendmail("binh@hanoi.example", ["an@hanoi.example"], MESSAGE)

    def connect(self):
        client = poplib.POP3("127.0.0.1", self.ports["pop3"], timeout=PATIENCE)
        self.addCleanup(client.close)
        return client

    def log_in(self):
        client = self.connect()
        client.user("an")
        client.pass_("hutech123")
        return client

    def message_count(self):
        client = self.log_in()
        count = client.stat()[0]
        client.quit()
        return count


class PoplibTest(Pop3Test):
    def test_reads_what_was_delivered(self):
        client = self.log_in()
        count, octets = client.stat()
        self.assertEqual(count, STARTED + 1)
        sizes = [int(line.split()[1]) for line in client.list()[1]]
        self.assertEqual(sum(sizes), octets)
        _, lines, _ = client.retr(count)
        self.assertEqual(sum(len(line) + 2 for line in lines), sizes[-1], "octets are counted with CR LF")
        self.assertEqual(lines[-len(TEXT):], TEXT, "dots are undone")
        _, top, _ = client.top(count, 1)
        self.assertEqual(top, lines[:len(top)])
        self.assertEqual(top[-2:], [b"", b"Hello, Binh."])
        client.quit()

    def test_logs_in_with_a_digest(self):
        client = self.connect()
        with self.assertRaises(poplib.error_proto):
            client.apop("an", "wrong")
        self.assertTrue(client.apop("an", "hutech123").startswith(b"+OK"))
        client.quit()

    def test_is_told_that_a_password_is_wrong(self):
        client = self.connect()
        client.user("an")
        with self.assertRaisesRegex(poplib.error_proto, r"-ERR \[AUTH\]"):
            client.pass_("wrong")
        client.quit()

    def test_asks_for_capabilities(self):
        client = self.connect()
        capabilities = client.capa()
        self.assertTrue({"TOP", "UIDL", "USER", "UTF8"} <= set(capabilities), capabilities)
        client.utf8()
        client.quit()

    def test_deletes_at_quit_and_takes_marks_off(self):
        client = self.log_in()
        client.dele(1)
        with self.assertRaises(poplib.error_proto):
            client.retr(1)
        client.rset()
        client.retr(1)
        client.dele(1)
        client.quit()
        self.assertEqual(self.message_count(), STARTED)

    def test_a_broken_connection_deletes_nothing(self):
        client = self.log_in()
        client.dele(1)
        client.close()
        # The server may notice a moment later: until then, the mailbox is in use.
        while True:
            try:
                count = self.message_count()
                break
            except poplib.error_proto as error:
                self.assertIn("[IN-USE]", str(error))
        self.assertEqual(count, STARTED + 1)

    def test_knows_messages_by_their_ids(self):
        client = self.log_in()
        ids = [line.split()[1] for line in client.uidl()[1]]
        self.assertEqual(len(set(ids)), STARTED + 1)
        client.dele(1)
        client.quit()
        client = self.log_in()
        self.assertEqual([line.split()[1] for line in client.uidl()[1]], ids[1:])
        client.quit()

    def test_has_the_mailbox_for_itself(self):
        client = self.log_in()
        other = self.connect()
        other.user("an")
        with self.assertRaisesRegex(poplib.error_proto, r"-ERR \[IN-USE\]"):
            other.pass_("hutech123")
        client.quit()
        other.user("an")
        self.assertTrue(other.pass_("hutech123").startswith(b"+OK"))
        other.quit()


class CurlPop3Test(Pop3Test):
    def curl(self, message, *arguments):
        return self.run_client("curl", "-s", "--user", "an:hutech123", "--url",
                               f"pop3://127.0.0.1:{self.ports['pop3']}/{message}", *arguments)

    def test_lists(self):
        self.assertEqual([line.split()[0] for line in self.curl("").splitlines() if line], ["1", "2"])

    def test_reads(self):
        self.assertTrue(self.curl("2").replace("\r\n", "\n").endswith(MESSAGE))

    def test_deletes(self):
        self.curl("1", "--request", "DELE", "--head")
        self.assertEqual(self.message_count(), STARTED)


@unittest.skipUnless(shutil.which("fetchmail"), "fetchmail is not installed")
class FetchmailTest(Pop3Test):
    def fetch(self, *arguments):
        """What fetchmail hands on, a message behind the other."""
        taken = self.folder / "taken"
        settings = self.folder / "fetchmailrc"
        settings.write_text(f"poll 127.0.0.1 service {self.ports['pop3']} protocol pop3\n"
                            "    user an password hutech123 sslproto ''\n"
                            f"    mda 'cat >> {taken}'\n")
        settings.chmod(0o600)
        self.run_client("fetchmail", "--fetchmailrc", settings, "--nosyslog", "--pidfile", self.folder / "pid",
                        "--idfile", self.folder / "ids", *arguments)
        return taken.read_text(encoding="utf-8")

    def test_fetches_and_deletes(self):
        self.assertIn(".a line that begins with a dot\n", self.fetch("--all"))
        self.assertEqual(self.message_count(), 0)

    def test_fetches_and_keeps(self):
        self.assertIn("Subject: greetings\n", self.fetch("--all", "--keep"))
        self.assertEqual(self.message_count(), STARTED + 1)
