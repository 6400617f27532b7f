// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabScript.h"

#include <algorithm>

namespace helolab::lab {

const LabText &LabScript::text(const QString &language) const
{
    static const LabText none;
    for (const QString &code : {language, QStringLiteral("en")}) {
        const auto found = texts.constFind(code);
        if (found != texts.constEnd())
            return *found;
    }
    return texts.isEmpty() ? none : texts.first();
}

int LabScript::indexOf(const QString &stepId) const
{
    const auto found
        = std::find_if(steps.begin(), steps.end(), [&stepId](const Step &step) { return step.id == stepId; });
    return found == steps.end() ? -1 : int(found - steps.begin());
}

QStringList courseLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("ru"), QStringLiteral("zh")};
}

} // namespace helolab::lab
