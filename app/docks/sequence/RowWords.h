// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequence/SequenceModel.h"

#include <QString>

namespace helolab::docks {

/// What is written on a mark of the diagram: "Connection open", "The server has closed the connection."
QString markText(const sequence::SequenceModel &model, qsizetype place);

/// A row in words, for those who hear it: who, what, how it went, where it led.
QString spokenRow(const sequence::SequenceModel &model, qsizetype place);

} // namespace helolab::docks
