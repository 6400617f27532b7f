# SPDX-License-Identifier: GPL-3.0-or-later
"""TLS as real clients do it: their own implementations, and the authority of the installation as the one they trust."""

import imaplib
import os
import poplib
import smtplib
import socket
import ssl
import subprocess

from served import MESSAGE, PATIENCE, ServedTest

PORTS = ("smtp", "pop3", "imap")
USER = "an@hanoi.example"
PASSWORD = "hutech123"


class TlsTest(ServedTest):
    """A server with every port, in the clear and for TLS, whose certificate was made for this test."""

    tls = "offered"

    def listeners(self):
        return [*PORTS, *(f"{name}s" for name in PORTS)]

    def start(self):
        return [f"--{name}=0" for name in self.listeners()]

    def authority(self):
        return str(next(self.folder.glob("data/**/authority.pem")))

    def trusting(self):
        return ssl.create_default_context(cafile=self.authority())


class TunnelTest(TlsTest):
    def test_smtplib_begins_again_in_the_tunnel(self):
        with smtplib.SMTP("127.0.0.1", self.ports["smtp"], local_hostname="pc.hanoi.example", timeout=PATIENCE) as client:
            client.ehlo()
            self.assertTrue(client.has_extn("starttls"))
            client.starttls(context=self.trusting())
            client.ehlo()
            self.assertFalse(client.has_extn("starttls"))
            client.login(USER, PASSWORD)
            client.sendmail(USER, [USER], MESSAGE)
        self.assert_said(self.transcript(), r"C: STARTTLS", r"S: 220 2\.0\.0 .*", r"C: EHLO .*", r"C: AUTH .*",
                         r"S: 235 .*", r"C: MAIL .*", r"S: 250 2\.0\.0 Ok.*")

    def test_tls_from_the_first_octet_on(self):
        with smtplib.SMTP_SSL("localhost", self.ports["smtps"], local_hostname="pc.hanoi.example", timeout=PATIENCE,
                              context=self.trusting()) as client:
            client.login(USER, PASSWORD)
            client.sendmail(USER, [USER], MESSAGE)
        pop3 = poplib.POP3_SSL("localhost", self.ports["pop3s"], timeout=PATIENCE, context=self.trusting())
        pop3.user(USER)
        pop3.pass_(PASSWORD)
        self.assertGreaterEqual(pop3.stat()[0], 1)
        pop3.quit()
        with imaplib.IMAP4_SSL("localhost", self.ports["imaps"], timeout=PATIENCE, ssl_context=self.trusting()) as imap:
            self.assertNotIn("STARTTLS", imap.capabilities)
            imap.login(USER, PASSWORD)
            self.assertEqual(imap.select()[0], "OK")
        self.assert_nothing_refused()

    def test_stls_and_starttls_of_poplib_and_imaplib(self):
        pop3 = poplib.POP3("localhost", self.ports["pop3"], timeout=PATIENCE)
        self.assertIn("STLS", pop3.capa())
        pop3.stls(context=self.trusting())
        self.assertNotIn("STLS", pop3.capa())
        pop3.user(USER)
        pop3.pass_(PASSWORD)
        pop3.quit()
        with imaplib.IMAP4("localhost", self.ports["imap"], timeout=PATIENCE) as imap:
            imap.starttls(ssl_context=self.trusting())
            imap.login(USER, PASSWORD)
            imap.select()
        self.assert_nothing_refused()

    def test_old_versions_are_refused_and_new_ones_are_not(self):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context = self.trusting()
            context.minimum_version = context.maximum_version = version
            with socket.create_connection(("localhost", self.ports["imaps"]), PATIENCE) as plain:
                with context.wrap_socket(plain, server_hostname="localhost") as tunnel:
                    self.assertEqual(tunnel.version(), version.name.replace("_", "."))
                    self.assertTrue(tunnel.recv(1000).startswith(b"* OK"))
        old = subprocess.run(["openssl", "s_client", "-connect", f"localhost:{self.ports['imaps']}", "-tls1_1", "-cipher",
                              "ALL:@SECLEVEL=0"], stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
        self.assertNotEqual(old.returncode, 0)

    def test_openssl_finds_nothing_wrong_with_the_chain(self):
        for name, starttls in (("smtps", []), ("smtp", ["-starttls", "smtp"]), ("pop3", ["-starttls", "pop3"]),
                               ("imap", ["-starttls", "imap"])):
            done = subprocess.run(["openssl", "s_client", "-connect", f"localhost:{self.ports[name]}", *starttls,
                                   "-CAfile", self.authority(), "-verify_hostname", "localhost",
                                   "-verify_return_error", "-x509_strict"],
                                  input=b"", capture_output=True, timeout=PATIENCE)
            self.assertIn(b"Verify return code: 0 (ok)", done.stdout, done.stderr)

    def test_what_is_no_tls_ends_and_others_go_on(self):
        for octets in (b"EHLO pc.hanoi.example\r\n", b"GET / HTTP/1.0\r\n\r\n", b"\x16\x03\x00" + b"\xff" * 2000,
                       b"\x80\x2e\x01\x00\x02\x00\x15\x00\x00\x00\x10" + b"\0" * 40):
            with socket.create_connection(("localhost", self.ports["smtps"]), PATIENCE) as stranger:
                stranger.sendall(octets)
                stranger.settimeout(PATIENCE)
                while True:
                    try:
                        if not stranger.recv(1000):
                            break
                    except ConnectionResetError:
                        break
        with smtplib.SMTP_SSL("localhost", self.ports["smtps"], timeout=PATIENCE, context=self.trusting()) as client:
            self.assertEqual(client.noop()[0], 250)

    def test_who_would_shake_hands_anew_is_refused_and_others_go_on(self):
        client = subprocess.Popen(["openssl", "s_client", "-connect", f"localhost:{self.ports['smtps']}", "-tls1_2"],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.addCleanup(client.wait)
        self.addCleanup(client.kill)
        for line in client.stdout:
            if line.startswith(b"220 "):
                break
        said, _ = client.communicate(b"R\n", timeout=PATIENCE)  # its word for a renegotiation (RFC 5746)
        self.assertIn(b"no renegotiation", said)
        with smtplib.SMTP_SSL("localhost", self.ports["smtps"], timeout=PATIENCE, context=self.trusting()) as other:
            self.assertEqual(other.noop()[0], 250)

    def test_injected_commands_are_not_obeyed(self):
        with socket.create_connection(("localhost", self.ports["smtp"]), PATIENCE) as plain:
            heard = plain.makefile("rb")
            heard.readline()
            plain.sendall(b"EHLO pc.hanoi.example\r\n")
            while heard.readline()[3:4] == b"-":
                pass
            plain.sendall(b"STARTTLS\r\nRSET\r\nEHLO evil.example\r\n")
            self.assertTrue(heard.readline().startswith(b"220 "))
            with self.trusting().wrap_socket(plain, server_hostname="localhost") as tunnel:
                tunnel.sendall(b"MAIL FROM:<an@hanoi.example>\r\n")
                self.assertTrue(tunnel.recv(1000).startswith(b"503 "))

    def test_curl(self):
        message = self.message_file()
        common = ["curl", "-sS", "--cacert", self.authority(), "--user", f"{USER}:{PASSWORD}"]
        send = ["--mail-from", USER, "--mail-rcpt", USER, "--upload-file", message]
        self.run_client(*common, *send, f"smtps://localhost:{self.ports['smtps']}/pc.hanoi.example")
        for mechanism in ("PLAIN", "LOGIN", "CRAM-MD5"):
            self.run_client(*common, *send, "--ssl-reqd", "--login-options", f"AUTH={mechanism}",
                            f"smtp://localhost:{self.ports['smtp']}/pc.hanoi.example")
        for url in (f"pop3s://localhost:{self.ports['pop3s']}/1", f"imaps://localhost:{self.ports['imaps']}/INBOX;MAILINDEX=1"):
            self.assertIn("Subject:", self.run_client(*common, url))
        for url in (f"pop3://localhost:{self.ports['pop3']}/1", f"imap://localhost:{self.ports['imap']}/INBOX;MAILINDEX=1"):
            self.assertIn("Subject:", self.run_client(*common, "--ssl-reqd", url))

    def test_swaks_and_msmtp(self):
        self.run_client("swaks", "--server", "localhost", "--port", self.ports["smtp"], "--tls", "--tls-verify",
                        "--tls-ca-path", self.authority(), "--auth", "PLAIN", "--auth-user", USER, "--auth-password",
                        PASSWORD, "--from", USER, "--to", USER)
        with open(self.message_file(), encoding="utf-8") as message:
            self.run_client("msmtp", "--host=localhost", f"--port={self.ports['smtp']}", "--tls=on", "--tls-starttls=on",
                            f"--tls-trust-file={self.authority()}", "--auth=plain", f"--user={USER}",
                            f"--passwordeval=echo {PASSWORD}", f"--from={USER}", USER, stdin=message)

    def test_fetchmail(self):
        settings = self.folder / "fetchmailrc"
        settings.write_text(
            f"poll localhost protocol IMAP service {self.ports['imap']} user {USER} password {PASSWORD}\n"
            f"sslproto 'TLS1.2+' sslcertck sslcertfile {self.authority()} sslcommonname localhost\n"
            f"keep fetchall mda 'cat > {self.folder}/fetched'\n", encoding="utf-8")
        settings.chmod(0o600)
        self.run_client("fetchmail", "--fetchmailrc", settings, "--nosyslog", "--pidfile", self.folder / "pid",
                        env={**os.environ, "HOME": str(self.folder), "FETCHMAILHOME": str(self.folder)})
        self.assertIn("Subject:", (self.folder / "fetched").read_text(encoding="utf-8"))

    def test_keys_are_the_owners_alone(self):
        keys = list(self.folder.glob("data/**/*-key.pem"))
        self.assertEqual(len(keys), 2)
        for key in keys:
            self.assertEqual(key.stat().st_mode & 0o077, 0)
            self.assertEqual(key.parent.stat().st_mode & 0o077, 0)


class RequiredTest(TlsTest):
    tls = "required"

    def test_nothing_before_the_tunnel(self):
        with smtplib.SMTP("localhost", self.ports["smtp"], local_hostname="pc.hanoi.example", timeout=PATIENCE) as client:
            client.ehlo()
            self.assertFalse(client.has_extn("auth"))
            self.assertEqual(client.mail(USER)[0], 530)
            client.starttls(context=self.trusting())
            client.ehlo()
            self.assertTrue(client.has_extn("auth"))
            self.assertEqual(client.mail(USER)[0], 250)
        with imaplib.IMAP4("localhost", self.ports["imap"], timeout=PATIENCE) as imap:
            self.assertIn("LOGINDISABLED", imap.capabilities)
            with self.assertRaisesRegex(imaplib.IMAP4.error, "PRIVACYREQUIRED"):
                imap.login(USER, PASSWORD)
        pop3 = poplib.POP3("localhost", self.ports["pop3"], timeout=PATIENCE)
        with self.assertRaisesRegex(poplib.error_proto, "STLS"):
            pop3.user(USER)
        pop3.quit()


class OwnCertificateTest(TlsTest):
    """--cert and --key: a certificate that somebody else has made."""

    def start(self):
        self.made = self.folder / "made.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
                        str(self.folder / "made-key.pem"), "-out", str(self.made)], check=True, capture_output=True)
        return [*super().start(), "--cert", str(self.made), "--key", str(self.folder / "made-key.pem")]

    def test_is_shown(self):
        context = ssl.create_default_context(cafile=str(self.made))
        with smtplib.SMTP_SSL("localhost", self.ports["smtps"], timeout=PATIENCE, context=context) as client:
            self.assertEqual(client.noop()[0], 250)
        self.assertEqual(list(self.folder.glob("data/**/*.pem")), [])
