# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests/bench/mailboxes and tests/bench/tls measure and measure with: Helolab and Dovecot as processes, and one
client for both that does as little as it can, so that the time is the server's."""

import grp
import os
import pwd
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DOMAIN = "bench.example"
PASSWORD = "secret"
AT_ONCE = 256 * 1024

# No TLS unless it is measured, no delays, no limits that a measurement would meet, nothing flushed to a disk; whatever
# else Dovecot does to be quick it does: imap-login serves many, one is always ready, headers that were asked for are
# cached.
DOVECOT = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap pop3
listen = 127.0.0.1
{ssl}
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = {format}:{home}/mail/%n
mail_fsync = never
mail_max_userip_connections = 0
mail_uid = {user}
mail_gid = {group}
first_valid_uid = 1
{rootless}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%n {home}/users
}}
userdb {{
  driver = static
  args = home={home}/mail/%n
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
  service_count = 0
  process_min_avail = 1
}}
service pop3-login {{
  inet_listener pop3 {{
    port = {pop3}
  }}
  inet_listener pop3s {{
    port = {pop3s}
    ssl = yes
  }}
  service_count = 0
  process_min_avail = 1
}}
service imap {{
  process_limit = 2000
  process_min_avail = 1
}}
service pop3 {{
  process_min_avail = 1
}}
service anvil {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
"""
ROOTLESS = """
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


DOVECOT_TLS = "ssl = yes\nssl_cert = <{home}/cert.pem\nssl_key = <{home}/key.pem"


def make_certificate(home):
    """cert.pem and key.pem in \p home: a key as it is made today, ECDSA over P-256."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-subj", "/CN=localhost", "-days", "2", "-keyout", home / "key.pem", "-out", home / "cert.pem"],
                   check=True, capture_output=True)


class Server:
    """A server's processes and ports, from the moment it answers until the end of a `with`."""

    tls = False  # a tunnel is offered, and there are ports inside TLS

    def __enter__(self):
        names = ["imap", "pop3", "smtp"] + (["imaps", "pop3s", "smtps"] if self.tls else [])
        self.ports = {name: free_port() for name in names}
        memory = "/dev/shm"
        self.home = Path(tempfile.mkdtemp(prefix="helolab-bench-", dir=memory if os.access(memory, os.W_OK) else None))
        if self.tls:
            make_certificate(self.home)
        self.process = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        give_up = time.monotonic() + 20
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.ports["imap"]), timeout=20) as probe:
                    probe.recv(1000)
                return self
            except OSError:
                if self.process.poll() is not None or time.monotonic() > give_up:
                    self.__exit__()
                    sys.exit(f"tests/bench/mailboxes: {self.name} does not answer.")
                time.sleep(0.02)

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def processes(self):
        """Its own process, and all below it."""
        found = [self.process.pid]
        for pid in found:
            for task in Path(f"/proc/{pid}/task").glob("*/children"):
                try:
                    found += [int(child) for child in task.read_text().split()]
                except OSError:
                    pass
        return found

    def cpu(self):
        """Nanoseconds of CPU that each of its processes has used."""
        used = {}
        for pid in self.processes():
            for task in Path(f"/proc/{pid}/task").glob("*/schedstat"):
                try:
                    used[pid] = used.get(pid, 0) + int(task.read_text().split()[0])
                except OSError:
                    pass
        return used

    def memory(self):
        """KiB of memory, what processes share counted once."""
        total = 0
        for pid in self.processes():
            try:
                total += int(re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)[1])
            except OSError:
                pass
        return total


class Helolab(Server):
    name = "Helolab"

    def __init__(self, users, program, tls=False):
        self.users = users
        self.program = program
        self.tls = tls

    def command(self):
        users = [word for user in self.users for word in ("--user", f"{user}@{DOMAIN}:{PASSWORD}")]
        ports = [word for name, port in self.ports.items() for word in (f"--{name}", str(port))]
        tls = (["--cert", str(self.home / "cert.pem"), "--key", str(self.home / "key.pem")] if self.tls
               else ["--tls", "off"])
        return [self.program, "serve", *tls, *ports, *users]

    def another(self):
        return Helolab(self.users, self.program, self.tls)

    def login_name(self, user):
        return f"{user}@{DOMAIN}"


class Dovecot(Server):
    name = "Dovecot"

    def __init__(self, users, mail_format, tls=False):
        self.users = users
        self.format = mail_format
        self.tls = tls

    def command(self):
        program = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin")
        if not program:
            sys.exit("tests/bench/mailboxes: dovecot is missing; app/install bench installs it.")
        is_root = os.geteuid() == 0
        user = pwd.getpwnam("nobody") if is_root else pwd.getpwuid(os.geteuid())
        names = {"user": user.pw_name, "group": grp.getgrgid(user.pw_gid).gr_name}
        self.home.chmod(0o755)
        mail = self.home / "mail"
        mail.mkdir()
        if is_root:
            os.chown(mail, user.pw_uid, user.pw_gid)
        (self.home / "users").write_text("".join(f"{user}:{PASSWORD}\n" for user in self.users))
        (self.home / "dovecot.conf").write_text(
            DOVECOT.format(home=self.home, format=self.format, rootless="" if is_root else ROOTLESS.format(**names),
                           ssl=DOVECOT_TLS.format(home=self.home) if self.tls else "ssl = no", **names,
                           **{"imaps": 0, "pop3s": 0, **self.ports}))
        return [program, "-F", "-c", self.home / "dovecot.conf"]

    def another(self):
        return Dovecot(self.users, self.format, self.tls)

    def login_name(self, user):
        return user


class Client:
    """A connection that was greeted. Octets go out and come in as fast as they can; only their end is looked at."""

    def __init__(self, server, protocol):
        self.socket = socket.create_connection(("127.0.0.1", server.ports[protocol]), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.recv(1000)
        self.socket.setblocking(False)
        self.number = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def exchange(self, octets, begins=None):
        """Sends \\p octets; what comes back up to a line that begins with \\p begins, or to the end of the stream."""
        left = memoryview(octets)
        got = []
        tail = b""
        while True:
            readable, writable, _ = select.select([self.socket], [self.socket] if left else [], [], 120)
            if not readable and not writable:
                sys.exit("tests/bench/mailboxes: no answer for two minutes.")
            if writable:
                left = left[self.socket.send(left[:AT_ONCE]):]
            if readable:
                piece = self.socket.recv(AT_ONCE)
                got.append(piece)
                tail = (tail + piece[-1000:])[-1000:]
                if not piece and begins:
                    sys.exit(f"tests/bench/mailboxes: the server hung up: {tail.decode(errors='replace')}")
                if not piece or (begins and tail.endswith(b"\r\n")
                                 and tail[:-2].rsplit(b"\r\n", 1)[-1].startswith(begins)):
                    return b"".join(got)


class Imap(Client):
    """An IMAP session, logged in."""

    def __init__(self, server, user):
        super().__init__(server, "imap")
        self.ask(f"LOGIN {server.login_name(user)} {PASSWORD}")

    def ask(self, *commands):
        """Sends the commands (text or octets without a tag) at once; what comes back until the last is answered OK."""
        octets = bytearray()
        for command in commands:
            self.number += 1
            octets += b"h%d " % self.number + (command.encode() if isinstance(command, str) else command) + b"\r\n"
        tag = b"h%d " % self.number
        answer = self.exchange(octets, tag)
        if not answer[answer.rindex(tag):].startswith(tag + b"OK"):
            sys.exit(f"tests/bench/mailboxes: {commands[-1][:80]!r}: {answer[-200:].decode(errors='replace')}")
        return answer


class Pop3(Client):
    """A POP3 session, all but logged in."""

    def __init__(self, server, user):
        super().__init__(server, "pop3")
        self.exchange(f"USER {server.login_name(user)}\r\n".encode(), b"+OK")
