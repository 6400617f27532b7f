// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"
#include "core/explain/Vocabulary.h"
#include "core/protocol/Protocol.h"

#include <QStringList>

#include <optional>

namespace helolab::reference {

/// An example, as the explanation takes it.
struct ExampleTalk
{
    QStringList lines; ///< with "C: " and "S: " before them, octets that cannot be seen as `\x08`
    std::optional<explain::Mistake> mistake; ///< nothing where the explanation does not find the example's
};

ExampleTalk exampleTalk(const protocol::Protocol &protocol, const explain::MistakeExample &example);

} // namespace helolab::reference
