# SPDX-License-Identifier: GPL-3.0-or-later
"""poplib reads by POP3 what smtplib has just delivered to the same server."""

import poplib

from served import MESSAGE, MailTest

TEXT = [line.encode() for line in MESSAGE.splitlines()]


class PoplibTest(MailTest):
    def message_count(self):
        client = self.pop3()
        count = client.stat()[0]
        client.quit()
        return count

    def test_reads_what_was_delivered(self):
        client = self.pop3()
        count, octets = client.stat()
        self.assertEqual(count, self.STARTED + 1)
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
        client = self.connect_pop3()
        with self.assertRaises(poplib.error_proto):
            client.apop("an", "wrong")
        self.assertTrue(client.apop("an", "hutech123").startswith(b"+OK"))
        client.quit()

    def test_is_told_that_a_password_is_wrong(self):
        client = self.connect_pop3()
        client.user("an")
        with self.assertRaisesRegex(poplib.error_proto, r"-ERR \[AUTH\]"):
            client.pass_("wrong")
        client.quit()

    def test_asks_for_capabilities(self):
        client = self.connect_pop3()
        capabilities = client.capa()
        self.assertTrue({"TOP", "UIDL", "USER", "UTF8"} <= set(capabilities), capabilities)
        client.utf8()
        client.quit()

    def test_deletes_at_quit_and_takes_marks_off(self):
        client = self.pop3()
        client.dele(1)
        with self.assertRaises(poplib.error_proto):
            client.retr(1)
        client.rset()
        client.retr(1)
        client.dele(1)
        client.quit()
        self.assertEqual(self.message_count(), self.STARTED)

    def test_a_broken_connection_deletes_nothing(self):
        client = self.pop3()
        client.dele(1)
        client.close()
        # The server may notice a moment later: until then, the mailbox is in use.
        while True:
            try:
                count = self.message_count()
                break
            except poplib.error_proto as error:
                self.assertIn("[IN-USE]", str(error))
        self.assertEqual(count, self.STARTED + 1)

    def test_knows_messages_by_their_ids(self):
        client = self.pop3()
        ids = [line.split()[1] for line in client.uidl()[1]]
        self.assertEqual(len(set(ids)), self.STARTED + 1)
        client.dele(1)
        client.quit()
        client = self.pop3()
        self.assertEqual([line.split()[1] for line in client.uidl()[1]], ids[1:])
        client.quit()

    def test_has_the_mailbox_for_itself(self):
        client = self.pop3()
        other = self.connect_pop3()
        other.user("an")
        with self.assertRaisesRegex(poplib.error_proto, r"-ERR \[IN-USE\]"):
            other.pass_("hutech123")
        client.quit()
        other.user("an")
        self.assertTrue(other.pass_("hutech123").startswith(b"+OK"))
        other.quit()
