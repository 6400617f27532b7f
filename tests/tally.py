#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what tests/run ran: `tally.py FOLDER` prints `N passed, N failed`, and is 1 where something failed.

FOLDER holds ctest.xml (ctest --output-junit) and a file a GoogleTest program (GTEST_OUTPUT=xml:FOLDER/gtest/).
GoogleTest programs and Python's unittest count case by case; any other ctest entry is one case. A program
that died before it could report is a failure, whatever it had done until then."""

import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

UNITTEST = re.compile(r"^Ran (\d+) tests? in ", re.MULTILINE)
UNITTEST_END = re.compile(r"^(?:FAILED|OK)(?: \(([^)]*)\))?$", re.MULTILINE)


def google_test(path):
    """(passed, failed) of one GoogleTest report; a skipped case counts as neither."""
    suites = xml.parse(path).getroot()
    passed = failed = 0
    for case in suites.iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed += 1
        elif case.get("status") == "run" and case.get("result", "completed") == "completed":
            passed += 1
    return passed, failed


def python_unittest(output):
    """(passed, failed) where the output ends as unittest's does, else None."""
    ran = UNITTEST.findall(output)
    if not ran:
        return None
    counts = {}
    for end in UNITTEST_END.findall(output):
        for item in filter(None, end.split(", ")):
            name, _, number = item.partition("=")
            counts[name] = counts.get(name, 0) + int(number)
    failed = counts.get("failures", 0) + counts.get("errors", 0) + counts.get("unexpected successes", 0)
    return sum(map(int, ran)) - failed - counts.get("skipped", 0), failed


def tally(folder):
    reports = {path.stem: path for path in (folder / "gtest").glob("*.xml")}
    passed = failed = 0
    for entry in xml.parse(folder / "ctest.xml").getroot().iter("testcase"):
        good = entry.get("status") == "run"
        report = reports.pop(f"helolab_{entry.get('name')}_tests", None)
        output = (entry.findtext("system-out") or "") + (entry.findtext("system-err") or "")
        counted = google_test(report) if report else python_unittest(output)
        if counted is None:
            counted = (1, 0) if good else (0, 1)
        elif not good and counted[1] == 0:
            counted = (counted[0], 1)
        passed += counted[0]
        failed += counted[1]
    return passed, failed


if __name__ == "__main__":
    result = tally(Path(sys.argv[1]))
    print(f"{result[0]} passed, {result[1]} failed")
    sys.exit(1 if result[1] or not result[0] else 0)
