// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramPainter.h"

#include "DiagramTargets.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr double dimWidth = 1.2;
constexpr double litWidth = 2.4;
constexpr double takenWidth = 4;
constexpr double currentFrame = 3.4;

/// The way with its corners rounded, ending \p shorter before its end, where the arrow's head is.
QPainterPath roundedWay(const QPolygonF &corners, double radius, double shorter)
{
    QPainterPath path(corners.front());
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
        const QLineF in(corners[i], corners[i - 1]);
        const QLineF out(corners[i], corners[i + 1]);
        const double cut = std::min({radius, in.length() / 2, out.length() / 2});
        path.lineTo(in.pointAt(cut / in.length()));
        path.quadTo(corners[i], out.pointAt(cut / out.length()));
    }
    const QLineF last(corners[corners.size() - 1], corners[corners.size() - 2]);
    path.lineTo(last.pointAt(std::min(1.0, shorter / last.length())));
    return path;
}

QPolygonF arrowHead(const QPolygonF &corners, double length, double width)
{
    const QPointF tip = corners.back();
    QLineF back(tip, corners[corners.size() - 2]);
    back.setLength(length);
    const QPointF aside = QPointF(-back.dy(), back.dx()) / length * width / 2;
    return {tip, back.p2() + aside, back.p2() - aside};
}

} // namespace

double DiagramPainter::unit() const
{
    return QFontMetricsF(m_fonts.word).height() / 2;
}

bool DiagramPainter::isLit(const DiagramWay &way) const
{
    return m_words && way.edge->from == m_moment.state
        && std::any_of(way.words.begin(), way.words.end(),
                       [this](const DiagramWord &word) { return m_moment.isLegal(*word.label); });
}

void DiagramPainter::draw(QPainter &painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const bool lit : {false, true}) { // what is bright lies over what is not
        for (const DiagramWay &way : m_layout.ways) {
            if (isDrawn(way, m_moment) && (isLit(way) || m_moment.isTaken(*way.edge)) == lit && way.corners.size() > 1)
                drawWay(painter, way);
        }
    }
    for (const DiagramBox &box : m_layout.boxes)
        drawBox(painter, box);
    for (const DiagramWay &way : m_layout.ways) {
        if (m_words && isDrawn(way, m_moment))
            drawWords(painter, way);
    }
    if (m_moment.refused)
        drawRefused(painter);
}

void DiagramPainter::drawWay(QPainter &painter, const DiagramWay &way) const
{
    const bool lit = isLit(way);
    const bool taken = m_moment.isTaken(*way.edge);
    const QColor colour = taken ? m_colours.name : lit ? m_colours.litLine : m_colours.dimLine;
    const double width = taken ? takenWidth : lit ? litWidth : dimWidth;
    const double head = unit() * (lit || taken ? 1.4 : 1.1);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedWay(way.corners, unit(), head * 0.8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(arrowHead(way.corners, head, head * 0.9));
}

void DiagramPainter::drawWords(QPainter &painter, const DiagramWay &way) const
{
    for (const DiagramWord &word : way.words) {
        const bool lit = way.edge->from == m_moment.state && m_moment.isLegal(*word.label);
        const bool taken = m_moment.isTaken(*way.edge, word.label->event);
        const QColor colour = taken ? m_colours.name : lit ? m_colours.litText : m_colours.dimText;
        drawWord(painter, word, m_fonts.word, lit || taken, colour);
    }
}

void DiagramPainter::drawWord(QPainter &painter, const DiagramWord &word, const QFont &font, bool lit,
                              const QColor &colour) const
{
    QFont drawn = font;
    drawn.setBold(lit);
    painter.setFont(drawn);
    painter.setPen(colour);
    painter.drawText(word.box, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, word.text);
}

void DiagramPainter::drawBox(QPainter &painter, const DiagramBox &box) const
{
    const bool current = isCurrent(box);
    const double inset = current ? currentFrame / 2 : 0;
    painter.setPen(QPen(current ? m_colours.litLine : m_colours.dimLine, current ? currentFrame : dimWidth));
    painter.setBrush(current ? m_colours.litBox : m_colours.box);
    painter.drawRoundedRect(box.box.adjusted(inset, inset, -inset, -inset), unit(), unit());

    const QString &name = box.text;
    QFont font = m_fonts.name;
    font.setBold(current);
    painter.setFont(font);
    painter.setPen(m_colours.name);
    painter.drawText(box.name, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, name);
    if (current) { // a mark beside the name
        const double width = QFontMetricsF(font).horizontalAdvance(name);
        const QPointF middle(box.name.center().x() - width / 2 - unit(), box.name.center().y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.litText);
        painter.drawPolygon(QPolygonF{middle + QPointF(unit() * 0.5, 0),
                                      middle + QPointF(-unit() * 0.4, -unit() * 0.55),
                                      middle + QPointF(-unit() * 0.4, unit() * 0.55)});
    }
    if (!m_words)
        return;
    for (const DiagramWord &word : box.stays) {
        const bool lit = current && m_moment.isLegal(*word.label);
        const QColor dim = current ? m_colours.litDimText : m_colours.dimText;
        drawWord(painter, word, m_fonts.loop, lit, lit ? m_colours.litText : dim);
    }
}

void DiagramPainter::drawRefused(QPainter &painter) const
{
    const DiagramStub &stub = m_layout.stubs[m_moment.state.value];
    if (stub.corners.isEmpty())
        return;
    const QPointF end = stub.corners.back();
    const double arm = unit() * 0.55;
    painter.setPen(QPen(m_colours.refusedLine, litWidth, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(stub.corners);
    painter.setPen(QPen(m_colours.refusedLine, litWidth * 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QLineF(end + QPointF(-arm, -arm), end + QPointF(arm, arm)));
    painter.drawLine(QLineF(end + QPointF(-arm, arm), end + QPointF(arm, -arm)));

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.refusedBox);
    painter.drawRoundedRect(stub.label, unit() / 2, unit() / 2);
    painter.setFont(m_fonts.word);
    painter.setPen(m_colours.refusedText);
    const bool twoRows = stub.label.height() > unit() * 3;
    const QString text
        = m_moment.refused->name + (twoRows ? QLatin1Char('\n') : QLatin1Char(' ')) + m_moment.refused->reply;
    painter.drawText(stub.label, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace helolab::docks
