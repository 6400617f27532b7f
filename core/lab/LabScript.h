// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Goal.h"
#include "Variant.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::protocol {
class Protocol;
}

namespace helolab::lab {

/// One step's words in one language, Markdown.
struct StepText
{
    QString title;
    QString body;
    QStringList hints; ///< nudge, point, show
};

/// A lab's words in one language.
struct LabText
{
    QString title;
    QString introduction; ///< Markdown
    std::vector<StepText> steps; ///< in the order of LabScript::steps
};

struct Step
{
    QString id;
    Goal goal;
    int after = -1; ///< only what comes after that step was passed counts; -1: everything since the lab began
};

/// A lab as its folder says it: language-neutral steps and the texts beside them. Values are not yet filled in.
struct LabScript
{
    QString id;
    QString folder; ///< where its files are; may be a resource, ":/labs/…"
    const protocol::Protocol *protocol = nullptr;
    int level = 1; ///< 1 first steps … 4 beyond the textbook
    int minutes = 0; ///< how long it takes, about; 0 where it does not say
    QString world; ///< what `world::loadWorld` takes
    std::vector<VariantRule> variant;
    std::vector<Step> steps;
    QString solution; ///< path of the model answer; empty where there is none
    QMap<QString, LabText> texts; ///< by language code

    /// The words in \p language; where the lab does not speak it in English, or else in any.
    const LabText &text(const QString &language) const;
};

/// The languages every lab speaks unless its `languages` key says otherwise: "en", "vi", "ru", "zh".
QStringList courseLanguages();

} // namespace helolab::lab
