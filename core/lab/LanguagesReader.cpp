// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguagesReader.h"

#include "LabScript.h"

#include <QCoreApplication>

namespace helolab::lab {

QStringList readLanguages(YamlMap &map, Problems &problems)
{
    const YAML::Node node = map.node(key("languages"));
    if (!node.IsDefined())
        return courseLanguages();
    QStringList languages;
    if (node.IsSequence()) {
        for (const YAML::Node &item : node) {
            const QString code = scalarOf(item);
            if (courseLanguages().contains(code))
                languages.append(code);
            else
                problems.add(placeOf(item),
                             withSuggestion(QCoreApplication::translate("core", "Helolab speaks no “%1”.").arg(code),
                                            code, courseLanguages()));
        }
    }
    if (languages.isEmpty())
        problems.add(map.place(key("languages")),
                     QCoreApplication::translate("core", "“languages” wants a list, such as [en, vi]."));
    return languages;
}

} // namespace helolab::lab
