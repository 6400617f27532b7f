# SPDX-License-Identifier: GPL-3.0-or-later
import smtplib
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage

from served import MESSAGE, PATIENCE, ServedTest


class SmtplibTest(ServedTest):
    def connect(self):
        return smtplib.SMTP("127.0.0.1", self.port, local_hostname="client.hanoi.example", timeout=PATIENCE)

    def test_delivers(self):
        with self.connect() as client:
            self.assertEqual(client.sendmail("an@hanoi.example", ["binh@hanoi.example"], MESSAGE), {})
        self.assert_said(self.transcript(), r"C: \.\.a line that begins with a dot", r"C: \.", r"S: 250 .*",
                         r"C: QUIT", r"S: 221 .*")

    def test_delivers_many_messages_on_one_connection(self):
        with self.connect() as client:
            for _ in range(50):
                client.sendmail("an@hanoi.example", ["binh@hanoi.example"], MESSAGE)
        self.assertEqual(self.transcript().count("\nC: Subject: greetings\n"), 50)

    def test_sends_eight_bits(self):
        with self.connect() as client:
            client.sendmail("an@hanoi.example", ["olga@moscow.example"],
                            "Subject: 8bit\r\n\r\nПривет, Ольга!\r\n".encode("utf-8"), mail_options=["BODY=8BITMIME"])
        self.assert_said(self.transcript(), r"C: MAIL FROM:<an@hanoi\.example> .*BODY=8BITMIME.*", r"S: 250 .*",
                         r"C: Привет, Ольга!", r"C: \.", r"S: 250 .*")

    def test_sends_addresses_of_the_whole_world(self):
        message = EmailMessage()
        message["From"] = "nguyễn@hanoi.example"
        message["To"] = "olga@moscow.example"
        message["Subject"] = "Xin chào"
        message.set_content("你好\n", cte="8bit")
        with self.connect() as client:
            self.assertTrue(client.has_extn("smtputf8") or client.ehlo()[0] == 250)
            client.send_message(message)
        self.assert_said(self.transcript(), r"C: MAIL FROM:<nguyễn@hanoi\.example> .*SMTPUTF8.*", r"S: 250 .*",
                         r"C: Subject: Xin chào", r"C: 你好", r"C: \.", r"S: 250 .*")

    def test_asks_for_notifications(self):
        with self.connect() as client:
            client.sendmail("an@hanoi.example", ["binh@hanoi.example"], MESSAGE,
                            mail_options=["RET=HDRS", "ENVID=QQ314159"],
                            rcpt_options=["NOTIFY=SUCCESS,DELAY", "ORCPT=rfc822;binh@hanoi.example"])
        self.assert_said(self.transcript(), r"C: MAIL FROM:.* RET=HDRS ENVID=QQ314159", r"S: 250 .*",
                         r"C: RCPT TO:.* NOTIFY=SUCCESS,DELAY ORCPT=rfc822;binh@hanoi\.example", r"S: 250 .*")

    def test_is_told_which_recipients_are_refused(self):
        with self.connect() as client:
            refused = client.sendmail("an@hanoi.example", ["binh@hanoi.example", "nobody@hanoi.example",
                                                           "full@hanoi.example", "busy@hanoi.example"], MESSAGE)
        self.assertEqual({name: code for name, (code, _) in refused.items()},
                         {"nobody@hanoi.example": 550, "full@hanoi.example": 552, "busy@hanoi.example": 450})

    def test_is_told_that_all_recipients_are_refused(self):
        with self.connect() as client:
            with self.assertRaises(smtplib.SMTPRecipientsRefused):
                client.sendmail("an@hanoi.example", ["nobody@hanoi.example", "none@hanoi.example"], MESSAGE)
            # The connection lives on.
            client.sendmail("an@hanoi.example", ["binh@hanoi.example"], MESSAGE)

    def test_is_told_that_a_hundred_recipients_are_enough(self):
        names = [f"u{number}@class.example" for number in range(150)]
        with self.connect() as client:
            refused = client.sendmail("an@hanoi.example", names, MESSAGE)
        self.assertEqual({code for code, _ in refused.values()}, {452})
        self.assertEqual(len(refused), 50)

    def test_is_told_that_a_message_is_too_large(self):
        with self.connect() as client:
            client.ehlo()
            limit = int(client.esmtp_features["size"])
            with self.assertRaises(smtplib.SMTPSenderRefused) as refused:
                client.sendmail("an@hanoi.example", ["binh@hanoi.example"], "x" * (limit + 1))
        self.assertEqual(refused.exception.smtp_code, 552)

    def test_verifies_expands_and_asks_for_help(self):
        with self.connect() as client:
            self.assertEqual(client.verify("alice@london.example")[0], 250)
            self.assertEqual(client.verify("smith")[0], 553)
            self.assertIn(client.noop()[0], range(200, 300))
            self.assertIn(b"EHLO", client.help())

    def test_many_clients_at_once(self):
        def deliver(number):
            with self.connect() as client:
                return client.sendmail("an@hanoi.example", ["binh@hanoi.example"], f"Subject: {number}\r\n\r\nhi\r\n")

        with ThreadPoolExecutor(20) as pool:
            self.assertEqual(list(pool.map(deliver, range(200))), [{}] * 200)
        self.assertEqual(len(self.transcripts()), 200)

    def setUp(self):
        users = [argument for number in range(150) for argument in ("--user", f"u{number}@class.example:secret")]
        self.arguments = users if "a_hundred" in self.id() else []
        super().setUp()
