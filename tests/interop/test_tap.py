# SPDX-License-Identifier: GPL-3.0-or-later
"""`helolab tap` between real clients and a server: what passes is unchanged, what is printed is what was said."""

import imaplib
import os
import poplib
import re
import smtplib
import socket
import ssl
import subprocess
import threading
import unittest
from pathlib import Path

from served import MESSAGE, PATIENCE, ServedTest
from tapped import TappedTest


class TapTest(TappedTest, ServedTest):
    protocols = ["smtp", "pop3", "imap"]
    tls = "offered"
    arguments = ["--smtps", "0", "--pop3s", "0", "--imaps", "0", "--user", "an@hanoi.example:Gm4!x"]

    def listeners(self):
        return [*self.protocols, "smtps", "pop3s", "imaps"]

    def test_a_message_passes_unchanged_and_is_explained(self):
        port = self.tap(self.port, "--protocol", "smtp")
        with smtplib.SMTP("127.0.0.1", port, timeout=PATIENCE) as client:
            client.sendmail("binh@hanoi.example", ["an@hanoi.example"], MESSAGE)
            self.assertEqual(client.docmd("RCPT", "TO:<binh@hanoi.example>")[0], 503)
        printed = self.printed()
        for line in ("S: 220 ", "C: mail FROM:<binh@hanoi.example> size=", "S: 354 ", "C: ..a line that begins with a dot",
                     "= smtp.Ready", "C: RCPT TO:<binh@hanoi.example>", "S: 503 ", "C: QUIT", "S: 221 "):
            self.assertIn(line, printed)
        self.assertRegex(printed, r"(?m)^# .*MAIL", "why it was refused, and what comes first")
        box = poplib.POP3("127.0.0.1", self.ports["pop3"], timeout=PATIENCE)
        box.user("an@hanoi.example")
        box.pass_("Gm4!x")
        text = b"\n".join(box.retr(box.stat()[0])[1]).decode()
        box.quit()
        self.assertTrue(text.endswith("\n.a line that begins with a dot\nThe end."), text)

    def test_passwords_are_printed_only_where_they_are_asked_for(self):
        for arguments, expected in ((["--protocol", "pop3"], "PASS ********"),
                                    (["--protocol", "pop3", "--secrets"], "PASS Gm4!x")):
            port = self.tap(self.ports["pop3"], *arguments)
            box = poplib.POP3("127.0.0.1", port, timeout=PATIENCE)
            box.user("an@hanoi.example")
            box.pass_("Gm4!x")
            box.quit()
            printed = self.printed()
            self.assertIn(expected, printed)
            self.assertEqual("Gm4!x" in printed, "--secrets" in arguments)

    def test_the_tap_speaks_tls_for_a_client_in_the_clear(self):
        port = self.tap(self.ports["imaps"], "--protocol", "imap", "--tls")
        with imaplib.IMAP4("127.0.0.1", port, timeout=PATIENCE) as client:
            self.assertNotIn("STARTTLS", client.capabilities)
            self.assertEqual(client.login("an@hanoi.example", "Gm4!x")[0], "OK")
            self.assertEqual(client.select()[0], "OK")
        printed = self.printed()
        self.assertIn("TLSv1.3", printed)
        self.assertIn(" OK ", printed)

    def test_the_tap_asks_for_tls_for_clients_in_the_clear(self):
        message = self.folder / "message"
        message.write_text(MESSAGE, newline="\r\n")
        for protocol, arguments, request in (
                ("smtp", ["--mail-from", "binh@hanoi.example", "--mail-rcpt", "an@hanoi.example", "-T", message],
                 "C: STARTTLS"),
                ("pop3", ["-u", "an@hanoi.example:Gm4!x", "-l"], "C: STLS"),
                ("imap", ["-u", "an@hanoi.example:Gm4!x", "-X", "STATUS INBOX (MESSAGES)"], "C: tap STARTTLS")):
            with self.subTest(protocol):
                port = self.tap(self.ports[protocol], "--protocol", protocol, "--starttls")
                done = subprocess.run(["curl", "-sS", f"{protocol}://127.0.0.1:{port}/", *arguments],
                                      capture_output=True, text=True, timeout=PATIENCE)
                self.assertEqual(done.returncode, 0, done.stderr)
                printed = self.printed()
                before, inside = printed.split(request, 1)
                self.assertEqual(re.findall("(?m)^C: .*", before),
                                 ["C: EHLO [127.0.0.1]"] if protocol == "smtp" else [], "the tap has said no more")
                self.assertIn("What the server heard in the clear, the tap said:", inside)
                self.assertIn("TLSv1.3", inside)
                self.assertIn(f"= {protocol}.Closed", inside)
                self.assertNotRegex(printed, r"(?m)^#   (Perhaps|As it should be)")
                self.assertNotIn("Gm4!x", printed)
        self.assertRegex(self.transcript_of("smtp"), r"(?s)C: STARTTLS.*C: EHLO .*C: MAIL FROM:<binh")

    def transcript_of(self, protocol):
        """What the server wrote down of the one connection that spoke it. Ends the server."""
        return next(text for text in self.transcripts() if f"@ protocol: {protocol}\n" in text)

    def test_a_server_without_starttls_is_named_and_nothing_is_sent_to_it(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(PATIENCE)
            port = self.tap(listener.getsockname()[1], "--protocol", "smtp", "--starttls")
            with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
                client.sendall(b"AUTH PLAIN AGFuAEdtNCF4\r\n")
                with listener.accept()[0] as server:
                    server.sendall(b"220 mail.example\r\n")
                    self.assertEqual(server.recv(100), b"EHLO [127.0.0.1]\r\n")
                    server.sendall(b"250-mail.example\r\n250 SIZE 1000\r\n")
                    try:
                        self.assertEqual(server.recv(100), b"")
                    except ConnectionResetError:
                        pass
                self.assertEqual(client.recv(100), b"", "nobody greets")
        self.assertIn("does not offer STARTTLS", self.printed())

    def test_a_server_that_nobody_vouches_for_gets_nothing_unless_it_is_trusted(self):
        key, certificate = self.folder / "key.pem", self.folder / "cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=other.example", "-days",
                        "2", "-keyout", key, "-out", certificate], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(PATIENCE)
            for trust in (False, True):
                port = self.tap(listener.getsockname()[1], "--protocol", "smtp", "--tls", *["--trust"] * trust)
                with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
                    client.sendall(b"EHLO me\r\n")
                    self.assertEqual(self.heard(listener.accept()[0], context), b"EHLO me\r\n" if trust else b"")
                printed = self.printed()
                self.assertIn("self-signed", printed)

    @staticmethod
    def heard(connection, context):
        """What comes in the tunnel; nothing, where the other end leaves instead."""
        with connection:
            try:
                with context.wrap_socket(connection, server_side=True) as server:
                    return server.recv(100)
            except (ssl.SSLError, ConnectionResetError):
                return b""

    def test_a_tunnel_of_the_two_is_relayed_and_called_noise(self):
        port = self.tap(self.port, "--protocol", "smtp")
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        with smtplib.SMTP("127.0.0.1", port, timeout=PATIENCE) as client:
            client.starttls(context=context)
            client.sendmail("an@hanoi.example", ["binh@hanoi.example"], MESSAGE)
        printed = self.printed()
        self.assertIn("the two speak TLS", printed)
        self.assertNotIn("greetings", printed)
        self.assertNotIn("\x16\x03", printed)

    def test_much_passes_though_the_other_end_is_slow(self):
        """Neither end's octets pile up in the tap: it makes the faster one wait."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(PATIENCE)
            port = self.tap(listener.getsockname()[1], "--protocol", "smtp")
            with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
                server = listener.accept()[0]
                with server:
                    server.settimeout(2)
                    sent = 0
                    with self.assertRaises(TimeoutError):
                        while sent < 200_000_000:
                            sent += server.send(b"250-" + b"x" * 60_000 + b"\r\n")
                    self.assertLess(sent, 40_000_000)
                    status = Path(f"/proc/{self.taps.pid}/status").read_text()
                    resident = int(re.search(r"VmRSS:\s+(\d+) kB", status).group(1))
                    self.assertLess(resident, 400_000, "kB")
                    got = 0
                    client.settimeout(PATIENCE)
                    while got < sent:
                        got += len(client.recv(1_000_000))
                    self.assertEqual(got, sent)

    def test_a_client_that_says_all_and_leaves_is_heard_to_its_end(self):
        said = b"x" * 20_000_000

        def say_and_leave(port):
            with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
                client.sendall(said)

        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(PATIENCE)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # it is slow: much is still on its way
            port = self.tap(listener.getsockname()[1], "--protocol", "smtp")
            client = threading.Thread(target=say_and_leave, args=(port,))
            client.start()
            heard = 0
            with listener.accept()[0] as server:
                server.settimeout(PATIENCE)
                while octets := server.recv(10_000):
                    heard += len(octets)
            client.join(PATIENCE)
        self.assertEqual(heard, len(said))

    def test_the_client_hears_that_no_server_is_there(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            nobody = listener.getsockname()[1]
        port = self.tap(nobody, "--protocol", "smtp")
        with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
            self.assertEqual(client.recv(100), b"")
        self.assertIn("Nothing answers at", self.printed())

    def test_wrong_arguments_are_refused_with_what_to_write(self):
        for arguments, said in ((["--to", "mail.example:25"], "--listen 4025 --to mail.example:25"),
                                (["--listen", "0", "--to", "mail.example"], "--to mail.example:25"),
                                (["--listen", "0", "--to", "mail.example:4711"], "--protocol"),
                                (["--listen", "0", "--to", "mail.example:25", "--tls", "--starttls"],
                                 "--tls or --starttls, not both")):
            result = subprocess.run([os.environ["HELOLAB_PROGRAM"], "tap", "--lang", "en", *arguments],
                                    capture_output=True, text=True, timeout=PATIENCE)
            self.assertEqual(result.returncode, 2)
            self.assertIn(said, result.stderr)


if __name__ == "__main__":
    unittest.main()
