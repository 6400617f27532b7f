// SPDX-License-Identifier: GPL-3.0-or-later
//
// The explanation in reading order, as paragraphs: what `helolab explain` prints is what the dock shows.

#include "Explain.h"

#include <QCoreApplication>

namespace helolab::explain {

namespace {

using Kind = Section::Kind;

class Pages
{
public:
    void section(Kind kind, const QString &title, const QStringList &paragraphs)
    {
        QStringList filled;
        for (const QString &paragraph : paragraphs) {
            if (!paragraph.isEmpty())
                filled.append(paragraph);
        }
        if (!filled.isEmpty() || (kind == Kind::Heading && !title.isEmpty()))
            m_sections.push_back({kind, title, filled});
    }

    std::vector<Section> take() { return std::move(m_sections); }

private:
    std::vector<Section> m_sections;
};

QString labelled(const QString &label, const QString &meaning)
{
    return QCoreApplication::translate("core", "%1: %2").arg(label, meaning);
}

QStringList mistakeParagraphs(const Mistake &mistake)
{
    QStringList paragraphs{mistake.explanation};
    if (!mistake.correctedLine.isEmpty())
        paragraphs.append(QCoreApplication::translate("core", "As it should be: %1").arg(mistake.correctedLine));
    if (!mistake.certain)
        paragraphs.append(QCoreApplication::translate("core", "This is a guess: the line may be meant as it stands."));
    paragraphs.append(mistake.rfc);
    return paragraphs;
}

QStringList remarkParagraphs(const std::vector<Remark> &remarks)
{
    QStringList paragraphs;
    for (const Remark &remark : remarks)
        paragraphs.append(QStringLiteral("%1  —  %2").arg(remarkTitle(remark), remark.explanation));
    return paragraphs;
}

QStringList cardParagraphs(const Explanation &explanation)
{
    QStringList paragraphs;
    for (const Digit &digit : explanation.digits)
        paragraphs.append(labelled(QString(digit.digit), digit.meaning));
    if (explanation.enhancedCode.isEmpty())
        return paragraphs;
    paragraphs.append(labelled(explanation.enhancedCode, explanation.enhancedMeaning));
    for (const Token &part : explanation.enhancedParts) {
        if (&part != &explanation.enhancedParts.back()) // the detail is the meaning just told
            paragraphs.append(labelled(part.text, part.meaning));
    }
    return paragraphs;
}

QStringList tokenParagraphs(const std::vector<Token> &tokens)
{
    QStringList paragraphs;
    for (const Token &token : tokens) {
        const QString indent(qsizetype(2) * token.level, QLatin1Char(' '));
        paragraphs.append(
            indent
            + (token.text.isEmpty() ? token.meaning : QStringLiteral("%1  —  %2").arg(token.text, token.meaning)));
    }
    return paragraphs;
}

QString placeParagraph(const Place &place)
{
    return place.name.isEmpty() ? QString() : labelled(place.name, place.meaning);
}

QStringList stateParagraphs(const Explanation &explanation)
{
    if (explanation.stateAfter.name == explanation.stateBefore.name || explanation.stateAfter.name.isEmpty())
        return {placeParagraph(explanation.stateBefore), explanation.stateChange};
    return {QStringLiteral("%1 → %2").arg(explanation.stateBefore.name, explanation.stateAfter.name),
            placeParagraph(explanation.stateBefore), placeParagraph(explanation.stateAfter), explanation.stateChange};
}

} // namespace

QString remarksTitle()
{
    return QCoreApplication::translate("core", "Accepted, and not well-formed all the same");
}

QString remarkTitle(const Remark &remark)
{
    return remark.line == 0 ? remark.title
                            : QCoreApplication::translate("core", "Line %1 of the message: %2")
                                  .arg(QString::number(remark.line), remark.title);
}

std::vector<Section> sections(const Explanation &explanation)
{
    Pages pages;
    pages.section(Kind::Heading, explanation.heading, {});
    if (explanation.mistake)
        pages.section(Kind::Mistake, explanation.mistake->title, mistakeParagraphs(*explanation.mistake));
    pages.section(Kind::Summary, {}, {explanation.summary, explanation.advice});
    pages.section(Kind::WayOn, QCoreApplication::translate("core", "Why it was refused, and the way on"),
                  {explanation.mistakeSaysWhy() ? QString() : explanation.whyRefused, explanation.wayOn});
    pages.section(Kind::Remarks, remarksTitle(), remarkParagraphs(explanation.remarks));
    pages.section(Kind::Card,
                  explanation.digits.empty() ? QCoreApplication::translate("core", "The response code")
                                             : QCoreApplication::translate("core", "The code, digit by digit"),
                  cardParagraphs(explanation));
    pages.section(Kind::Purpose, QCoreApplication::translate("core", "What the command is for"),
                  {explanation.purpose, explanation.syntax});
    pages.section(Kind::Tokens, QCoreApplication::translate("core", "Piece by piece"),
                  tokenParagraphs(explanation.tokens));
    pages.section(Kind::Tolerance, QCoreApplication::translate("core", "Taken by a tolerant server"),
                  explanation.tolerance.split(QLatin1Char('\n')));
    pages.section(Kind::State, QCoreApplication::translate("core", "Where the conversation stands"),
                  stateParagraphs(explanation));
    pages.section(Kind::Reference, QCoreApplication::translate("core", "Where it is written"), {explanation.rfc});
    return pages.take();
}

QString toPlainText(const Explanation &explanation)
{
    QStringList lines;
    for (const Section &section : sections(explanation)) {
        const QString indent = section.title.isEmpty() ? QString() : QStringLiteral("  ");
        if (!lines.isEmpty())
            lines.append(QString());
        if (!section.title.isEmpty())
            lines.append(section.title);
        for (const QString &paragraph : section.paragraphs)
            lines.append(indent + paragraph);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace helolab::explain
