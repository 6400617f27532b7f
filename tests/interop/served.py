# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `helolab serve` for a test case and reads the transcripts that it leaves behind."""

import imaplib
import os
import poplib
import re
import shutil
import smtplib
import subprocess
import tempfile
import unittest
from pathlib import Path

PATIENCE = 30  # seconds for anything that should take a moment

MESSAGE = """From: An <an@hanoi.example>
To: Binh <binh@hanoi.example>
Subject: greetings

Hello, Binh.
.a line that begins with a dot
The end.
"""


LEAKS = Path(__file__).resolve().parent.parent / "support" / "leaks_in_openssl.txt"


def environment(**more):
    """Of a server, or of a tap."""
    return {**os.environ, "LSAN_OPTIONS": f"suppressions={LEAKS}:print_suppressions=0", **more}


class ServedTest(unittest.TestCase):
    """A fresh server for each test. `self.port` is where it listens for SMTP, `self.ports` for each of `protocols`."""

    protocols = ["smtp"]
    tls = "off"
    arguments = []

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="helolab-interop-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.server = subprocess.Popen(
            [os.environ["HELOLAB_PROGRAM"], "serve",
             *self.start(),
             "--tls", self.tls,
             "--transcript", str(self.folder / "transcripts"), *self.arguments],
            stdout=subprocess.PIPE, text=True, env=environment(XDG_DATA_HOME=str(self.folder / "data")))
        self.addCleanup(self.stop)
        self.ports = {}
        for name in self.listeners():
            listener = self.server.stdout.readline()
            found = re.fullmatch(name + r" 127\.0\.0\.1:(\d+)\n", listener)
            self.assertIsNotNone(found, f"the server says where {name} is: {listener!r}")
            self.ports[name] = int(found.group(1))
        self.assertEqual(self.server.stdout.readline(), "ready\n")
        self.port = self.ports["smtp"]

    def listeners(self):
        """What the server says it listens for, in its order."""
        return self.protocols

    def start(self):
        """The arguments that say where it listens."""
        return [f"--{name}={0 if name in self.protocols else 'off'}" for name in ("smtp", "pop3", "imap")]

    def stop(self):
        if self.server.poll() is None:
            self.server.terminate()
            try:
                self.server.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.server.kill()
                self.server.wait()
        self.server.stdout.close()

    def transcripts(self):
        """What was said on each connection, oldest first. Ends the server, so that every file is complete."""
        self.stop()
        self.assertEqual(self.server.returncode, 0)
        return [path.read_text(encoding="utf-8") for path in sorted((self.folder / "transcripts").glob("*.session"))]

    def transcript(self):
        found = self.transcripts()
        self.assertEqual(len(found), 1, found)
        return found[0]

    def assert_nothing_refused(self, expected=None):
        """No command on any connection was answered NO, BAD, -ERR, 4yz or 5yz, but for where it goes on as `expected`,
        a regular expression. Ends the server."""
        refusal = re.compile(r"S: (\S+ (NO|BAD) |-ERR|[45]\d\d[ -])")
        for transcript in self.transcripts():
            refused = [line for line in transcript.splitlines() if refusal.match(line)]
            self.assertEqual([line for line in refused if not expected or not re.search(expected, line)], [])

    def message_file(self, text=MESSAGE):
        path = self.folder / "message.eml"
        path.write_bytes(text.replace("\n", "\r\n").encode("utf-8"))
        return str(path)

    def run_client(self, *command, code=0, **options):
        """Runs a client to its end; its whole output."""
        done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, timeout=PATIENCE, **options)
        self.assertEqual(done.returncode, code, done.stdout)
        return done.stdout

    def assert_said(self, transcript, *lines):
        """Each of `lines`, a regular expression for a whole line, stands in the transcript, in this order.
        Case does not matter: smtplib writes its commands small."""
        at = 0
        said = transcript.splitlines()
        for line in lines:
            while at < len(said) and not re.fullmatch(line, said[at], re.IGNORECASE):
                at += 1
            self.assertLess(at, len(said), f"{line!r} is missing, or not in its place, in:\n{transcript}")
            at += 1


class MailTest(ServedTest):
    """A server for all three protocols. An has the letter that the world starts with, and one that came by SMTP."""

    protocols = ["smtp", "pop3", "imap"]
    STARTED = 1  # messages in An's INBOX when the server starts

    def setUp(self):
        super().setUp()
        self.deliver(MESSAGE)

    def deliver(self, *messages):
        with smtplib.SMTP("127.0.0.1", self.port, local_hostname="client.hanoi.example", timeout=PATIENCE) as client:
            for message in messages:
                client.sendmail("binh@hanoi.example", ["an@hanoi.example"], message)

    def connect_imap(self):
        client = imaplib.IMAP4("127.0.0.1", self.ports["imap"], timeout=PATIENCE)
        self.addCleanup(hang_up, client)
        return client

    def connect_pop3(self):
        client = poplib.POP3("127.0.0.1", self.ports["pop3"], timeout=PATIENCE)
        self.addCleanup(client.close)
        return client

    def imap(self):
        """An's mail by IMAP."""
        client = self.connect_imap()
        client.login("an", "hutech123")
        return client

    def pop3(self):
        """An's mail by POP3."""
        client = self.connect_pop3()
        client.user("an")
        client.pass_("hutech123")
        return client

    def ok(self, answer):
        """What came with an OK."""
        self.assertEqual(answer[0], "OK", answer)
        return answer[1]

    def mail(self, mailbox="INBOX"):
        """{subject: flags} of the messages of one of An's mailboxes, \\Recent aside; nothing is changed by looking."""
        client = self.imap()
        found = {}
        if int(self.ok(client.select(f'"{mailbox}"', readonly=True))[0]):
            data = self.ok(client.fetch("1:*", "(FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)])"))
            for about, header in (each for each in data if isinstance(each, tuple)):
                flags = set(imaplib.ParseFlags(about)) - {rb"\Recent"}
                found[header.decode().strip().removeprefix("Subject: ")] = {flag.decode() for flag in flags}
        client.logout()
        return found

    def mailboxes(self):
        """The names of An's mailboxes, in modified UTF-7."""
        client = self.imap()
        names = {line.decode().split(' "/" ')[1].strip('"') for line in self.ok(client.list())}
        client.logout()
        return names


def hang_up(client):
    if client.state != "LOGOUT":
        client.shutdown()
