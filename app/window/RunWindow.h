// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace helolab::window {

/// Opens the workbench and runs it until it is closed; returns the exit code.
int runWindow(int argc, char **argv);

} // namespace helolab::window
