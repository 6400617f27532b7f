# SPDX-License-Identifier: GPL-3.0-or-later
"""tshark, which is Wireshark without a window, reads the captures that `helolab export` writes."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PATIENCE = 60  # seconds
SESSIONS = Path(__file__).resolve().parent.parent / "sessions"


class TsharkTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="helolab-interop-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, text):
        session = self.folder / "talk.session"
        session.write_text(text)
        return session

    def export(self, session):
        capture = self.folder / "talk.pcapng"
        subprocess.run([os.environ["HELOLAB_PROGRAM"], "export", str(session), str(capture)], check=True,
                       timeout=PATIENCE)
        return capture

    def fields(self, capture, wanted, *names):
        """The values of fields of each packet that fits."""
        out = subprocess.run(
            ["tshark", "-n", "-r", str(capture), "-Y", wanted, "-o", "tcp.check_checksum:TRUE",
             "-o", "ip.check_checksum:TRUE", "-T", "fields", "-E", "separator=|", *(w for n in names for w in ("-e", n))],
            check=True, capture_output=True, text=True, timeout=PATIENCE).stdout
        return [line.split("|") for line in out.splitlines()]

    def assert_clean(self, capture):
        self.assertEqual(self.fields(capture, "_ws.malformed || tcp.analysis.flags || ip.checksum.status == 0 || "
                                              "tcp.checksum.status == 0", "frame.number"), [])

    def test_finds_the_commands_and_codes_of_smtp(self):
        capture = self.export(self.write(
            "@ protocol: smtp\nC: HELO pc\nC: RCPT TO:<binh@hanoi.example>\nC: MAIL FROM:<an@hanoi.example>\n"
            "C: RCPT TO:<binh@hanoi.example>\nC: DATA\nC: Subject: hello\nC:\nC: Hi.\nC: .\nC: QUIT\n"))
        self.assert_clean(capture)
        commands = self.fields(capture, "smtp.req", "smtp.req.command", "smtp.req.parameter")
        self.assertEqual([c for c, _ in commands], ["HELO", "RCPT", "MAIL", "RCPT", "DATA", "QUIT"])
        self.assertEqual(commands[2][1], "FROM:<an@hanoi.example>")
        codes = [c for c, in self.fields(capture, "smtp.rsp", "smtp.response.code")]
        self.assertEqual(codes, ["220", "250", "503", "250", "250", "354", "250", "221"])
        self.assertEqual([s for s, in self.fields(capture, "imf", "imf.subject")], ["hello"])

    def test_finds_the_commands_of_pop3(self):
        capture = self.export(self.write(
            "@ protocol: pop3\n@ world: textbook\nC: USER kcope\nC: PASS secret\nC: RETR 1\nC: QUIT\n"))
        self.assert_clean(capture)
        commands = [c for c, in self.fields(capture, "pop.request", "pop.request.command")]
        self.assertEqual(commands, ["USER", "PASS", "RETR", "QUIT"])
        replies = [r for r, in self.fields(capture, "pop.response.indicator", "pop.response.indicator")]
        self.assertEqual(replies, ["+OK"] * 5)

    def test_finds_tags_and_commands_of_imap(self):
        capture = self.export(self.write(
            "@ protocol: imap\nC: a1 LOGIN an hutech123\nC: a2 SELECT INBOX\nC: a3 FETCH 1 FLAGS\nC: a4 LOGOUT\n"))
        self.assert_clean(capture)
        commands = self.fields(capture, "imap.isrequest == 1", "imap.request_tag", "imap.request.command")
        self.assertEqual([c.upper() for _, c in commands], ["LOGIN", "SELECT", "FETCH", "LOGOUT"])
        self.assertEqual([t for t, _ in commands], ["a1", "a2", "a3", "a4"])

    def test_reads_every_golden_session(self):
        """All of them in one call, so that it takes no longer than it must."""
        for folder in ("smtp", "pop3", "imap"):
            for session in sorted((SESSIONS / folder).glob("*.session")):
                with self.subTest(session=session.name):
                    exported = subprocess.run(
                        [os.environ["HELOLAB_PROGRAM"], "export", str(session), str(self.folder / "a.pcapng")],
                        capture_output=True, text=True, timeout=PATIENCE)
                    self.assertEqual(exported.returncode, 0, exported.stderr)
                    (self.folder / "a.pcapng").rename(self.folder / f"{folder}-{session.stem}.pcapng")
        captures = sorted(self.folder.glob("*.pcapng"))
        self.assertGreater(len(captures), 80)
        merged = self.folder / "all.pcapng"
        subprocess.run(["mergecap", "-a", "-w", str(merged), *map(str, captures)], check=True, timeout=PATIENCE)
        frames = self.fields(merged, "_ws.malformed || ip.checksum.status == 0 || tcp.checksum.status == 0",
                             "frame.number", "frame.protocols")
        self.assertEqual(frames, [])
