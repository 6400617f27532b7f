// SPDX-License-Identifier: GPL-3.0-or-later
#include "Html.h"
#include "Worksheet.h"

#include <QCoreApplication>

namespace helolab::report {

namespace {

using lab::Question;

const QString lineToFill = QStringLiteral("______________________");
const QString shortLineToFill = QStringLiteral("______");
constexpr int linesForAText = 5;

QString labelled(const char *english)
{
    return htmlText(QCoreApplication::translate("core", english)) + QLatin1Char(' ');
}

/// "A", "B", …, then numbers.
QString letterOf(qsizetype index)
{
    return index < 26 ? QString(QChar(char16_t(u'A' + index))) : QString::number(index + 1);
}

/// Each option behind a sign, on lines of their own.
QString signedOptions(const QStringList &options, const QString &sign)
{
    QString html = QStringLiteral("<table class=\"plain\">\n");
    for (const QString &option : options)
        html += QStringLiteral("<tr><td>") + sign + QStringLiteral("</td><td>") + htmlInline(option)
            + QStringLiteral("</td></tr>\n");
    return html + QStringLiteral("</table>\n");
}

QString matchTable(const AskedOnPaper &asked)
{
    QString html = QStringLiteral("<table class=\"plain\">\n");
    for (qsizetype i = 0; i < std::max(asked.keys.size(), asked.options.size()); ++i) {
        const bool hasKey = i < asked.keys.size();
        const bool hasOption = i < asked.options.size();
        html += QStringLiteral("<tr><td class=\"code\">") + htmlText(asked.keys.value(i)) + QStringLiteral("</td><td>")
            + (hasKey ? shortLineToFill : QString()) + QStringLiteral("</td><td><b>")
            + (hasOption ? letterOf(i) : QString()) + QStringLiteral("</b></td><td>")
            + htmlInline(asked.options.value(i)) + QStringLiteral("</td></tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QString emptyLines(int count)
{
    return QStringLiteral("<table class=\"lines\" width=\"100%\">\n")
        + QStringLiteral("<tr><td>&nbsp;</td></tr>\n").repeated(count) + QStringLiteral("</table>\n");
}

QString roomFor(const AskedOnPaper &asked)
{
    switch (asked.kind) {
    case Question::Kind::Choice:
        return signedOptions(asked.options, QStringLiteral("○"));
    case Question::Kind::Several:
        return signedOptions(asked.options, QStringLiteral("☐"));
    case Question::Kind::Order:
        return signedOptions(asked.options, shortLineToFill);
    case Question::Kind::Match:
        return matchTable(asked);
    case Question::Kind::Number:
        return QStringLiteral("<p>") + lineToFill + QStringLiteral("</p>\n");
    case Question::Kind::Text:
        return emptyLines(linesForAText);
    }
    return {};
}

QString sheetHead(const Worksheet &sheet, bool onNewPage)
{
    QString html = onNewPage ? QStringLiteral("<h1 class=\"break\">") : QStringLiteral("<h1>");
    html += htmlText(sheet.title) + QStringLiteral("</h1>\n<p>") + labelled(QT_TRANSLATE_NOOP("core", "Name:"))
        + lineToFill + QStringLiteral(" &nbsp; ") + labelled(QT_TRANSLATE_NOOP("core", "Student id:"))
        + (sheet.student.isEmpty() ? shortLineToFill + shortLineToFill
                                   : QStringLiteral("<b>%1</b>").arg(htmlText(sheet.student)))
        + QStringLiteral(" &nbsp; ") + labelled(QT_TRANSLATE_NOOP("core", "Date:")) + shortLineToFill + shortLineToFill
        + QStringLiteral("</p>\n");
    if (sheet.values.isEmpty())
        return html;
    html += QStringLiteral("<p>") + labelled(QT_TRANSLATE_NOOP("core", "Your values, as Helolab shows them:"));
    for (const QString &name : sheet.values)
        html += htmlText(name) + QStringLiteral(" = ") + shortLineToFill + shortLineToFill + QStringLiteral(" &nbsp; ");
    return html + QStringLiteral("</p>\n");
}

QString sheetHtml(const Worksheet &sheet, const MarkdownRenderer &markdown, bool onNewPage)
{
    QString html = sheetHead(sheet, onNewPage) + markdown(sheet.introduction);
    int number = 0;
    for (const StepOnPaper &step : sheet.steps) {
        html += QStringLiteral("<h2>☐ %1. ").arg(++number) + htmlText(step.title) + QStringLiteral("</h2>\n")
            + markdown(step.body);
        for (const AskedOnPaper &asked : step.asked)
            html += QStringLiteral("<h4>") + htmlInline(asked.question) + QStringLiteral("</h4>\n")
                + markdown(asked.body) + roomFor(asked);
    }
    return html;
}

} // namespace

QString toHtml(const std::vector<Worksheet> &worksheets, const MarkdownRenderer &markdown, const QString &course)
{
    QString body;
    for (const Worksheet &sheet : worksheets)
        body += sheetHtml(sheet, markdown, !body.isEmpty());
    if (!course.isEmpty())
        body.prepend(QStringLiteral("<p class=\"quiet\"><b>") + htmlText(course) + QStringLiteral("</b></p>\n"));
    return htmlPage(worksheets.front().language, course.isEmpty() ? worksheets.front().title : course, body);
}

} // namespace helolab::report
