// SPDX-License-Identifier: GPL-3.0-or-later
#include "HopDelegate.h"

#include "RouteModel.h"
#include "app/docks/Tone.h"

#include <QApplication>
#include <QPainter>

namespace helolab::docks {

namespace {

constexpr int lineAt = 14; // from the left
constexpr int textAt = 30;
constexpr int padding = 4;

} // namespace

void HopDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const bool odd = index.data(RouteModel::OddRole).toBool();
    const ToneColours colours = toneColours(odd ? Tone::Advice : Tone::More, option.palette);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QFontMetrics metrics(option.font);
    const QRect place = option.rect;
    const int middle = place.top() + padding + metrics.height() / 2;

    painter->save();
    painter->setClipRect(place);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.edge, 2));
    const bool first = index.row() == 0;
    const bool last = index.row() == index.model()->rowCount() - 1;
    painter->drawLine(place.left() + lineAt, first ? middle : place.top(), place.left() + lineAt,
                      last ? middle : place.bottom() + 1);
    painter->setBrush(last ? colours.edge : colours.fill);
    painter->drawEllipse(QPoint(place.left() + lineAt, middle), 5, 5);

    QRect line(place.left() + textAt, place.top() + padding, place.width() - textAt - padding, metrics.height());
    QFont bold(option.font);
    bold.setBold(true);
    const QString delay = index.data(RouteModel::DelayRole).toString();
    int delayWidth = 0;
    if (!delay.isEmpty()) {
        painter->setFont(bold);
        const QString shown = odd ? toneSymbol(Tone::Advice) + QLatin1Char(' ') + delay : delay;
        delayWidth = QFontMetrics(bold).horizontalAdvance(shown) + 10;
        painter->setPen(selected ? text : readable(colours.text, option.palette.color(QPalette::Base)));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
    }
    painter->setFont(bold);
    painter->setPen(text);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, line.width() - delayWidth));
    line.translate(0, metrics.height() + 1);
    painter->setFont(option.font);
    painter->setPen(selected ? text : quietText(option.palette));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(RouteModel::DetailRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize HopDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, 2 * QFontMetrics(option.font).height() + 1 + 2 * padding};
}

} // namespace helolab::docks
