// SPDX-License-Identifier: GPL-3.0-or-later
#include "LadderPainter.h"

#include "LadderLabel.h"
#include "RowWords.h"

#include "app/docks/ShownOctets.h"
#include "core/protocol/Protocol.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace helolab::docks {

using sequence::Row;
using sequence::SequenceModel;

namespace {

constexpr qreal lifelineWidth = 1.4;
constexpr qreal tunnelWall = 3;
constexpr qreal arrowWidth = 1.8;

qint64 secondOf(TimePoint at)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

} // namespace

void LadderPainter::paintRow(QPainter &painter, qsizetype place, qreal y, Light light) const
{
    const Row &row = m_model.row(place);
    const qreal height = rowHeight(place);
    if (light.isSelected) {
        painter.fillRect(QRectF(0, y, m_geometry.width(), height), m_look.selected);
        painter.fillRect(QRectF(0, y, 4, height), m_look.accent);
    }
    paintLifelines(painter, place, y, light);
    paintTime(painter, place, y);
    if (row.isMark()) {
        const bool inTunnel = m_model.isTunnel(place, row.lane) && m_model.isTunnel(place - 1, row.lane);
        paintMark(painter, place, y, light.isSelected ? m_look.selected : inTunnel ? m_look.tunnel : m_look.base);
    } else {
        paintArrow(painter, row, y);
        paintLabel(painter, LadderLabel(m_model, m_look, m_geometry, place, y), row);
        paintLines(painter, place, y, light);
    }
    paintStates(painter, row, y + height - SequenceModel::stateUnits * m_look.unit);
    if (light.isSelected && light.hasFocus) {
        painter.setPen(QPen(m_look.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0.5, y + 0.5, m_geometry.width() - 1, height - 1));
    }
}

void LadderPainter::paintLifelines(QPainter &painter, qsizetype place, qreal y, const Light &light) const
{
    const Row &row = m_model.row(place);
    const qreal bottom = y + rowHeight(place);
    const qreal middle = y + SequenceModel::rowUnits * m_look.unit / 2;
    for (std::size_t lane = 0; lane < m_model.lanes(); ++lane) {
        const bool was = m_model.isOpen(place - 1, lane) || (place == 0 && m_model.lane(lane).wasOpen());
        const bool wasTunnel = m_model.isTunnel(place - 1, lane) || (place == 0 && m_model.lane(lane).wasTunnel());
        const bool isOwn = lane == row.lane;
        if (was || (isOwn && row.kind != Row::Kind::Opened))
            paintLifeline(painter, lane, y, isOwn ? middle : bottom, wasTunnel, light);
        if (isOwn && m_model.isOpen(place, lane))
            paintLifeline(painter, lane, middle, bottom, m_model.isTunnel(place, lane), light);
    }
    if (!row.closes())
        return;
    // Where a lifeline ends there is a cross.
    const qreal arm = m_look.unit * 0.5;
    painter.setPen(QPen(m_look.notice, 2));
    for (const qreal x : {m_geometry.client(row.lane), m_geometry.server(row.lane)}) {
        painter.drawLine(QPointF(x - arm, middle - arm), QPointF(x + arm, middle + arm));
        painter.drawLine(QPointF(x - arm, middle + arm), QPointF(x + arm, middle - arm));
    }
}

void LadderPainter::paintLifeline(QPainter &painter, std::size_t lane, qreal top, qreal bottom, bool isTunnel,
                                  const Light &light) const
{
    const qreal client = m_geometry.client(lane);
    const qreal server = m_geometry.server(lane);
    if (isTunnel && !light.isSelected)
        painter.fillRect(QRectF(client, top, server - client, bottom - top), m_look.tunnel);
    painter.setPen(QPen(isTunnel ? m_look.accepted : m_look.muted, lifelineWidth, Qt::SolidLine, Qt::FlatCap));
    for (const qreal x : {client, server}) {
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        if (isTunnel) { // a tunnel has walls
            const qreal wall = x == client ? x + tunnelWall : x - tunnelWall;
            painter.drawLine(QPointF(wall, top), QPointF(wall, bottom));
        }
    }
}

void LadderPainter::paintEnd(QPainter &painter, qreal y, qreal bottom) const
{
    for (std::size_t lane = 0; lane < m_model.lanes(); ++lane) {
        if (m_model.isOpen(m_model.size() - 1, lane))
            paintLifeline(painter, lane, y, bottom, m_model.isTunnel(m_model.size() - 1, lane), {});
    }
}

/// Where it differs from the one above: times by the dozen would hide the conversation.
void LadderPainter::paintTime(QPainter &painter, qsizetype place, qreal y) const
{
    const qint64 second = secondOf(m_model.row(place).at);
    if (m_geometry.timeWidth() <= 0 || (place > 0 && secondOf(m_model.row(place - 1).at) == second))
        return;
    painter.setFont(m_look.words);
    painter.setPen(m_look.muted);
    const QRectF cell(m_look.letter, y, m_geometry.timeWidth(), SequenceModel::rowUnits * m_look.unit);
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                     QDateTime::fromSecsSinceEpoch(second).toString(QStringLiteral("HH:mm:ss")));
}

void LadderPainter::paintArrow(QPainter &painter, const Row &row, qreal y) const
{
    const bool right = row.from == protocol::Party::Client;
    const qreal from = right ? m_geometry.client(row.lane) : m_geometry.server(row.lane);
    const qreal to = right ? m_geometry.server(row.lane) : m_geometry.client(row.lane);
    const qreal line = y + (SequenceModel::rowUnits - 0.55) * m_look.unit;
    const qreal back = (right ? -1 : 1) * m_look.unit * 1.15;
    const qreal wing = m_look.unit * 0.46;
    const QColor colour = m_look.colourOf(row);
    painter.setPen(QPen(colour, arrowWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, line), QPointF(to + back, line));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF tip[] = {{to, line}, {to + back, line - wing}, {to + back, line + wing}};
    painter.drawPolygon(tip, 3);
}

void LadderPainter::paintLabel(QPainter &painter, const LadderLabel &label, const Row &row) const
{
    const QColor colour = m_look.colourOf(row);
    qreal x = label.x;
    if (!label.sign.isEmpty()) {
        painter.setFont(m_look.sign);
        painter.setPen(colour);
        painter.drawText(QPointF(x, label.baseline), label.sign);
        x += label.signWidth;
    }
    const auto run = [&](const QString &text, const QFont &font, const QColor &ink) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QPointF(x, label.baseline), text);
        x += QFontMetricsF(font).horizontalAdvance(text);
    };
    run(label.text.left(label.headBegin), m_look.wire, m_look.text);
    run(label.text.mid(label.headBegin, label.headLength), m_look.head, colour);
    run(label.text.mid(label.headBegin + label.headLength), m_look.wire, m_look.text);
    if (!label.fold.isNull())
        paintFold(painter, label, row.isUnfolded);
}

void LadderPainter::paintFold(QPainter &painter, const LadderLabel &label, bool isUnfolded) const
{
    painter.setPen(QPen(m_look.chipBorder, 1));
    painter.setBrush(m_look.chipBase);
    painter.drawRoundedRect(label.fold, label.fold.height() / 2, label.fold.height() / 2);
    const QPointF at(label.fold.left() + label.foldSign * 0.9, label.fold.center().y());
    const qreal arm = label.foldSign * 0.42;
    const QPointF down[]
        = {{at.x() - arm, at.y() - arm * 0.6}, {at.x() + arm, at.y() - arm * 0.6}, {at.x(), at.y() + arm * 0.8}};
    const QPointF ahead[]
        = {{at.x() - arm * 0.6, at.y() - arm}, {at.x() - arm * 0.6, at.y() + arm}, {at.x() + arm * 0.8, at.y()}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.chip);
    painter.drawPolygon(isUnfolded ? down : ahead, 3);
    painter.setPen(m_look.chip);
    painter.setFont(m_look.words);
    painter.drawText(label.fold.adjusted(label.foldSign * 1.6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     label.foldText);
}

void LadderPainter::paintMark(QPainter &painter, qsizetype place, qreal y, const QColor &ground) const
{
    const Row &row = m_model.row(place);
    const qreal middle = y + SequenceModel::rowUnits * m_look.unit / 2;
    const qreal client = m_geometry.client(row.lane);
    const qreal server = m_geometry.server(row.lane);
    const QColor ink = row.digsTunnel() ? m_look.accepted : m_look.notice;
    const bool closes = row.closes();
    painter.setPen(QPen(ink, lifelineWidth, closes ? Qt::DotLine : Qt::DashLine));
    painter.drawLine(QPointF(client, middle), QPointF(server, middle));
    QFont font = m_look.words;
    font.setBold(row.digsTunnel());
    const QFontMetricsF metrics(font);
    const QString text
        = metrics.elidedText(markText(m_model, place), Qt::ElideRight, server - client - 4 * m_look.letter);
    const qreal width = metrics.horizontalAdvance(text) + 2 * m_look.letter;
    const QRectF box((client + server - width) / 2, middle - metrics.height() / 2, width, metrics.height());
    painter.fillRect(box, ground);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

void LadderPainter::paintLines(QPainter &painter, qsizetype place, qreal y, const Light &light) const
{
    const Row &row = m_model.row(place);
    if (!row.isUnfolded)
        return;
    const qreal step = SequenceModel::lineUnits * m_look.unit;
    const qreal left = m_geometry.client(row.lane) + 2.5 * m_look.letter;
    const qreal room = m_geometry.server(row.lane) - left - 2 * m_look.letter;
    const QFontMetricsF metrics(m_look.wire);
    qreal top = y + SequenceModel::rowUnits * m_look.unit;
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(left, top, room, step), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
        top += step;
    };
    const QColor bar = m_look.colourOf(row);
    painter.fillRect(QRectF(left - 1.2 * m_look.letter, top + 2, 2, qreal(SequenceModel::shownLines(row)) * step - 4),
                     bar);
    for (const sequence::RowLine &line : sequence::linesOf(m_model, place)) {
        if (light.isSelected && line.entry == light.entry && row.count > 1)
            painter.fillRect(QRectF(left - 1.2 * m_look.letter - 2, top + 2, 6, step - 4), m_look.accent);
        write(shownOctets(line.octets) + (line.isCut ? QStringLiteral("…") : QString()), m_look.wire, m_look.text);
    }
    if (const QString more = sequence::moreText(row); !more.isEmpty())
        write(more, m_look.words, m_look.muted);
}

void LadderPainter::paintStates(QPainter &painter, const Row &row, qreal y) const
{
    if (!row.showsState())
        return;
    const protocol::Table &table = m_model.lane(row.lane).transcript().protocol->table();
    const QString before = QString::fromLatin1(table.info(row.before).name);
    const QString after = QString::fromLatin1(table.info(row.after).name);
    QFont font = m_look.words;
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const qreal air = m_look.letter * 0.9;
    const qreal room = 2 * m_geometry.margin() - m_look.letter;
    QString text = row.moves() ? QStringLiteral("%1 → %2").arg(before, after) : after;
    if (row.moves() && metrics.horizontalAdvance(text) + 2 * air > room)
        text = metrics.elidedText(QStringLiteral("→ %1").arg(after), Qt::ElideRight, room - 2 * air);
    const qreal width = metrics.horizontalAdvance(text) + 2 * air;
    const qreal height = std::min(metrics.height() + 4, SequenceModel::stateUnits * m_look.unit - 4);
    const qreal middle = y + SequenceModel::stateUnits * m_look.unit / 2;
    painter.setFont(font);
    for (const qreal x : {m_geometry.client(row.lane), m_geometry.server(row.lane)}) {
        const QRectF pill(x - width / 2, middle - height / 2, width, height);
        painter.setPen(QPen(m_look.chipBorder, 1));
        painter.setBrush(m_look.chipBase);
        painter.drawRoundedRect(pill, height / 2, height / 2);
        painter.setPen(m_look.chip);
        painter.drawText(pill, Qt::AlignCenter, text);
    }
}

void LadderPainter::paintHeads(QPainter &painter, const QStringList &titles) const
{
    const qreal height = headHeight();
    QFont font = m_look.words;
    font.setBold(true);
    const QFontMetricsF metrics(font);
    for (std::size_t lane = 0; lane < m_model.lanes(); ++lane) {
        const qreal client = m_geometry.client(lane);
        const qreal server = m_geometry.server(lane);
        qreal titleLeft = client;
        qreal titleRight = server;
        for (const qreal x : {client, server}) {
            const QString name = x == client ? QCoreApplication::translate("Sequence", "Client")
                                             : QCoreApplication::translate("Sequence", "Server");
            const qreal width = metrics.horizontalAdvance(name) + 3 * m_look.letter;
            const QRectF box(x - width / 2, height * 0.12, width, height * 0.76);
            painter.setPen(QPen(m_look.muted, lifelineWidth));
            painter.setBrush(m_look.chipBase);
            painter.drawRoundedRect(box, 4, 4);
            painter.setFont(font);
            painter.setPen(m_look.chip);
            painter.drawText(box, Qt::AlignCenter, name);
            (x == client ? titleLeft : titleRight) = x == client ? box.right() : box.left();
        }
        painter.setFont(m_look.words);
        painter.setPen(m_look.muted);
        const QRectF title = QRectF(titleLeft, 0, titleRight - titleLeft, height).adjusted(6, 0, -6, 0);
        painter.drawText(
            title, Qt::AlignCenter,
            QFontMetricsF(m_look.words).elidedText(titles.value(qsizetype(lane)), Qt::ElideMiddle, title.width()));
    }
}

QRectF LadderPainter::foldRect(qsizetype place, qreal y) const
{
    return LadderLabel(m_model, m_look, m_geometry, place, y).fold;
}

qsizetype LadderPainter::entryAt(qsizetype place, qreal dy) const
{
    const qreal step = SequenceModel::lineUnits * m_look.unit;
    const auto number = qsizetype((dy - SequenceModel::rowUnits * m_look.unit) / step);
    if (!m_model.row(place).isUnfolded || dy < SequenceModel::rowUnits * m_look.unit)
        return m_model.entryAt(place);
    const std::vector<sequence::RowLine> lines = sequence::linesOf(m_model, place);
    return number < qsizetype(lines.size()) ? lines[std::size_t(number)].entry : m_model.entryAt(place);
}

} // namespace helolab::docks
