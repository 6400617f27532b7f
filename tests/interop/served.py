# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `helolab serve` for a test case and reads the transcripts that it leaves behind."""

import os
import re
import shutil
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


class ServedTest(unittest.TestCase):
    """A fresh server for each test. `self.port` is where it listens for SMTP, `self.ports` for each of `protocols`."""

    protocols = ["smtp"]
    arguments = []

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="helolab-interop-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.server = subprocess.Popen(
            [os.environ["HELOLAB_PROGRAM"], "serve",
             *(f"--{name}={0 if name in self.protocols else 'off'}" for name in ("smtp", "pop3", "imap")),
             "--transcript", str(self.folder / "transcripts"), *self.arguments],
            stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.stop)
        self.ports = {}
        for name in self.protocols:
            listener = self.server.stdout.readline()
            found = re.fullmatch(name + r" 127\.0\.0\.1:(\d+)\n", listener)
            self.assertIsNotNone(found, f"the server says where {name} is: {listener!r}")
            self.ports[name] = int(found.group(1))
        self.assertEqual(self.server.stdout.readline(), "ready\n")
        self.port = self.ports["smtp"]

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
