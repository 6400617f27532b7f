// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain::pop3 {

struct CapabilityRow
{
    const char *keyword;
    Text meaning;
};
std::span<const CapabilityRow> capabilities();

/// The first word of a line of the answer to CAPA, in any case; empty where unknown.
Text capabilityMeaning(QByteArrayView keyword);

} // namespace helolab::explain::pop3
