// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <unistd.h>

namespace helolab::test {

/// KiB of memory that this process, and a server within it, has now. Not the most it ever had: an earlier test of the
/// same process may have needed more.
inline long residentKibibytes()
{
    long size = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> size >> resident;
    return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}

} // namespace helolab::test
