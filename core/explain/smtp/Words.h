// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/WordRow.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain::smtp {

std::span<const WordRow> ehloKeywords();
std::span<const WordRow> parameters();
std::span<const WordRow> headerFields();

// What the words mean that stand in SMTP's lines; compared without regard to case, empty where unknown.

/// A line of the answer to EHLO: "PIPELINING".
Text ehloKeywordMeaning(QByteArrayView keyword);
/// A parameter of MAIL or RCPT: "SIZE".
Text parameterMeaning(QByteArrayView keyword);
/// A field of a message's header: "Subject", without its colon.
Text headerFieldMeaning(QByteArrayView name);

} // namespace helolab::explain::smtp
