# SPDX-License-Identifier: GPL-3.0-or-later
"""imaplib reads by IMAP what smtplib has just delivered to the same server."""

import imaplib
import unittest

from served import MESSAGE, MailTest

TEXT = MESSAGE.replace("\n", "\r\n").encode()


class ImaplibTest(MailTest):
    def test_reads_what_was_delivered(self):
        client = self.imap()
        count = int(self.ok(client.select())[0])
        self.assertEqual(self.ok(client.search(None, "UNSEEN")), [b" ".join(b"%d" % n for n in range(1, count + 1))])
        data = self.ok(client.fetch(str(count), "(RFC822.SIZE BODY[])"))
        self.assertTrue(data[0][1].endswith(TEXT), data)
        self.assertIn(b"RFC822.SIZE %d " % len(data[0][1]), data[0][0])
        self.assertIn(b"\\Seen", self.ok(client.fetch(str(count), "FLAGS"))[0])
        header = self.ok(client.fetch(str(count), "(BODY.PEEK[HEADER.FIELDS (SUBJECT)])"))[0][1]
        self.assertEqual(header, b"Subject: greetings\r\n\r\n")
        self.ok(client.close())
        self.assertEqual(client.logout()[0], "BYE")

    def test_is_told_that_a_password_is_wrong(self):
        client = self.connect_imap()
        with self.assertRaisesRegex(imaplib.IMAP4.error, r"AUTHENTICATIONFAILED"):
            client.login("an", "wrong")
        client.authenticate("PLAIN", lambda challenge: b"\0an\0hutech123")
        self.assertEqual(client.state, "AUTH")

    def test_makes_and_moves(self):
        client = self.imap()
        self.ok(client.create("work/plans"))
        names = self.ok(client.list())
        self.assertIn(b'(\\HasNoChildren) "/" work/plans', names)
        message = b"Subject: draft\r\n\r\n" + bytes(range(14, 256)) * 300  # imaplib makes CR LF of a lone one
        self.ok(client.append("work/plans", r"(\Draft)", imaplib.Time2Internaldate(1767603600), message))
        self.ok(client.select("work/plans"))
        self.assertEqual(self.ok(client.fetch("1", "(BODY.PEEK[])"))[0][1], message)
        self.ok(client.copy("1", "work"))
        self.ok(client.store("1", "+FLAGS", r"(\Deleted)"))
        self.assertEqual(self.ok(client.expunge()), [b"1"])
        self.assertIn(b"MESSAGES 1", self.ok(client.status("work", "(MESSAGES UIDNEXT)"))[0])
        self.ok(client.rename("work", "play"))
        self.assertEqual(client.select("work")[0], "NO")
        self.assertEqual(client.delete("INBOX")[0], "NO")

    def test_names_in_other_letters_once_utf_8_is_enabled(self):
        client = self.imap()
        self.ok(client.enable("UTF8=ACCEPT"))
        self.ok(client.create('"Отчёты"'))
        self.assertIn("Отчёты", b"".join(self.ok(client.list())).decode())

    def test_two_clients_see_one_another(self):
        first, second = self.imap(), self.imap()
        count = int(self.ok(first.select())[0])
        first.response("EXISTS")  # takes what has been told already
        self.ok(second.select())
        self.ok(second.append("INBOX", None, None, b"Subject: news\r\n\r\n"))
        self.ok(second.store("1", "+FLAGS", r"(\Flagged)"))
        self.ok(first.noop())
        self.assertEqual(first.response("EXISTS"), ("EXISTS", [b"%d" % (count + 1)]))
        self.assertIn(b"\\Flagged", first.response("FETCH")[1][0])
        self.ok(second.store("1", "+FLAGS", r"(\Deleted)"))
        self.ok(second.expunge())
        self.ok(first.noop())
        self.assertEqual(first.response("EXPUNGE"), ("EXPUNGE", [b"1"]))

    def test_news_come_by_themselves_to_whom_is_idle(self):
        client = self.imap()
        count = int(self.ok(client.select())[0])
        client.send(b"i1 IDLE\r\n")
        self.assertTrue(client.readline().startswith(b"+ "))
        self.deliver(MESSAGE)
        self.assertEqual(client.readline(), b"* %d EXISTS\r\n" % (count + 1))
        self.assertTrue(client.readline().endswith(b" RECENT\r\n"))
        client.send(b"DONE\r\n")
        self.assertTrue(client.readline().startswith(b"i1 OK"))

    def test_a_large_mailbox_comes_whole(self):
        client = self.imap()
        message = b"Subject: large\r\n\r\n" + (b"x" * 70 + b"\r\n") * 10000
        self.ok(client.create("large"))
        for _ in range(20):
            self.ok(client.append("large", None, None, message))
        self.ok(client.select("large"))
        data = self.ok(client.fetch("1:*", "(BODY.PEEK[])"))
        self.assertEqual([part[1] for part in data if isinstance(part, tuple)], [message] * 20)


if __name__ == "__main__":
    unittest.main()
