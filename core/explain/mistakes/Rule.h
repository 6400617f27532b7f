// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/explain/Scene.h"

#include <QString>

#include <optional>

namespace helolab::explain {
enum class Clause : quint8;
}

namespace helolab::explain::mistakes {

/// What a rule has seen, and where in the line of the client.
struct Finding
{
    qsizetype begin = 0; ///< octets into the entry's bytes
    qsizetype length = 0;
    QString correctedLine; ///< empty where there is none
    /// What takes the place of %1, %2 … in the explanation and in a title: as many as it has places.
    QStringList values;
    bool isForOnce = false; ///< `correctedLine` answers what the server asks only once
    bool certain = true; ///< false: a guess
    Text title; ///< instead of the rule's, where one mistake has several faces
    Text explanation; ///< instead of the rule's, likewise
    const char *rfc = nullptr; ///< instead of the rule's
};

/// One mistake that students make: how it is told, and how it is seen. A rule must keep silent on everything that is
/// legal, and where it cannot be sure it says so.
struct Rule
{
    const char *id; ///< stable, kebab-case: .session files and labs name it
    Text title;
    Text explanation;
    const char *rfc; ///< empty where the protocol's own `clause` says it
    std::optional<Finding> (*detect)(const Scene &scene);
    /// Nothing went wrong, it could be done better: told in one line, which is the title, and only once the server
    /// has accepted.
    bool isAdvice = false;
    std::optional<Clause> clause = {};
    bool isHarmless = false; ///< what was wanted has happened all the same
};

} // namespace helolab::explain::mistakes
