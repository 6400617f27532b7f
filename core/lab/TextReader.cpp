// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextReader.h"

#include "GoalReader.h"

#include <QCoreApplication>

namespace helolab::lab {

namespace {

class TextReader
{
public:
    TextReader(const QStringList &ids, const QStringList &names, Problems &problems)
        : m_ids(ids)
        , m_names(names)
        , m_problems(problems)
    {
        m_text.steps.resize(std::size_t(ids.size()));
    }

    LabText read(const QString &markdown)
    {
        bool fenced = false;
        bool comment = false;
        for (const QString &raw : markdown.split(QLatin1Char('\n'))) {
            ++m_line;
            const QString line = raw.endsWith(QLatin1Char('\r')) ? raw.chopped(1) : raw;
            checkPlaceholders(line, {m_line, 1}, m_names, m_problems);
            if (!fenced && (comment || line.startsWith(QStringLiteral("<!--")))) {
                comment = !line.contains(QStringLiteral("-->"));
                continue;
            }
            if (line.trimmed().startsWith(QStringLiteral("```")))
                fenced = !fenced;
            if (fenced || !heading(line))
                body(line);
        }
        if (m_text.title.isEmpty())
            m_problems.add({1, 1}, QCoreApplication::translate("core", "The text has no title: a line “# Title”."));
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            if (m_ids.indexOf(m_ids[i]) < i)
                continue; // two steps of one name: said already
            if (!m_seen.contains(m_ids[i]))
                m_problems.add({m_line, 1},
                               QCoreApplication::translate("core", "The step “%1” has no text here: write “## %1”.")
                                   .arg(m_ids[i]));
            else if (m_text.steps[std::size_t(i)].body.trimmed().isEmpty())
                m_problems.add(
                    {m_lines.value(m_ids[i]), 1},
                    QCoreApplication::translate("core", "The step “%1” has a heading, but no text.").arg(m_ids[i]));
        }
        finish();
        return std::move(m_text);
    }

private:
    bool heading(const QString &line)
    {
        if (line.startsWith(QStringLiteral("### ")))
            sub(line.mid(4).trimmed());
        else if (line.startsWith(QStringLiteral("## ")))
            step(line.mid(3).trimmed());
        else if (line.startsWith(QStringLiteral("# ")))
            title(line.mid(2).trimmed());
        else
            return false;
        return true;
    }

    void title(const QString &words)
    {
        if (!m_text.title.isEmpty()) {
            m_problems.add({m_line, 1}, QCoreApplication::translate("core", "A text has one title; this is a second."));
            return;
        }
        m_text.title = words;
        m_target = &m_text.introduction;
    }

    void step(const QString &words)
    {
        const QString id = words.section(QLatin1Char(':'), 0, 0).trimmed();
        m_target = nullptr;
        m_step = nullptr;
        m_inStep = true;
        const qsizetype index = m_ids.indexOf(id);
        if (index < 0) {
            m_problems.add(
                {m_line, 4},
                withSuggestion(QCoreApplication::translate("core", "lab.yaml has no step “%1”.").arg(id), id, m_ids));
        } else if (m_seen.contains(id)) {
            m_problems.add({m_line, 4},
                           QCoreApplication::translate("core", "The step “%1” has its text already.").arg(id));
        } else {
            m_seen.append(id);
            m_lines.insert(id, m_line);
            m_step = &m_text.steps[std::size_t(index)];
            m_step->title = words.section(QLatin1Char(':'), 1).trimmed();
            m_target = &m_step->body;
        }
    }

    void sub(const QString &words)
    {
        m_target = nullptr;
        if (words != QStringLiteral("hint")) {
            m_problems.add(
                {m_line, 5},
                withSuggestion(QCoreApplication::translate("core", "“### %1” means nothing here.").arg(words), words,
                               {QStringLiteral("hint")}));
        } else if (!m_inStep) {
            m_problems.add({m_line, 1},
                           QCoreApplication::translate("core", "A hint belongs to a step; none has begun."));
        } else if (m_step) {
            m_step->hints.append(QString());
            m_target = &m_step->hints.back();
        }
    }

    void body(const QString &line)
    {
        if (m_target)
            *m_target += line + QLatin1Char('\n');
        else if (!m_inStep && m_text.title.isEmpty() && !line.trimmed().isEmpty() && !m_saidNoTitle) {
            m_saidNoTitle = true;
            m_problems.add({m_line, 1},
                           QCoreApplication::translate("core", "A text begins with its title: a line “# Title”."));
            m_text.title = QStringLiteral(" ");
        }
    }

    void finish()
    {
        m_text.title = m_text.title.trimmed();
        m_text.introduction = m_text.introduction.trimmed();
        for (StepText &step : m_text.steps) {
            step.body = step.body.trimmed();
            for (QString &hint : step.hints)
                hint = hint.trimmed();
        }
    }

    const QStringList &m_ids;
    const QStringList &m_names;
    Problems &m_problems;
    LabText m_text;
    QStringList m_seen;
    QMap<QString, int> m_lines;
    QString *m_target = nullptr; // what the lines go to
    StepText *m_step = nullptr;
    bool m_inStep = false;
    bool m_saidNoTitle = false;
    int m_line = 0;
};

} // namespace

LabText readText(const QString &markdown, const QStringList &ids, const QStringList &names, Problems &problems)
{
    return TextReader(ids, names, problems).read(markdown);
}

} // namespace helolab::lab
