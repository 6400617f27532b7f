// SPDX-License-Identifier: GPL-3.0-or-later
#include "Html.h"
#include "Report.h"

#include <QCoreApplication>

namespace helolab::report {

namespace {

QString told(const char *english)
{
    return htmlText(QCoreApplication::translate("core", english));
}

QString para(const QString &html, const char *cssClass = nullptr)
{
    return (cssClass ? QStringLiteral("<p class=\"%1\">").arg(QLatin1StringView(cssClass)) : QStringLiteral("<p>"))
        + html + QStringLiteral("</p>\n");
}

QString heading(int level, const QString &html)
{
    return QStringLiteral("<h%1>").arg(level) + html + QStringLiteral("</h%1>\n").arg(level);
}

QString strong(const QString &html)
{
    return QStringLiteral("<b>") + html + QStringLiteral("</b>");
}

QString bullets(const QStringList &sentences)
{
    QString html = QStringLiteral("<ul>\n");
    for (const QString &sentence : sentences)
        html += QStringLiteral("<li>") + htmlLines(sentence) + QStringLiteral("</li>\n");
    return html + QStringLiteral("</ul>\n");
}

QString pointsOf(const lab::Score &score)
{
    return QStringLiteral("%1 / %2").arg(score.earned).arg(score.possible);
}

QString toJudge(const lab::Score &score)
{
    return score.toJudge == 0
        ? QString()
        : htmlText(QCoreApplication::translate("core", "texts to be judged by the teacher: %1").arg(score.toJudge));
}

QString differencesBox(const Report &report)
{
    if (report.differences.isEmpty() && report.notices.isEmpty())
        return para(told(QT_TRANSLATE_NOOP("core",
                                           "The attempt was replayed, and the replay bears out all that the file "
                                           "says.")),
                    "quiet");
    QString html;
    if (!report.differences.isEmpty()) {
        html += para(told(QT_TRANSLATE_NOOP("core", "The file says something else than its replay.")), "alarm-title");
        html += para(told(QT_TRANSLATE_NOOP("core",
                                            "Points and steps on this page are those of the replay. Perhaps the file "
                                            "was edited, or the lab was.")));
        html += bullets(report.differences);
    }
    if (report.differencesLeftOut > 0)
        html += para(htmlText(QCoreApplication::translate("core", "Further differences that are not listed here: %1")
                                  .arg(report.differencesLeftOut)));
    if (!report.notices.isEmpty()) {
        html += para(told(QT_TRANSLATE_NOOP("core", "Not all of the file could be read.")), "alarm-title");
        html += bullets(report.notices);
    }
    return htmlBox("alarm", html);
}

QString head(const Report &report)
{
    const QString nobody = told(QT_TRANSLATE_NOOP("core", "not given"));
    QStringList values;
    for (const auto &[name, value] : report.values)
        values.append(htmlText(name) + QStringLiteral(" = ") + strong(htmlText(value)));
    QString score = strong(pointsOf(report.score));
    if (report.score.toJudge > 0)
        score += QStringLiteral("; ") + toJudge(report.score);
    std::vector<std::pair<QString, QString>> facts{
        {told(QT_TRANSLATE_NOOP("core", "Student")), report.name.isEmpty() ? nobody : strong(htmlText(report.name))},
        {told(QT_TRANSLATE_NOOP("core", "Student id")),
         report.student.isEmpty() ? nobody : strong(htmlText(report.student))},
        {told(QT_TRANSLATE_NOOP("core", "Lab")), htmlText(report.lab)},
    };
    if (!values.isEmpty())
        facts.emplace_back(told(QT_TRANSLATE_NOOP("core", "This student's values")), values.join(QStringLiteral(", ")));
    facts.emplace_back(told(QT_TRANSLATE_NOOP("core", "Begun")), shownTime(report.begun));
    facts.emplace_back(told(QT_TRANSLATE_NOOP("core", "Time at work")), shownDuration(report.spent));
    facts.emplace_back(told(QT_TRANSLATE_NOOP("core", "Points")), score);
    return heading(1, htmlText(report.title)) + htmlFacts(facts);
}

QString stepTable(const Report &report)
{
    constexpr const char *columns[] = {
        QT_TRANSLATE_NOOP("core", "Step"),  QT_TRANSLATE_NOOP("core", "Passed"), QT_TRANSLATE_NOOP("core", "Points"),
        QT_TRANSLATE_NOOP("core", "Tries"), QT_TRANSLATE_NOOP("core", "Hints"),  QT_TRANSLATE_NOOP("core", "Time"),
    };
    QString html = QStringLiteral("<table width=\"100%\">\n<thead><tr>");
    for (const char *column : columns)
        html += QStringLiteral("<th>") + told(column) + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    int number = 0;
    for (const StepReport &step : report.steps) {
        html += QStringLiteral("<tr><td>%1. ").arg(++number) + htmlText(step.title) + QStringLiteral("</td><td>")
            + htmlMark(step.passed);
        const QStringList figures{pointsOf(step.score), QString::number(step.tries), QString::number(step.hints),
                                  shownDuration(step.spent)};
        for (const QString &figure : figures)
            html += QStringLiteral("</td><td class=\"number\">") + figure;
        html += QStringLiteral("</td></tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

QString foretoldHtml(const Foretold &foretold)
{
    QString html = heading(4, htmlInline(foretold.asked));
    if (foretold.said.isEmpty())
        return html + para(told(QT_TRANSLATE_NOOP("core", "No prediction was given.")), "quiet");
    if (foretold.came.isEmpty())
        return html
            + para(htmlText(
                QCoreApplication::translate("core", "Predicted: %1. No reply has come yet.").arg(foretold.said)));
    return html
        + para(htmlMark(foretold.wasRight) + QLatin1Char(' ')
               + htmlText(QCoreApplication::translate("core", "Predicted: %1. What came: %2.")
                              .arg(foretold.said, foretold.came)));
}

/// What was chosen or put in order, in the words of the lab: whole sentences often, so that several stand below.
QString chosenHtml(const QString &before, const QString &behind, const QStringList &words)
{
    if (words.size() == 1)
        return para(before + QLatin1Char(' ') + htmlInline(words.front()) + behind);
    QString html = para(before + behind) + QStringLiteral("<ul>\n");
    for (const QString &each : words)
        html += QStringLiteral("<li>") + htmlInline(each) + QStringLiteral("</li>\n");
    return html + QStringLiteral("</ul>\n");
}

QString answerHtml(const Answer &answer)
{
    QString html = heading(4, htmlInline(answer.question));
    if (answer.mark == Answer::Mark::Open)
        return html + para(told(QT_TRANSLATE_NOOP("core", "Not answered.")), "quiet");
    if (answer.mark == Answer::Mark::ToJudge)
        return html + htmlBox("told", para(htmlLines(answer.given.join(QLatin1Char('\n')))));
    const QString tries = QStringLiteral(" <span class=\"quiet\">(")
        + htmlText(QCoreApplication::translate("core", "tries: %1").arg(answer.tries)) + QStringLiteral(")</span>");
    html += chosenHtml(htmlMark(answer.mark == Answer::Mark::Right), tries, answer.given);
    if (answer.mark == Answer::Mark::Wrong && !answer.right.isEmpty())
        html += chosenHtml(told(QT_TRANSLATE_NOOP("core", "Right is:")), {}, answer.right);
    return html;
}

QString stepDetails(const Report &report)
{
    QString all;
    int number = 0;
    for (const StepReport &step : report.steps) {
        ++number;
        QString html;
        for (const Foretold &foretold : step.foretold)
            html += foretoldHtml(foretold);
        for (const Answer &answer : step.answers)
            html += answerHtml(answer);
        if (step.shown > 0)
            html += para(
                htmlText(QCoreApplication::translate("core", "Explanations asked for early: %1").arg(step.shown)));
        if (!step.missing.isEmpty())
            html += para(told(QT_TRANSLATE_NOOP("core", "Not passed:"))) + bullets(step.missing);
        if (!html.isEmpty())
            all += heading(3, QStringLiteral("%1. ").arg(number) + htmlText(step.title)) + html;
    }
    return all.isEmpty()
        ? all
        : heading(2, told(QT_TRANSLATE_NOOP("core", "Predictions, answers, and what is missing"))) + all;
}

QString lineHtml(const Line &line)
{
    switch (line.kind) {
    case Line::Kind::Client:
        return para(strong(QStringLiteral("C: ")) + htmlText(line.text), "line");
    case Line::Kind::Server:
        return para(strong(QStringLiteral("S: ")) + htmlText(line.text), "line server");
    case Line::Kind::Happening:
    case Line::Kind::LeftOut:
        return para(htmlText(line.text), "line quiet");
    case Line::Kind::Note:
        return htmlBox("note",
                       para(strong(htmlText(line.title)))
                           + (line.text.isEmpty() ? QString() : para(htmlLines(line.text))));
    }
    return {};
}

QString talkHtml(const Talk &talk)
{
    const QString number = QString::number(talk.number);
    const QString opened = shownDuration(talk.opened);
    const QString title = talk.protocol.isEmpty()
        ? QCoreApplication::translate("core", "Connection %1, opened at %2").arg(number, opened)
        : QCoreApplication::translate("core", "Connection %1, %2, opened at %3").arg(number, talk.protocol, opened);
    QString html = heading(3, htmlText(title));
    html += para(told(QT_TRANSLATE_NOOP("core", "States:")) + QLatin1Char(' ')
                 + htmlText(talk.states.join(QStringLiteral(" → "))));
    for (const Line &line : talk.lines)
        html += lineHtml(line);
    return html;
}

} // namespace

QString toHtml(const Report &report)
{
    QString body = head(report) + differencesBox(report);
    body += heading(2, told(QT_TRANSLATE_NOOP("core", "Steps"))) + stepTable(report) + stepDetails(report);
    body += heading(2, told(QT_TRANSLATE_NOOP("core", "What was said on the connections")));
    if (report.talks.empty())
        body += para(told(QT_TRANSLATE_NOOP("core", "No connection was opened.")), "quiet");
    for (const Talk &talk : report.talks)
        body += talkHtml(talk);
    if (!report.program.isEmpty())
        body
            += para(htmlText(QCoreApplication::translate("core", "The attempt was begun with %1.").arg(report.program)),
                    "quiet");
    const QString who = report.name.isEmpty() ? report.student : report.name;
    return htmlPage(report.language, who.isEmpty() ? report.title : QStringLiteral("%1 – %2").arg(report.title, who),
                    body);
}

} // namespace helolab::report
