// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Question.h"
#include "Yaml.h"

#include <optional>

namespace helolab::lab {

/// The keys of one question: of each, exactly one kind.
QStringList questionKinds();

/// Reads one of a step's `questions`. \p names are the placeholders that may stand in a number.
std::optional<Question> readQuestion(const YAML::Node &node, const QStringList &names, Problems &problems);

/// Reads what an `explain` has of a question, `choice` and `answer` and `points`, out of \p map.
Question readChoice(YamlMap &map, const QString &id, Problems &problems);

/// What ids of labs, steps, questions and options look like: small letters, digits, single hyphens.
bool isId(const QString &text);
void checkId(const QString &id, Place place, Problems &problems);

} // namespace helolab::lab
