// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepAt.h"

#include <QStringList>

#include <algorithm>

namespace helolab::editor {

namespace {

qsizetype indentOf(const QString &line)
{
    const auto begin = std::find_if(line.begin(), line.end(), [](QChar letter) { return letter != QLatin1Char(' '); });
    return begin - line.begin();
}

} // namespace

int stepInYaml(const QString &yaml, int line)
{
    const QStringList lines = yaml.split(QLatin1Char('\n'));
    bool inSteps = false;
    qsizetype indent = -1; // of the steps' dashes
    int step = -1;
    for (int i = 0; i <= std::min(line, int(lines.size()) - 1); ++i) {
        const QString &text = lines[i];
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
            continue;
        const bool isItem = trimmed.startsWith(QLatin1StringView("- ")) || trimmed == QLatin1StringView("-");
        if (indentOf(text) == 0 && !(inSteps && isItem)) {
            inSteps = text.startsWith(QLatin1StringView("steps:"));
            step = -1;
        } else if (inSteps && isItem) {
            if (indent < 0)
                indent = indentOf(text);
            if (indentOf(text) == indent)
                ++step;
        }
    }
    return step;
}

QString stepInText(const QString &markdown, int line)
{
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    QString id;
    bool fenced = false;
    for (int i = 0; i <= std::min(line, int(lines.size()) - 1); ++i) {
        if (lines[i].trimmed().startsWith(QLatin1StringView("```")))
            fenced = !fenced;
        else if (!fenced && lines[i].startsWith(QLatin1StringView("## ")))
            id = lines[i].mid(3).section(QLatin1Char(':'), 0, 0).trimmed();
    }
    return id;
}

} // namespace helolab::editor
