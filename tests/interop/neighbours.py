# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's Dovecot and Postfix on free ports of this computer, in folders of their own: servers that are not ours.

Run as a program, for tests that are not in Python, it starts both (Dovecot alone where it is not root), prints
`imap 127.0.0.1:PORT` for each service, then `ready`, and serves until its input ends."""

import grp
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from served import PATIENCE

PASSWORD = "Gm4!x"

DOVECOT = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap pop3
listen = 127.0.0.1
ssl = yes
ssl_cert = <{home}/cert.pem
ssl_key = <{home}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login cram-md5 scram-sha-256
mail_location = maildir:{home}/mail/%n
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
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service pop3-login {{
  chroot =
  inet_listener pop3 {{
    port = {pop3}
  }}
  inet_listener pop3s {{
    port = {pop3s}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener {home}/auth {{
    mode = 0666
  }}
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

POSTFIX_MAIN = """
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
maillog_file = {home}/log
maillog_file_prefixes = {home}
myhostname = mail.hue.example
mydestination = hue.example
local_recipient_maps = inline:{{an=here, lan=here}}
alias_maps =
local_transport = discard
default_transport = discard
relay_transport = discard
inet_interfaces = 127.0.0.1
mynetworks = 127.255.255.254
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_tls_security_level = may
smtpd_tls_cert_file = {home}/cert.pem
smtpd_tls_key_file = {home}/key.pem
{login}
"""
# Whom Dovecot lets in, Postfix does.
POSTFIX_LOGIN = """
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {home}/auth
"""
POSTFIX_MASTER = """
{smtp} inet n - n - - smtpd
{smtps} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
{submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
discard unix - - n - - discard
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def found(program):
    return shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin")


class Neighbour:
    """A server's folder and processes, from the moment it answers until `stop`. `ports` by the name of the service."""

    services = []
    key = ["rsa:2048"]  # what openssl is told to make

    def __init__(self):
        self.home = Path(tempfile.mkdtemp(prefix="helolab-neighbour-", dir="/tmp"))
        self.home.chmod(0o755)
        self.ports = {name: free_port() for name in self.services}
        subprocess.run(["openssl", "req", "-x509", "-newkey", *self.key, "-nodes", "-subj", "/CN=mail.hue.example",
                        "-days", "2", "-keyout", self.home / "key.pem", "-out", self.home / "cert.pem"],
                       check=True, capture_output=True)
        self.process = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        give_up = time.monotonic() + PATIENCE
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > give_up:
                log = self.home / "log"
                said = log.read_text(errors="replace")[-2000:] if log.exists() else "nothing"
                self.stop()
                raise AssertionError(f"{type(self).__name__} does not answer; it says: {said}")
            time.sleep(0.02)

    def answers(self):
        try:
            with socket.create_connection(("127.0.0.1", self.ports[self.services[0]]), PATIENCE) as probe:
                return probe.recv(1000) != b""
        except OSError:
            return False

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Dovecot(Neighbour):
    """POP3 and IMAP; `an` has one message."""

    services = ["imap", "pop3", "imaps", "pop3s"]

    def command(self):
        is_root = os.geteuid() == 0
        user = pwd.getpwnam("nobody") if is_root else pwd.getpwuid(os.geteuid())
        names = {"user": user.pw_name, "group": grp.getgrgid(user.pw_gid).gr_name}
        inbox = self.home / "mail" / "an"
        for folder in ("new", "cur", "tmp"):
            (inbox / folder).mkdir(parents=True)
        (inbox / "new" / "1").write_text("From: Lan <lan@hue.example>\nSubject: Huế\n\nHello, An.\n")
        if is_root:
            for path in (self.home / "mail", *(self.home / "mail").rglob("*")):
                os.chown(path, user.pw_uid, user.pw_gid)
        (self.home / "users").write_text(f"an:{PASSWORD}\n")
        config = self.home / "dovecot.conf"
        config.write_text(DOVECOT.format(home=self.home, rootless="" if is_root else ROOTLESS.format(**names),
                                         **names, **self.ports))
        return [found("dovecot"), "-F", "-c", config]


class Postfix(Neighbour):
    """SMTP for an and lan at hue.example; who has logged in at `login`, a Dovecot, may write to anybody. Nothing is
    delivered. Only root can start it."""

    services = ["smtp", "smtps", "submission"]

    def __init__(self, login=None):
        self.login = POSTFIX_LOGIN.format(home=login.home) if login else ""
        super().__init__()

    def command(self):
        config = self.home / "config"
        for folder in (config, self.home / "queue", self.home / "data"):
            folder.mkdir()
        shutil.chown(self.home / "data", "postfix")
        (config / "main.cf").write_text(POSTFIX_MAIN.format(home=self.home, login=self.login))
        (config / "master.cf").write_text(POSTFIX_MASTER.format(**self.ports))
        for name in ("dynamicmaps.cf", "postfix-files"):
            if (Path("/etc/postfix") / name).exists():
                shutil.copy(Path("/etc/postfix") / name, config)
        return [found("postfix"), "-c", config, "start-fg"]

    def stop(self):
        # The process that was started is a script, whose end would leave the server behind.
        subprocess.run([found("postfix"), "-c", self.home / "config", "stop"], capture_output=True, timeout=PATIENCE)
        super().stop()


def main():
    neighbours = [Dovecot()]
    try:
        if os.geteuid() == 0:
            neighbours.append(Postfix(login=neighbours[0]))
        for neighbour in neighbours:
            for service, port in neighbour.ports.items():
                print(f"{service} 127.0.0.1:{port}")
        print("ready", flush=True)
        sys.stdin.read()
    finally:
        for neighbour in neighbours:
            neighbour.stop()


if __name__ == "__main__":
    main()
