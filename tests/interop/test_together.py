# SPDX-License-Identifier: GPL-3.0-or-later
"""SMTP delivers while clients of both other protocols read the same mailbox."""
from concurrent.futures import ThreadPoolExecutor

from served import MESSAGE, PATIENCE, MailTest

ROUNDS = 20


class TogetherTest(MailTest):
    def run_all(self, *clients):
        """Each at the same time as the others, with what its rounds have returned."""
        with ThreadPoolExecutor(len(clients)) as pool:
            running = [pool.submit(lambda client=client: [client(number) for number in range(ROUNDS)])
                       for client in clients]
            return [each.result(PATIENCE * 2) for each in running]

    def read_by_pop3(self, _):
        """The number of messages, each of which is read. Nobody else has the maildrop: fetchmail reads by IMAP here."""
        client = self.pop3()
        count = client.stat()[0]
        for number in range(1, count + 1):
            self.assertIn(b"From: ", b"\n".join(client.retr(number)[1]))
        client.quit()
        return count

    def read_by_curl(self, _):
        """The numbers of the messages that match."""
        found = self.run_client("curl", "-s", "--user", "an:hutech123",
                                f"imap://127.0.0.1:{self.ports['imap']}/INBOX?SUBJECT%20greetings")
        return len(found.split()) - len(["*", "SEARCH"])

    def read_by_fetchmail(self, _):
        """What it has carried away up to now."""
        settings = self.folder / "fetchmailrc"
        settings.write_text(f"poll 127.0.0.1 service {self.ports['imap']} protocol imap\n"
                            "    user an password hutech123 sslproto '' fetchall keep\n"
                            f"    mda 'cat >> {self.folder / 'taken'}'\n")
        settings.chmod(0o600)
        self.run_client("fetchmail", "--fetchmailrc", settings, "--nosyslog", "--pidfile", self.folder / "pid",
                        "--idfile", self.folder / "ids")
        return (self.folder / "taken").read_text().count("Subject: greetings")

    def test_everybody_reads_while_mail_comes(self):
        watcher = self.imap()
        self.ok(watcher.select())
        watcher.response("EXISTS")

        def watch(_):
            """The news, in the order in which they were told."""
            self.ok(watcher.noop())
            return [int(count) for count in watcher.response("EXISTS")[1] if count]

        _, told, *counts = self.run_all(lambda _: self.deliver(MESSAGE), watch, self.read_by_pop3, self.read_by_curl,
                                        self.read_by_fetchmail)
        for seen in counts:
            self.assertEqual(seen, sorted(seen), "mail comes, none goes")
        told = [count for each in told + [watch(ROUNDS)] for count in each]
        self.assertEqual(told[-1], self.STARTED + 1 + ROUNDS)
        self.assertEqual(told, sorted(told))
        self.assertEqual(self.read_by_pop3(ROUNDS), self.STARTED + 1 + ROUNDS)
        self.assertEqual(self.read_by_curl(ROUNDS), 1 + ROUNDS)
        watcher.logout()
        self.assert_nothing_refused()
