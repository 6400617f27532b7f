# SPDX-License-Identifier: GPL-3.0-or-later
"""fetchmail carries mail away by POP3 and by IMAP."""
from served import MailTest


class FetchmailTest(MailTest):
    def fetch(self, protocol, *arguments):
        """What fetchmail hands on, one message behind the other."""
        taken = self.folder / "taken"
        settings = self.folder / "fetchmailrc"
        settings.write_text(f"poll 127.0.0.1 service {self.ports[protocol]} protocol {protocol}\n"
                            "    user an password hutech123 sslproto ''\n"
                            f"    mda 'cat >> {taken}'\n")
        settings.chmod(0o600)
        self.run_client("fetchmail", "--fetchmailrc", settings, "--nosyslog", "--pidfile", self.folder / "pid",
                        "--idfile", self.folder / "ids", *arguments)
        return taken.read_text(encoding="utf-8")

    def test_fetches_and_deletes(self):
        for protocol in ("pop3", "imap"):
            with self.subTest(protocol):
                self.deliver(f"Subject: by {protocol}\n\n.a line that begins with a dot\n")
                self.assertIn(".a line that begins with a dot\n", self.fetch(protocol, "--all"))
                self.assertEqual(self.mail(), {})
        self.assert_nothing_refused()

    def test_fetches_and_keeps(self):
        for protocol in ("pop3", "imap"):
            with self.subTest(protocol):
                self.assertIn("Subject: greetings\n", self.fetch(protocol, "--all", "--keep"))
                self.assertEqual(set(self.mail()), {"Welcome to Helolab", "greetings"})
        self.assert_nothing_refused()

    def test_fetches_only_what_is_new(self):
        self.assertEqual(self.fetch("imap", "--keep").count("Subject: "), 2)
        self.deliver("Subject: news\n\n")
        self.assertEqual(self.fetch("imap", "--keep").count("Subject: "), 3, "one more")
        self.assertEqual(self.mail()["news"], {r"\Seen"})
        self.assert_nothing_refused()
