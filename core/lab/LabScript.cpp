// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabScript.h"

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

QStringList courseLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("ru"), QStringLiteral("zh")};
}

} // namespace helolab::lab
