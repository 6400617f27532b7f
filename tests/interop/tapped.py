# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `helolab tap` for a test case."""

import os
import re
import subprocess
import threading
import unittest

from served import PATIENCE, environment


class TappedTest(unittest.TestCase):
    """One tap at a time; what it prints is read as it comes."""

    def tap_environment(self):
        """The authority of this installation is that of the server, where the test has one of ours."""
        folder = getattr(self, "folder", None)
        return environment(XDG_DATA_HOME=str(folder / "data")) if folder else environment()

    def tap(self, to, *arguments):
        """A tap that leads to port `to`; where it listens."""
        tap = subprocess.Popen([os.environ["HELOLAB_PROGRAM"], "tap", "--listen", "0", "--to", f"127.0.0.1:{to}",
                                "--lang", "en", *arguments],
                               stdout=subprocess.PIPE, text=True,
                               env=self.tap_environment())
        self.addCleanup(lambda: self.reader.join(PATIENCE))
        self.addCleanup(tap.wait, PATIENCE)
        self.addCleanup(tap.terminate)
        self.taps = tap
        found = re.match(r"# 127\.0\.0\.1:(\d+) → ", tap.stdout.readline())
        self.assertEqual(tap.stdout.readline(), "# ready\n")
        self.lines = []
        self.reader = threading.Thread(target=self.read, args=(tap.stdout,))
        self.reader.start()
        return int(found.group(1))

    def read(self, output):
        """What waits for its reader would make the tap wait."""
        with output:
            for line in output:
                self.lines.append(line)

    def printed(self):
        """All that the tap has printed; it is over then."""
        self.taps.terminate()
        self.taps.wait(PATIENCE)
        self.reader.join(PATIENCE)
        return "".join(self.lines)
