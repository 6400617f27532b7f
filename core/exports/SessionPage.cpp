// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionPage.h"

#include "core/explain/Explain.h"
#include "core/protocol/Protocol.h"
#include "core/report/Html.h"
#include "core/report/TalkLines.h"

#include <QCoreApplication>

namespace helolab::exports {

namespace {

using explain::Section;
using report::htmlLines;
using report::htmlText;
using report::Line;

/// More than anybody reads; what stands behind them keeps its notes and loses its folded explanations.
constexpr qsizetype explainedAtMost = 1000;

QString paragraph(const char *cssClass, const QString &html)
{
    return QStringLiteral("<p class=\"%1\">").arg(QLatin1StringView(cssClass)) + html + QStringLiteral("</p>\n");
}

QString titleOf(const Recorded &recorded)
{
    const transcript::Transcript &transcript = *recorded.transcript;
    const QString protocol = QString::fromLatin1(transcript.protocol->name());
    if (transcript.peer.isEmpty())
        return protocol; // it was printed somewhere
    return recorded.peerIsServer
        ? QCoreApplication::translate("core", "%1 with the server %2").arg(protocol, transcript.peer)
        : QCoreApplication::translate("core", "%1 with the client %2").arg(protocol, transcript.peer);
}

/// A piece of a line, further in the deeper it lies.
QString pieceHtml(const QString &text)
{
    qsizetype spaces = 0;
    while (spaces < text.size() && text[spaces] == QLatin1Char(' '))
        ++spaces;
    const QString margin = QString::number(double(spaces) * 0.75);
    return QStringLiteral("<p style=\"margin-left:%1em\">").arg(margin) + htmlLines(text.sliced(spaces))
        + QStringLiteral("</p>\n");
}

QString explanationHtml(const explain::Explanation &explanation)
{
    QString html;
    for (const Section &section : explain::sections(explanation)) {
        if (section.kind == Section::Kind::Mistake)
            continue; // stands below the line, open
        if (!section.title.isEmpty())
            html += QStringLiteral("<p><b>") + htmlText(section.title) + QStringLiteral("</b></p>\n");
        for (const QString &text : section.paragraphs)
            html += section.kind == Section::Kind::Tokens
                ? pieceHtml(text)
                : QStringLiteral("<p>") + htmlLines(text) + QStringLiteral("</p>\n");
    }
    return html;
}

/// An image shows a drawing and does nothing else: no script and no link in it would ever come alive.
QString pictureHtml(const Picture &picture)
{
    return QStringLiteral("<h2>") + htmlText(picture.title) + QStringLiteral("</h2>\n<img class=\"picture\" alt=\"")
        + htmlText(picture.title) + QStringLiteral("\" src=\"data:image/svg+xml;base64,")
        + QString::fromLatin1(picture.svg.toBase64()) + QStringLiteral("\">\n");
}

class TalkPage
{
public:
    explicit TalkPage(const Recorded &recorded)
        : m_transcript(*recorded.transcript)
        , m_explained(recorded.explained)
    {
        if (!m_explained)
            m_explained = [this](qsizetype entry) { return explain::explain(m_transcript, entry); };
    }

    QString html()
    {
        QString html;
        for (const Line &line : report::talkLines(m_transcript, m_explained))
            html += lineHtml(line);
        return html;
    }

private:
    QString lineHtml(const Line &line)
    {
        switch (line.kind) {
        case Line::Kind::Client:
            return spoken(line, "line", QStringLiteral("C: "));
        case Line::Kind::Server:
            return spoken(line, "line server", QStringLiteral("S: "));
        case Line::Kind::Happening:
        case Line::Kind::LeftOut:
            return paragraph("line quiet", htmlText(line.text));
        case Line::Kind::Note:
            return report::htmlBox("note",
                                   QStringLiteral("<p><b>") + htmlText(line.title) + QStringLiteral("</b></p>\n<p>")
                                       + htmlLines(line.text) + QStringLiteral("</p>"));
        }
        return {};
    }

    /// The first line of an entry opens its explanation.
    QString spoken(const Line &line, const char *cssClass, const QString &who)
    {
        const QString said = QStringLiteral("<b>") + who + QStringLiteral("</b>") + htmlText(line.text);
        const bool isFirst = line.entry != m_last;
        m_last = line.entry;
        if (!isFirst || m_explanations == explainedAtMost)
            return paragraph(cssClass, said);
        ++m_explanations;
        return QStringLiteral("<details><summary class=\"%1\">").arg(QLatin1StringView(cssClass)) + said
            + QStringLiteral("</summary>\n<div class=\"told\">\n") + explanationHtml(m_explained(line.entry))
            + QStringLiteral("</div></details>\n");
    }

    const transcript::Transcript &m_transcript;
    report::Explainer m_explained;
    qsizetype m_last = -1;
    qsizetype m_explanations = 0;
};

} // namespace

QString sessionPage(const Recording &recording, const QString &language)
{
    const QString title = recording.connections.size() == 1 ? titleOf(recording.connections.front())
                                                            : QCoreApplication::translate("core", "Mail sessions");
    QString body = QStringLiteral("<h1>") + htmlText(title) + QStringLiteral("</h1>\n");
    body += paragraph("quiet",
                      htmlText(QCoreApplication::translate("core",
                                                           "C: is the client, S: the server. A click on a line "
                                                           "opens what it means.")));
    for (const Recorded &recorded : recording.connections) {
        const transcript::Transcript &transcript = *recorded.transcript;
        if (recording.connections.size() > 1)
            body += QStringLiteral("<h2>") + htmlText(titleOf(recorded)) + QStringLiteral("</h2>\n");
        std::vector<std::pair<QString, QString>> facts;
        if (transcript.opened != TimePoint())
            facts.emplace_back(htmlText(QCoreApplication::translate("core", "Begun")),
                               htmlText(report::shownTime(transcript.opened)));
        facts.emplace_back(htmlText(QCoreApplication::translate("core", "States")),
                           htmlText(report::talkStates(transcript).join(QStringLiteral(" → "))));
        body += report::htmlFacts(facts);
        body += TalkPage(recorded).html();
    }
    if (recording.pictures) {
        for (const Picture &picture : recording.pictures())
            body += pictureHtml(picture);
    }
    return report::htmlPage(language, title, body);
}

} // namespace helolab::exports
