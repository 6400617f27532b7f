// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Recording.h"

#include <QByteArray>

namespace helolab::exports {

/// A capture file as Wireshark reads it, in the pcapng format. A transcript knows the octets and their order and
/// nothing of TCP, so the packets around them are drawn; each server has the well-known port of its protocol, by which
/// Wireshark knows what to read, and the file's comment tells the real one.
QByteArray capture(const Recording &recording);

} // namespace helolab::exports
