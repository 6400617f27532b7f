// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/WordRow.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain::pop3 {

std::span<const WordRow> capabilities();

/// The first word of a line of the answer to CAPA, in any case; empty where unknown.
Text capabilityMeaning(QByteArrayView keyword);

} // namespace helolab::explain::pop3
