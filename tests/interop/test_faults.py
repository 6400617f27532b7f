# SPDX-License-Identifier: GPL-3.0-or-later
"""A client that meets a server on a bad day."""
import smtplib
import time
from pathlib import Path

from served import MESSAGE, PATIENCE, ServedTest

WORLD = Path(__file__).parent.parent / "sessions" / "smtp" / "worlds" / "faults.yaml"


class FaultsTest(ServedTest):
    arguments = ["--world", str(WORLD)]

    def connect(self):
        return smtplib.SMTP("127.0.0.1", self.port, local_hostname="client.hanoi.example", timeout=PATIENCE)

    def test_a_client_meets_them_one_after_the_other(self):
        with self.connect() as client:
            with self.assertRaises(smtplib.SMTPSenderRefused) as refused:
                client.sendmail("an@hanoi.example", ["binh@hanoi.example"], MESSAGE)
            self.assertEqual(refused.exception.smtp_code, 451)
            begun = time.monotonic()
            with self.assertRaises(smtplib.SMTPServerDisconnected):
                client.sendmail("an@hanoi.example", ["binh@hanoi.example"], MESSAGE)
            self.assertGreaterEqual(time.monotonic() - begun, 2.9, "the first recipient is slow")
        with self.connect() as client:
            self.assertEqual(client.sendmail("an@hanoi.example", ["binh@hanoi.example"], MESSAGE), {})
        first, second = self.transcripts()
        self.assert_said(first, r"S: 451 4\.3\.0 The disk is asleep", r"C: RCPT .*", r"S: 250 .*", r"C: \.",
                         r"= smtp\.Closed")
        self.assert_said(second, r"C: \.", r"S: 250 .*")
