# SPDX-License-Identifier: GPL-3.0-or-later
"""mutt, with its keys pressed for it, reads what SMTP delivered: by IMAP and by POP3."""
import os
import pty
import subprocess
import threading

from served import MESSAGE, PATIENCE, MailTest

SETTINGS = """
{security}
set imap_user=an imap_pass=hutech123 pop_user=an pop_pass=hutech123
set quit=yes delete=yes confirmappend=no confirmcreate=no wait_key=no mark_old=no move=no pop_delete=yes
set sleep_time=0 timeout=1 pager_stop=yes editor=true
set imap_idle={idle} imap_pipeline_depth={depth} imap_check_subscribed=yes imap_qresync=yes imap_condstore=yes
set folder=imap://127.0.0.1:{imap}/ spoolfile={spool} record="" certificate_file={folder}/certificates
"""


class MuttTest(MailTest):
    def security(self):
        return "set ssl_force_tls=no ssl_starttls=no"

    def mutt(self, *keys, spool="=INBOX", idle="no", depth=15):
        """Presses `keys`, in mutt's names for them, and waits for its end."""
        settings = self.folder / "muttrc"
        settings.write_text(SETTINGS.format(security=self.security(), imap=self.ports["imap"], folder=self.folder,
                                            idle=idle, depth=depth, spool=spool))
        terminal, end = pty.openpty()
        program = subprocess.Popen(
            ["mutt", "-n", "-F", str(settings), "-e", f"push '{''.join(keys)}<quit>'"], stdin=end, stdout=end,
            stderr=end, start_new_session=True, env=dict(os.environ, HOME=str(self.folder), TERM="vt100"))
        os.close(end)
        screen = []
        reader = threading.Thread(target=self.watch, args=(terminal, screen))
        reader.start()
        try:
            self.assertEqual(program.wait(PATIENCE), 0, screen)
        finally:
            program.kill()
            program.wait()
            reader.join()
            os.close(terminal)

    @staticmethod
    def watch(terminal, screen):
        """Reads what is painted, so that mutt need not wait for anybody to look."""
        try:
            while painted := os.read(terminal, 65536):
                screen.append(painted)
        except OSError:  # that is how a terminal ends
            pass

    def test_reads(self):
        read = self.folder / "read"
        self.mutt("<search>greetings<enter><display-message><exit>", f"<pipe-message>cat > {read}<enter>")
        self.assertTrue(read.read_text().endswith(MESSAGE.split("\n\n", 1)[1]), read.read_text())
        self.assertEqual(self.mail(), {"Welcome to Helolab": set(), "greetings": {r"\Seen"}})
        self.assert_nothing_refused()

    def test_marks_copies_and_deletes(self):
        self.mutt("<search>greetings<enter><flag-message><copy-message>=Archive<enter>",
                  "<search>Welcome<enter><delete-message><sync-mailbox>")
        self.assertEqual(self.mail(), {"greetings": {r"\Flagged"}})
        self.assertEqual(set(self.mail("Archive")), {"greetings"})
        self.assert_nothing_refused()

    def test_saves_into_a_new_mailbox_one_command_at_a_time(self):
        self.mutt("<tag-pattern>~A<enter><tag-prefix><save-message>=plans<enter><sync-mailbox>",
                  "<change-folder>=plans<enter>", "<search>greetings<enter><set-flag>!", depth=0, idle="yes")
        self.assertEqual(self.mail(), {})
        self.assertEqual(self.mail("plans")["greetings"], {r"\Flagged"})
        self.assert_nothing_refused(r" NO \[(NONEXISTENT|TRYCREATE)\]")  # then it makes the mailbox

    def test_searches_on_the_server(self):
        self.mutt("<limit>=b Binh<enter><tag-pattern>~A<enter><tag-prefix><flag-message><limit>~A<enter>")
        self.assertEqual(self.mail(), {"Welcome to Helolab": {r"\Flagged"}, "greetings": {r"\Flagged"}})
        self.assert_nothing_refused()

    def test_reads_and_deletes_by_pop3(self):
        read = self.folder / "read"
        self.mutt("<search>greetings<enter>", f"<pipe-message>cat > {read}<enter>", "<delete-message><sync-mailbox>",
                  spool=f"pop://127.0.0.1:{self.ports['pop3']}/")
        self.assertTrue(read.read_text().endswith(MESSAGE.split("\n\n", 1)[1]), read.read_text())
        self.assertEqual(set(self.mail()), {"Welcome to Helolab"})
        self.assert_nothing_refused()


class MuttInTlsTest(MuttTest):
    """The same by STARTTLS and STLS. Mutt insists on it, and trusts the authority of the installation only."""

    tls = "offered"
    arguments = ["--smtps", "off", "--pop3s", "off", "--imaps", "off"]

    def security(self):
        authority = next(self.folder.glob("data/**/authority.pem"))
        return ("set ssl_force_tls=yes ssl_starttls=yes ssl_verify_host=yes "
                f"ssl_ca_certificates_file={authority}")
