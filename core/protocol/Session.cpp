// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

namespace helolab::protocol {

void Session::storeChanged(const store::Change &, TimePoint, Actions &) { }

void Session::tlsEnded(bool, TimePoint, Actions &) { }

} // namespace helolab::protocol
