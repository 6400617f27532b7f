# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in a real window: an X server and a window manager of their own, and nothing but keys.

A student types the whole first lab. That the letter travelled over TCP, was delivered and was judged shows in the
progress that the program keeps; what was typed and not sent must come back after the program was killed."""

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

SESSION = [
    "HELO client.example",
    "MAIL FROM:<an@hanoi.example>",
    "RCPT TO:<binh@hanoi.example>",
    "DATA",
    "From: An <an@hanoi.example>",
    "To: Binh <binh@hanoi.example>",
    "Subject: Hello",
    "",
    # Every word that the lab may have drawn for this student.
    "lotus tiger bamboo lantern mango kite drum river",
    ".",
    "QUIT",
]


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
        self.start("Xvfb", "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-nolisten", "tcp",
                   pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as numbers:
            return numbers.readline().strip()  # said once the screen is there

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False)

    def until(self, happened, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if happened():
                return
            time.sleep(0.05)
        self.fail(f"waited {PATIENCE} s in vain: {what}")

    def open_program(self):
        program = self.start(os.environ["HELOLAB_PROGRAM"])
        self.until(lambda: self.xdotool("search", "--onlyvisible", "--name", "^Helolab$").stdout.strip(), "the window")
        window = self.xdotool("search", "--onlyvisible", "--name", "^Helolab$").stdout.split()[0]
        self.until(lambda: self.xdotool("windowactivate", "--sync", window).returncode == 0
                   and self.xdotool("getactivewindow").stdout.strip() == window, "the window to have the focus")
        self.until(lambda: self.steps().get("greeting"), "the server's greeting")
        return program

    def steps(self):
        try:
            progress = json.loads((self.home / "data/Helolab/Helolab/progress/smtp-first-message.json").read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return {}
        return {step: said["passed"] for step, said in progress["steps"].items()}

    def settings(self):
        try:
            return json.loads((self.home / "config/Helolab/Helolab/settings.json").read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return {}

    def test_a_student_types_the_first_lab_and_the_program_is_killed(self):
        program = self.open_program()
        for line in SESSION:
            if line:
                self.xdotool("type", "--delay", "12", "--", line)
            self.xdotool("key", "Return")
        self.until(lambda: self.steps() and all(self.steps().values()), f"all steps of the lab: {self.steps()}")
        self.assertEqual(len(self.steps()), 8)

        self.xdotool("type", "--delay", "12", "--", "MAIL FROM:<half")
        self.until(lambda: self.settings().get("unsentText") == "MAIL FROM:<half", "the unsent text on the disk")
        program.send_signal(signal.SIGKILL)
        program.wait()

        again = self.open_program()
        self.assertTrue(all(self.steps().values()), self.steps())
        self.xdotool("key", "ctrl+q")
        self.assertEqual(again.wait(PATIENCE), 0)
        self.assertEqual(self.settings()["unsentText"], "MAIL FROM:<half")


if __name__ == "__main__":
    unittest.main()
