// SPDX-License-Identifier: GPL-3.0-or-later
#include "LadderExport.h"

#include "app/paper/Svg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace helolab::docks {

namespace {

constexpr qsizetype unitsAtMost = 24'000; // what is unfolded counts too
constexpr qreal imageHeightAtMost = 15'000; // pixels, before they are doubled: Qt paints no further than 32767
constexpr qreal imageOctetsAtMost = 110e6; // what many programs still open
constexpr int imageScale = 2;
constexpr qreal edge = 12; // pixels around the whole
constexpr QMarginsF paperMargins(14, 14, 14, 14); // millimetres

QString minuteOf(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// Of the rows of an image that is \p width pixels wide.
qreal imageHeight(qreal width)
{
    return std::min(imageHeightAtMost, imageOctetsAtMost / (4 * imageScale * imageScale * width));
}

qsizetype firstDrawn(const sequence::SequenceModel &model, qsizetype units)
{
    qsizetype from = model.size();
    for (qsizetype used = 0; from > 0 && model.size() - from < LadderExport::rowsAtMost; --from) {
        used += model.height(from - 1);
        if (used > units && from < model.size())
            break;
    }
    return from;
}

} // namespace

LadderExport::LadderExport(const sequence::SequenceModel &model, QStringList titles, Format format)
    : m_model(model)
    , m_titles(std::move(titles))
    , m_format(format)
    , m_look(LadderLook::of(settings::loadTheme(QStringLiteral("light")), QGuiApplication::font(), 1))
    , m_geometry(m_look, model.lanes(), LadderGeometry::paperWidth(m_look, model.lanes()))
    , m_painter(model, m_look, m_geometry)
    , m_from(firstDrawn(model,
                        format == Format::Png ? qsizetype(imageHeight(m_geometry.width()) / m_look.unit) : unitsAtMost))
{
}

QByteArray LadderExport::octets() const
{
    switch (m_format) {
    case Format::Svg:
        return svg();
    case Format::Png:
        return png();
    case Format::Pdf:
        break;
    }
    return pdf();
}

/// What it is, when it was, and what is missing.
QStringList LadderExport::title() const
{
    QStringList lines{
        QCoreApplication::translate("Sequence", "Sequence diagram: %1").arg(m_titles.join(QStringLiteral(", ")))};
    if (m_model.size() > 0)
        lines << minuteOf(m_model.row(m_from).at);
    if (m_from > 0)
        lines << QCoreApplication::translate("Sequence", "The beginning is cut off: %n older row(s) are not drawn.",
                                             nullptr, int(m_from));
    return lines;
}

qreal LadderExport::titleHeight() const
{
    return std::ceil(QFontMetricsF(m_look.words).height() * 1.35) * qreal(title().size()) + m_look.unit;
}

qreal LadderExport::rowsHeight() const
{
    const qsizetype begin = m_model.size() > 0 ? m_model.top(m_from) : 0;
    return qreal(m_model.height() - begin + 1) * m_look.unit;
}

void LadderExport::paintTitle(QPainter &painter) const
{
    const qreal line = std::ceil(QFontMetricsF(m_look.words).height() * 1.35);
    qreal y = 0;
    QFont font = m_look.words;
    font.setBold(true);
    const QStringList lines = title();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        font.setBold(i != 1);
        painter.setFont(font);
        painter.setPen(i == 0 ? m_look.text : i == 1 ? m_look.muted : m_look.refused);
        painter.drawText(QRectF(0, y, m_geometry.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(lines[i], Qt::ElideMiddle, m_geometry.width()));
        y += line;
    }
}

void LadderExport::paintWhole(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, m_geometry.width() + 2 * edge, titleHeight() + rowsHeight() + 100), m_look.base);
    painter.translate(edge, edge);
    paintTitle(painter);
    painter.translate(0, titleHeight());
    m_painter.paintHeads(painter, m_titles);
    qreal y = m_painter.headHeight();
    for (qsizetype place = m_from; place < m_model.size(); ++place) {
        m_painter.paintRow(painter, place, y, {});
        y += m_painter.rowHeight(place);
    }
    m_painter.paintEnd(painter, y, y + m_look.unit);
}

QByteArray LadderExport::svg() const
{
    const QSize size(int(std::ceil(m_geometry.width() + 2 * edge)),
                     int(std::ceil(titleHeight() + m_painter.headHeight() + rowsHeight() + 2 * edge)));
    return paper::svg(size, title().front(), title().join(QLatin1Char('\n')),
                      [this](QPainter &painter) { paintWhole(painter); });
}

QByteArray LadderExport::png() const
{
    const QSizeF size(m_geometry.width() + 2 * edge, titleHeight() + m_painter.headHeight() + rowsHeight() + 2 * edge);
    QImage image((size * imageScale).toSize(), QImage::Format_RGB32);
    image.fill(m_look.base);
    QPainter painter(&image);
    painter.scale(imageScale, imageScale);
    paintWhole(painter);
    painter.end();
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

/// On as many pages as it takes, the heads on each. A row that is higher than a page goes on on the next.
QByteArray LadderExport::pdf() const
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(m_model.lanes() > 1 ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(paperMargins, QPageLayout::Millimeter);
    writer.setTitle(title().front());
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = writer.width() / m_geometry.width();
    const qreal bottom = writer.height() / scale - m_look.unit * 3; // room for the page's number
    qsizetype place = m_from;
    qreal done = 0; // of that row, on the pages before
    for (int page = 1; page == 1 || place < m_model.size(); ++page) {
        if (page > 1)
            writer.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.setFont(m_look.words);
        painter.setPen(m_look.muted);
        painter.drawText(QRectF(0, bottom, m_geometry.width(), m_look.unit * 3), Qt::AlignRight | Qt::AlignBottom,
                         QString::number(page));
        qreal top = 0;
        if (page == 1) {
            paintTitle(painter);
            top = titleHeight();
        }
        painter.translate(0, top);
        m_painter.paintHeads(painter, m_titles);
        painter.translate(0, -top);
        top += m_painter.headHeight();
        const qreal line = sequence::SequenceModel::lineUnits * m_look.unit;
        for (qreal y = top; place < m_model.size();) {
            const qreal left = m_painter.rowHeight(place) - done;
            if (left > bottom - y && y > top && m_painter.rowHeight(place) <= bottom - m_painter.headHeight())
                break; // it has room on the next page
            const qreal now = left <= bottom - y ? left : std::floor((bottom - y) / line) * line;
            painter.save();
            painter.setClipRect(QRectF(0, y, m_geometry.width(), now));
            m_painter.paintRow(painter, place, y - done, {});
            painter.restore();
            done = now < left ? done + now : 0;
            if (now < left)
                break;
            y += now;
            ++place;
        }
        painter.restore();
    }
    painter.end();
    return file.data();
}

} // namespace helolab::docks
