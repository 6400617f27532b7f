# SPDX-License-Identifier: GPL-3.0-or-later
"""isync's mbsync keeps two computers, each a folder of maildirs, the same as the server, both ways."""
import mailbox
import os

from served import MailTest

SETTINGS = """
IMAPAccount helolab
Host 127.0.0.1
Port {port}
User an
Pass hutech123
SSLType None
AuthMechs {mechanism}
PipelineDepth {depth}

IMAPStore server
Account helolab

MaildirStore here
Path {folder}/
Inbox {folder}/INBOX
SubFolders Verbatim

Channel mail
Far :server:
Near :here:
Patterns *
Create Both
Remove Both
Expunge Both
CopyArrivalDate yes
SyncState *
"""
LETTERS = {"F": r"\Flagged", "R": r"\Answered", "S": r"\Seen", "D": r"\Draft", "T": r"\Deleted"}


class Computer:
    """A folder of maildirs, and the settings that synchronise it with the server."""

    def __init__(self, test, name, mechanism="PLAIN", depth=1000):
        self.test = test
        self.folder = test.folder / name
        self.folder.mkdir()
        self.settings = test.folder / f"{name}.mbsyncrc"
        self.settings.write_text(SETTINGS.format(port=test.ports["imap"], folder=self.folder, mechanism=mechanism,
                                                 depth=depth))

    def sync(self):
        environment = dict(os.environ, HOME=str(self.test.folder))
        self.test.run_client("mbsync", "--config", self.settings, "mail", env=environment)

    def box(self, name="INBOX"):
        return mailbox.Maildir(self.folder / name, create=False)

    def mailboxes(self):
        return {str(path.parent.relative_to(self.folder)) for path in self.folder.rglob("cur")}

    def mail(self, name="INBOX"):
        return {message["subject"]: {LETTERS[letter] for letter in message.get_flags()} for message in self.box(name)}

    def write(self, subject, name="INBOX"):
        self.box(name).add(f"From: an@hanoi.example\nSubject: {subject}\n\nWritten offline.\n")

    def key(self, subject, name="INBOX"):
        return next(key for key, message in self.box(name).items() if message["subject"] == subject)

    def flag(self, subject, letters, name="INBOX"):
        box, key = self.box(name), self.key(subject, name)
        message = box[key]
        message.set_flags(letters)
        message.set_subdir("cur")
        box[key] = message

    def remove(self, subject, name="INBOX"):
        self.box(name).remove(self.key(subject, name))


class MbsyncTest(MailTest):
    def sync_all(self, *computers):
        """Both, and the first again: it has what the second has changed. Then all are the same."""
        for computer in (*computers, computers[0]):
            computer.sync()
        names = self.mailboxes()
        for computer in computers:
            self.assertEqual(computer.mailboxes(), names)
        for name in names:
            for computer in computers:
                self.assertEqual(computer.mail(name), self.mail(name), name)

    def test_two_computers_become_the_same(self):
        one, two = Computer(self, "one"), Computer(self, "two", mechanism="LOGIN")
        self.sync_all(one, two)
        self.assertEqual(one.mail(), {"Welcome to Helolab": set(), "greetings": set()})

        one.write("from one")
        two.write("from two", "Drafts")
        one.flag("Welcome to Helolab", "FS")
        two.flag("greetings", "RS")
        self.sync_all(one, two)
        self.assertEqual(self.mail(), {"Welcome to Helolab": {r"\Flagged", r"\Seen"}, "from one": set(),
                                       "greetings": {r"\Answered", r"\Seen"}})
        self.assertEqual(set(self.mail("Drafts")), {"from two"})

        one.remove("greetings")
        two.flag("from one", "T")
        two.flag("Welcome to Helolab", "")
        self.deliver("Subject: by SMTP\n\n")
        self.sync_all(one, two)
        self.assertEqual(self.mail(), {"Welcome to Helolab": set(), "by SMTP": set()})
        self.assert_nothing_refused()

    def test_mailboxes_come_and_go(self):
        one, two = Computer(self, "one"), Computer(self, "two")
        self.sync_all(one, two)
        mailbox.Maildir(one.folder / "plans").add("Subject: to the sea\n\n")
        mailbox.Maildir(one.folder / "plans" / "later")
        client = self.imap()
        self.ok(client.create('"Vi&Hsc-t Nam"'))
        self.ok(client.delete("Junk"))
        client.logout()
        self.sync_all(one, two)
        self.assertEqual(set(two.mail("plans")), {"to the sea"})
        self.assertIn("plans/later", self.mailboxes())
        self.assertIn("Vi&Hsc-t Nam", two.mailboxes())
        self.assertNotIn("Junk", two.mailboxes())
        self.assert_nothing_refused()

    def test_many_messages_at_once_and_one_by_one(self):
        one, two = Computer(self, "one"), Computer(self, "two", depth=1)
        self.deliver(*(f"Subject: {number}\n\n{'x' * number}\n" for number in range(60)))
        one.sync()
        for number in range(0, 60, 3):
            one.remove(str(number))
        for number in range(1, 60, 3):
            one.flag(str(number), "S")
        for number in range(60, 80):
            one.write(str(number))
        self.sync_all(one, two)
        self.assertEqual(len(self.mail()), 2 + 60)
        self.assert_nothing_refused()
