// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateChange.h"

#include "app/docks/Tone.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

StateNodes::StateNodes(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateNodes::set(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    updateGeometry();
    update();
}

QSize StateNodes::nodeSize(const QString &name) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(name) + 26, metrics.height() + 12};
}

int StateNodes::arrowLength() const
{
    return fontMetrics().height() * 2;
}

bool StateNodes::fitsInOneRow(int width) const
{
    return nodeSize(m_before).width() + arrowLength() + nodeSize(m_after).width() <= width;
}

QSize StateNodes::sizeHint() const
{
    const QSize before = nodeSize(m_before);
    if (!moves())
        return before;
    return {before.width() + arrowLength() + nodeSize(m_after).width(), before.height()};
}

int StateNodes::heightForWidth(int width) const
{
    const int node = nodeSize(m_before).height();
    return moves() && !fitsInOneRow(width) ? node * 2 + arrowLength() * 2 / 3 : node;
}

void StateNodes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours quiet = toneColours(Tone::Neutral, palette());
    const ToneColours lit = toneColours(Tone::More, palette());

    const auto drawNode = [&](QPoint at, const QString &name, bool current) {
        const QRectF box = QRectF(QRect(at, nodeSize(name))).adjusted(1, 1, -1, -1);
        painter.setPen(QPen(current ? lit.edge : quiet.edge, current ? 2 : 1));
        painter.setBrush(current ? lit.fill : quiet.fill);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        QFont nodeFont = font();
        nodeFont.setBold(current);
        painter.setFont(nodeFont);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(box, Qt::AlignCenter, name);
    };
    const auto drawArrow = [&](QPointF from, QPointF to) {
        painter.setPen(QPen(lit.edge, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(from, to);
        const bool down = qFuzzyCompare(from.x(), to.x());
        const double wing = 5;
        painter.drawPolyline(down ? QPolygonF{to + QPointF(-wing, -wing), to, to + QPointF(wing, -wing)}
                                  : QPolygonF{to + QPointF(-wing, -wing), to, to + QPointF(-wing, wing)});
    };

    if (!moves()) {
        drawNode({0, 0}, m_before.isEmpty() ? m_after : m_before, true);
        return;
    }
    const QSize before = nodeSize(m_before);
    drawNode({0, 0}, m_before, false);
    if (fitsInOneRow(width())) {
        const double y = before.height() / 2.0;
        drawArrow({before.width() + 5.0, y}, {before.width() + arrowLength() - 6.0, y});
        drawNode({before.width() + arrowLength(), 0}, m_after, true);
        return;
    }
    const double x = before.height();
    const int gap = arrowLength() * 2 / 3;
    drawArrow({x, before.height() + 3.0}, {x, before.height() + gap - 3.0});
    drawNode({0, before.height() + gap}, m_after, true);
}

void StateNodes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

StateChange::StateChange(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_nodes = new StateNodes(this);
    m_meaning = new TextBlock(this);
    layout->addWidget(m_nodes);
    layout->addWidget(m_meaning);
}

void StateChange::setExplanation(const explain::Explanation &explanation)
{
    m_before = explanation.stateBefore;
    m_after = explanation.stateAfter;
    m_change = explanation.stateChange;
    m_nodes->set(m_before.name, m_after.name);
    retranslate();
}

void StateChange::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StateChange::retranslate()
{
    const bool moves = !m_before.name.isEmpty() && !m_after.name.isEmpty() && m_before.name != m_after.name;
    const QString unmoved = m_before.name.isEmpty() ? m_after.name : m_before.name;
    m_nodes->setAccessibleName(moves ? tr("The state moved from %1 to %2.").arg(m_before.name, m_after.name)
                                     : tr("The state remains %1.").arg(unmoved));
    std::vector<TextBlock::Run> runs;
    const auto paragraph = [&runs](const QString &text, int look) {
        if (text.isEmpty())
            return;
        if (!runs.empty())
            runs.push_back({QStringLiteral("\n"), TextBlock::Run::Plain});
        runs.push_back({text, look});
    };
    if (!moves)
        paragraph(tr("The state remains %1.").arg(unmoved), TextBlock::Run::Plain);
    paragraph(m_change, TextBlock::Run::Plain);
    const explain::Place &place = m_after.name.isEmpty() ? m_before : m_after;
    if (place.meaning != m_change)
        paragraph(place.meaning, TextBlock::Run::Quiet);
    m_meaning->setRuns(std::move(runs));
}

} // namespace helolab::docks
