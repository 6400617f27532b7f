# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in a real window: an X server and a window manager of their own, and nothing but keys.

A student works through the whole first lab: types, predicts, answers. That the letter travelled over TCP, was delivered
and was judged shows in the journal of the attempt, which is graded at the end; what was typed and not sent must come
back after the program was killed."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

PATIENCE = 60  # seconds for anything that should take a moment; a sanitized build on a busy machine is slow

STUDENT = "20231234"

class RealWindowTest(unittest.TestCase):
    def setUp(self):
        self.home = Path(tempfile.mkdtemp(prefix="helolab-window-"))
        self.addCleanup(shutil.rmtree, self.home)
        self.environment = {
            **os.environ, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home), "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_DATA_HOME": str(self.home / "data"),
            "QT_QPA_PLATFORM": "xcb",
        }
        self.environment["DISPLAY"] = ":" + self.start_screen()
        self.start("openbox")
        # A window manager is there once it has told the screen how many desktops there are.
        self.until(lambda: self.xdotool("get_num_desktops").returncode == 0, "the window manager")

    def start(self, *command, **options):
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, **options)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.kill()
        process.wait()

    def start_screen(self):
        reader, writer = os.pipe()
        # -noreset: otherwise the screen starts over when the last of its clients has left, and each call of xdotool
        # is a client that leaves; whoever connects just then is refused.
        self.start("Xvfb", "-noreset", "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-nolisten", "tcp",
                   pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as numbers:
            return numbers.readline().strip()  # said once the screen is there

    def xdotool(self, *arguments):
        command = ["xdotool", *arguments]
        try:
            return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False,
                                  timeout=PATIENCE / 4)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 1, "", "")

    def until(self, happened, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if happened():
                return
            time.sleep(0.05)
        self.fail(f"waited {PATIENCE} s in vain: {what}")

    def open_program(self):
        program = self.start(os.environ["HELOLAB_PROGRAM"])
        self.until(lambda: program.poll() is not None or self.has_focus(), "the window to have the focus")
        self.assertIsNone(program.poll(), "the program ended before its window was there")
        self.until(lambda: "220 " in self.received(), "the server's greeting")
        return program

    def has_focus(self):
        windows = self.xdotool("search", "--onlyvisible", "--name", "^Helolab$").stdout.split()
        for window in windows:
            self.xdotool("windowactivate", window)
        return self.xdotool("getactivewindow").stdout.strip() in windows

    def attempts(self):
        return sorted((self.home / "data/Helolab/Helolab/attempts/smtp-first-message").glob("*.attempt"))

    def journal(self):
        """The events of the newest attempt."""
        if not self.attempts():
            return []
        lines = self.attempts()[-1].read_text().splitlines()
        return [json.loads(line) for line in lines[1:] if line.endswith("}")]

    def received(self):
        return "".join(event["text"] for event in self.journal() if event["event"] == "received")

    def passed(self):
        return {event["step"] for event in self.journal() if event["event"] == "passed"}

    def helolab(self, *arguments):
        done = subprocess.run([os.environ["HELOLAB_PROGRAM"], *arguments], env=self.environment, capture_output=True,
                              text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def word(self):
        """What this student has to put into the letter."""
        session = self.home / "quit.session"
        session.write_text("C: NOOP ${variant.word}\n")
        recorded = self.home / "word.attempt"
        self.helolab("lab", "record", "smtp-first-message", str(session), str(recorded), "--student", STUDENT)
        return json.loads(next(line for line in recorded.read_text().splitlines() if "NOOP" in line))["text"].split()[1]

    def type(self, line):
        if line:
            self.xdotool("type", "--delay", "12", "--", line)
        self.xdotool("key", "Return")

    def say(self, line, reply):
        """Types a line into the console, and waits for the reply to it."""
        before = self.received()
        self.type(line)
        self.until(lambda: reply in self.received()[len(before):], f"{reply} to {line}")

    def answer(self, *keys):
        """From the console to what the lab asks, answers, and goes back."""
        count = len([event for event in self.journal() if event["event"] == "answered"])
        self.xdotool("key", "F7", *keys, "Return")
        self.until(lambda: len([event for event in self.journal() if event["event"] == "answered"]) == count + 1,
                   "an answer in the journal")

    def back(self):
        self.xdotool("key", "F7")

    def settings(self):
        try:
            return json.loads((self.home / "config/Helolab/Helolab/settings.json").read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return {}

    def work_through_the_first_lab(self):
        self.answer("space")  # the number counts
        self.back()
        self.say("HELO client.example", "250 ")
        self.say("MAIL FROM:<an@hanoi.example>", "250 ")
        self.type("RCPT TO:<binh@hanoi.example>")  # which waits for the prediction
        self.say("250", "250 ")
        self.answer("Down")  # a line for each
        self.back()
        self.say("DATA", "354 ")
        self.answer("Down")  # the text may come
        self.back()
        for line in ("From: An <an@hanoi.example>", "Subject: Hello", "", f"The word is {self.word()}."):
            self.type(line)
        self.say(".", "250 ")
        self.answer("Down", "Down")  # it would be accepted all the same
        self.back()
        self.answer("space", "Tab", "Tab", "space")  # Return-Path and Received
        self.xdotool("key", "Down", "Down", "Return")  # the client writes the date; the focus has gone there
        self.back()
        self.say("QUIT", "221 ")
        self.answer("Down", "Down")  # safe from the dot on
        self.until(lambda: len(self.passed()) == 8, f"all steps of the lab, not only {self.passed()}")

    def settle(self, language):
        folder = self.home / "config/Helolab/Helolab"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "settings.json").write_text(json.dumps({"language": language, "student": STUDENT}))

    def test_a_student_works_through_the_first_lab_in_each_language(self):
        for language in ("vi", "ru", "zh"):
            with self.subTest(language):
                shutil.rmtree(self.home / "data", ignore_errors=True)
                self.settle(language)
                program = self.open_program()
                self.work_through_the_first_lab()
                self.xdotool("key", "ctrl+q")
                self.assertEqual(program.wait(PATIENCE), 0)

    def test_what_was_done_survives_a_kill_and_earns_its_points(self):
        self.settle("en")
        program = self.open_program()
        self.work_through_the_first_lab()
        self.back()
        self.xdotool("type", "--delay", "12", "--", "MAIL FROM:<half")
        self.until(lambda: self.settings().get("unsentText") == "MAIL FROM:<half", "the unsent text on the disk")
        program.send_signal(signal.SIGKILL)
        program.wait()

        again = self.open_program()
        self.assertEqual(len(self.attempts()), 1, "the same attempt goes on")
        self.assertEqual(len(self.passed()), 8)
        self.xdotool("key", "ctrl+q")
        self.assertEqual(again.wait(PATIENCE), 0)
        self.assertEqual(self.settings()["unsentText"], "MAIL FROM:<half")
        code, told = self.helolab("lab", "grade", str(self.attempts()[0]))
        self.assertEqual(code, 0, told)
        self.assertIn("points 17 of 17, steps 8 of 8", told)


if __name__ == "__main__":
    unittest.main()
