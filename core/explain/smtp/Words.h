// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/WordRow.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain::smtp {

std::span<const WordRow> ehloKeywords();
std::span<const WordRow> parameters();

// What the words mean that stand in SMTP's lines; compared without regard to case, empty where unknown.

/// A line of the answer to EHLO: "PIPELINING".
Text ehloKeywordMeaning(QByteArrayView keyword);
/// A parameter of MAIL or RCPT: "SIZE".
Text parameterMeaning(QByteArrayView keyword);

} // namespace helolab::explain::smtp
