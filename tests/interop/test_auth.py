# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that others wrote prove who they are, with each mechanism that they know, in all three protocols."""

import base64
import hashlib
import hmac
import imaplib
import smtplib
import unittest

from served import PATIENCE, MailTest, ServedTest

USER, PASSWORD = "an", "hutech123"


class Scram:
    """The client's side of RFC 5802: `answer` takes each challenge. It wants the server to prove itself, too."""

    def __init__(self, algorithm, password=PASSWORD):
        self.algorithm = algorithm
        self.password = password
        self.bare = f"n={USER},r=fyko+d2lbbFgONRv9qkxdawL"
        self.proved = False
        self.signature = None

    def hmac(self, key, text):
        return hmac.new(key, text, self.algorithm).digest()

    def answer(self, challenge=None):
        if not challenge:
            return "n,," + self.bare
        challenge = challenge.decode()
        if challenge.startswith("v="):
            self.proved = challenge == self.signature
            return ""
        nonce, salt, count = (part[2:] for part in challenge.split(","))
        final = f"c=biws,r={nonce}"
        message = f"{self.bare},{challenge},{final}".encode()
        salted = hashlib.pbkdf2_hmac(self.algorithm, self.password.encode(), base64.b64decode(salt), int(count))
        key = self.hmac(salted, b"Client Key")
        signature = self.hmac(hashlib.new(self.algorithm, key).digest(), message)
        proof = bytes(a ^ b for a, b in zip(key, signature))
        self.signature = "v=" + base64.b64encode(self.hmac(self.hmac(salted, b"Server Key"), message)).decode()
        return f"{final},p={base64.b64encode(proof).decode()}"


HASHES = {"SCRAM-SHA-1": "sha1", "SCRAM-SHA-256": "sha256"}


class SmtpAuthTest(ServedTest):
    def connect(self, password=PASSWORD):
        client = smtplib.SMTP("127.0.0.1", self.port, local_hostname="client.hanoi.example", timeout=PATIENCE)
        self.addCleanup(client.close)
        client.ehlo()
        client.user, client.password = USER, password
        return client

    def test_smtplib(self):
        for mechanism, method in (("CRAM-MD5", "auth_cram_md5"), ("PLAIN", "auth_plain"), ("LOGIN", "auth_login")):
            for initial in (True, False):
                with self.subTest(mechanism, initial=initial):
                    client = self.connect()
                    self.assertEqual(client.auth(mechanism, getattr(client, method), initial_response_ok=initial)[0],
                                     235)
        self.assertEqual(self.connect().login(USER, PASSWORD)[0], 235)

    def test_smtplib_with_scram(self):
        for mechanism, algorithm in HASHES.items():
            for initial in (True, False):
                with self.subTest(mechanism, initial=initial):
                    scram = Scram(algorithm)
                    self.assertEqual(self.connect().auth(mechanism, scram.answer, initial_response_ok=initial)[0], 235)
                    self.assertTrue(scram.proved)

    def test_smtplib_is_told_that_the_password_is_wrong(self):
        client = self.connect("guess")
        for mechanism, method in (("CRAM-MD5", client.auth_cram_md5), ("PLAIN", client.auth_plain)):
            with self.assertRaises(smtplib.SMTPAuthenticationError) as told:
                client.auth(mechanism, method)
            self.assertEqual(told.exception.smtp_code, 535)
        with self.assertRaises(smtplib.SMTPException) as told:
            client.auth("SCRAM-SHA-256", Scram("sha256", "guess").answer)
        self.assertEqual(told.exception.smtp_code, 421, "the third time is one too many")

    def test_swaks(self):
        for mechanism in ("PLAIN", "LOGIN", "CRAM-MD5"):
            with self.subTest(mechanism):
                output = self.run_client("swaks", "--server", f"127.0.0.1:{self.port}", "--from", "an@hanoi.example",
                                         "--to", "binh@hanoi.example", "--auth", mechanism, "--auth-user", USER,
                                         "--auth-password", PASSWORD)
                self.assertRegex(output, r"(?m)^<-  235 ")

    def test_curl(self):
        for mechanism in ("PLAIN", "LOGIN", "CRAM-MD5"):
            with self.subTest(mechanism):
                self.run_client("curl", "-s", "--url", f"smtp://127.0.0.1:{self.port}/client.hanoi.example",
                                "--user", f"{USER}:{PASSWORD}", "--login-options", f"AUTH={mechanism}",
                                "--mail-from", "an@hanoi.example", "--mail-rcpt", "binh@hanoi.example",
                                "--upload-file", self.message_file())
        for transcript in self.transcripts():
            self.assert_said(transcript, r"S: 235 .*", r"C: MAIL FROM:.*", r"C: \.", r"S: 250 .*")

    def test_msmtp(self):
        empty = self.folder / "msmtprc"
        empty.touch(mode=0o600)
        for mechanism in ("plain", "login", "cram-md5", "scram-sha-1", "scram-sha-256"):
            with self.subTest(mechanism):
                self.run_client("msmtp", f"--file={empty}", "--host=127.0.0.1", f"--port={self.port}", "--tls=off",
                                f"--auth={mechanism}", f"--user={USER}", f"--passwordeval=echo {PASSWORD}",
                                "--from=an@hanoi.example", "--", "binh@hanoi.example", input="Subject: hi\n\n.\n")
        for transcript in self.transcripts():
            self.assert_said(transcript, r"C: AUTH .*", r"S: 235 .*", r"C: MAIL FROM:.*", r"C: \.", r"S: 250 .*")


class Pop3AuthTest(MailTest):
    def test_poplib(self):
        def say(client, text):
            return client._shortcmd(text)  # poplib has no AUTH of its own

        client = self.connect_pop3()
        self.assertEqual(client.capa()["SASL"], ["SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"])
        self.assertIn(b"CRAM-MD5", client._longcmd("AUTH")[1])
        plain = base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()).decode()
        self.assertTrue(say(client, f"AUTH PLAIN {plain}").startswith(b"+OK"))
        self.assertEqual(client.stat()[0], self.STARTED + 1)
        client.quit()

    def test_curl(self):
        for mechanism in ("PLAIN", "LOGIN", "CRAM-MD5", "+APOP"):
            with self.subTest(mechanism):
                listed = self.run_client("curl", "-s", "--url", f"pop3://127.0.0.1:{self.ports['pop3']}/",
                                         "--user", f"{USER}:{PASSWORD}", "--login-options", f"AUTH={mechanism}")
                self.assertEqual([line.split()[0] for line in listed.splitlines() if line], ["1", "2"])
        self.assert_nothing_refused()


class ImapAuthTest(MailTest):
    def test_imaplib(self):
        self.assertEqual(self.connect_imap().login_cram_md5(USER, PASSWORD)[0], "OK")
        self.assertEqual(self.connect_imap().authenticate("PLAIN", lambda _: f"\0{USER}\0{PASSWORD}".encode())[0], "OK")
        prompts = {b"Username:": USER, b"Password:": PASSWORD}
        self.assertEqual(self.connect_imap().authenticate("LOGIN", lambda asked: prompts[asked].encode())[0], "OK")

    def test_imaplib_with_scram(self):
        for mechanism, algorithm in HASHES.items():
            with self.subTest(mechanism):
                scram = Scram(algorithm)
                self.assertEqual(self.connect_imap().authenticate(mechanism, scram.answer)[0], "OK")
                self.assertTrue(scram.proved)
                with self.assertRaisesRegex(imaplib.IMAP4.error, "AUTHENTICATIONFAILED"):
                    self.connect_imap().authenticate(mechanism, Scram(algorithm, "guess").answer)

    def test_curl(self):
        for mechanism in ("PLAIN", "LOGIN", "CRAM-MD5"):
            with self.subTest(mechanism):
                listed = self.run_client("curl", "-s", "--url", f"imap://127.0.0.1:{self.ports['imap']}/",
                                         "--user", f"{USER}:{PASSWORD}", "--login-options", f"AUTH={mechanism}")
                self.assertIn("Drafts", listed)
        self.assert_nothing_refused()


if __name__ == "__main__":
    unittest.main()
