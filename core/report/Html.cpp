// SPDX-License-Identifier: GPL-3.0-or-later
#include "Html.h"

#include <QDateTime>

namespace helolab::report {

namespace {

// Dark on white, also without colours; nothing is loaded from anywhere.
constexpr const char *styleSheet = R"(
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light; }
body { font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Noto Sans CJK SC", "Microsoft YaHei",
       "PingFang SC", "WenQuanYi Zen Hei", sans-serif;
       font-size: 10pt; line-height: 140%; color: #1a1a1a; background-color: #ffffff; }
@media screen { body { max-width: 46rem; margin: 0 auto; padding: 0 12px; } }
h1 { font-size: 19pt; margin: 0px 0px 10px 0px; line-height: 120%; }
h2 { font-size: 13pt; margin: 20px 0px 6px 0px; line-height: 120%; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 14px 0px 4px 0px; line-height: 120%; break-after: avoid; }
h4 { font-size: 10pt; margin: 4px 0px 6px 0px; break-after: avoid; }
p { margin: 4px 0px 6px 0px; }
ul, ol { margin: 4px 0px 6px 0px; }
li { margin: 2px 0px 2px 0px; }
p.item { margin: 2px 0px 2px 40px; text-indent: -18px; }
table { border-collapse: collapse; margin: 6px 0px 10px 0px; }
td, th { border: 1px solid #b8b8b8; padding: 3px 7px; text-align: left; vertical-align: top; line-height: 115%; }
th { background-color: #eef1f4; font-weight: bold; }
td.number, th.number { text-align: right; }
table.plain td { border: 0px; padding: 1px 12px 1px 0px; }
table.box { width: 100%; }
table.box td { padding: 7px 10px; line-height: 130%; }
table.alarm td { border: 3px solid #9c1c1c; background-color: #fdecea; color: #6d0f0f; }
table.told td { background-color: #f5f6f8; border: 1px solid #c8ccd2; }
table.quote td { background-color: #f3f6ee; border: 1px solid #c9d3b8; }
table.note td { background-color: #fbf4e4; border: 0px; border-left: 3px solid #d8a13a; padding: 3px 9px; }
table.note { margin: 2px 0px 6px 30px; }
table.note p { margin: 0px; }
table.lines { width: 100%; }
table.lines td { border: 0px; border-bottom: 1px solid #808080; padding: 9px 0px; }
.good { color: #17692f; }
.bad { color: #9c1c1c; }
.quiet { color: #5a5f66; }
.alarm-title { font-size: 12pt; font-weight: bold; }
.line, .code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", Consolas, Menlo, "Noto Sans Mono CJK SC",
       "Noto Sans CJK SC", monospace; font-size: 9pt; white-space: pre-wrap; overflow-wrap: anywhere; }
.line { margin: 0px 0px 0px 30px; text-indent: -30px; line-height: 130%; }
.server { color: #1c4a80; }
.break { page-break-before: always; }
img.picture { max-width: 100%; height: auto; }
summary { cursor: pointer; }
summary:hover { background-color: #f0f2f5; }
div.told { margin: 2px 0px 8px 30px; padding: 2px 10px; background-color: #f5f6f8; border-left: 3px solid #8895a7; }
)";

QString htmlLanguage(const QString &code)
{
    return code == QLatin1StringView("zh") ? QStringLiteral("zh-Hans") : code;
}

/// Nothing that a student typed moves what stands beside it.
bool isHarmful(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E
        || code == 0x200F || code == 0x061C;
    const bool breaks = code == 0x2028 || code == 0x2029;
    const bool nothing = code == 0xFFFE || code == 0xFFFF || (code >= 0xFDD0 && code <= 0xFDEF);
    const bool control = c.category() == QChar::Other_Control && code != u'\n' && code != u'\t';
    return turns || breaks || nothing || control;
}

} // namespace

QString htmlText(const QString &text)
{
    QString html;
    html.reserve(text.size());
    for (const char32_t point : QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).toUcs4()) {
        switch (point) {
        case U'&':
            html += QStringLiteral("&amp;");
            break;
        case U'<':
            html += QStringLiteral("&lt;");
            break;
        case U'>':
            html += QStringLiteral("&gt;");
            break;
        case U'"':
            html += QStringLiteral("&quot;");
            break;
        case U'\'':
            html += QStringLiteral("&#39;");
            break;
        default:
            if (QChar::isSurrogate(point) || (point <= 0xFFFF && isHarmful(QChar(char16_t(point)))))
                html += QChar(QChar::ReplacementCharacter);
            else
                html += QStringView(QChar::fromUcs4(point));
        }
    }
    return html;
}

QString htmlLines(const QString &text)
{
    return htmlText(text).replace(QLatin1Char('\n'), QStringLiteral("<br>\n"));
}

QString htmlInline(const QString &words)
{
    const QStringList pieces = words.split(QLatin1Char('`'));
    if (pieces.size() % 2 == 0)
        return htmlText(words); // one has no partner
    QString html;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        html += i % 2 == 0 ? htmlText(pieces[i])
                           : QStringLiteral("<code>") + htmlText(pieces[i]) + QStringLiteral("</code>");
    return html;
}

QString htmlPage(const QString &language, const QString &title, const QString &body, const char *style)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + htmlText(htmlLanguage(language))
        + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" "
                         "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
        + htmlText(title) + QStringLiteral("</title>\n<style>") + QLatin1StringView(styleSheet)
        + QLatin1StringView(style) + QStringLiteral("</style>\n</head>\n<body>\n") + body
        + QStringLiteral("</body>\n</html>\n");
}

QString htmlBox(const char *cssClass, const QString &content)
{
    return QStringLiteral("<table class=\"box ") + QLatin1StringView(cssClass)
        + QStringLiteral("\" width=\"100%\"><tr><td>\n") + content + QStringLiteral("</td></tr></table>\n");
}

QString htmlFacts(const std::vector<std::pair<QString, QString>> &facts)
{
    QString html = QStringLiteral("<table class=\"plain\">\n");
    for (const auto &[words, value] : facts)
        html += QStringLiteral("<tr><td class=\"quiet\">") + words + QStringLiteral("</td><td>") + value
            + QStringLiteral("</td></tr>\n");
    return html + QStringLiteral("</table>\n");
}

QString htmlMark(bool good)
{
    return good ? QStringLiteral("<span class=\"good\">✓</span>") : QStringLiteral("<span class=\"bad\">✗</span>");
}

QString shownTime(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString shownDuration(Milliseconds duration)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace helolab::report
