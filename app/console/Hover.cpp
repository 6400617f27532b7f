// SPDX-License-Identifier: GPL-3.0-or-later
#include "Hover.h"

#include "TokenTip.h"
#include "TranscriptView.h"

#include "core/explain/TokenTree.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace helolab::console {

Hover::Hover(TranscriptView &view, Selection &selection)
    : m_view(view)
    , m_selection(selection)
{
    view.viewport()->setMouseTracking(true);
}

std::optional<Hover::Place> Hover::placeAt(long position) const
{
    using Base = QsciScintillaBase;
    if (position < 0)
        return {};
    const long line = m_view.SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position));
    const LineMap &lines = m_view.lines();
    if (line >= lines.size() || lines.row(line).notice)
        return {};
    const Row &row = lines.row(line);
    const qsizetype index = m_view.indexOf(row.entry);
    if (index < 0)
        return {};
    const long start = m_view.SendScintilla(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    const qsizetype octet = row.begin + octetAt(m_view.octetsOf(line), position - start, row.kind == RowKind::Body);
    return Place{index, octet};
}

std::optional<Pointed> Hover::pointedAt(long position) const
{
    const std::optional<Place> place = placeAt(position);
    if (!place)
        return {};
    return Pointed{m_view.guidance().explain(*m_view.conversation(), place->index), place->octet};
}

QString Hover::textAt(long position) const
{
    const std::optional<Pointed> pointed = pointedAt(position);
    return pointed ? tokenTip(pointed->explanation, pointed->octet) : QString();
}

long Hover::positionAt(const QPoint &point) const
{
    return m_view.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(point.x()),
                                static_cast<long>(point.y()));
}

Selection::Piece Hover::pieceAt(const QPoint &point)
{
    const std::optional<Place> place = placeAt(positionAt(point));
    if (!place || place->index != m_selection.entry())
        return {};
    if (m_knownOf != place->index) {
        m_known = m_view.guidance().explain(*m_view.conversation(), place->index).tokens;
        m_knownOf = place->index;
    }
    const int token = explain::tokenAt(m_known, place->octet);
    if (token < 0)
        return {};
    return {m_known[std::size_t(token)].begin, m_known[std::size_t(token)].length};
}

// What another view lights stays lit while the mouse is elsewhere.
void Hover::lightAt(const QPoint &point)
{
    if (!m_view.conversation() || m_selection.conversation() != m_view.conversation())
        return;
    const Selection::Piece piece = pieceAt(point);
    if (piece.isEmpty() && !m_lights)
        return;
    m_lights = !piece.isEmpty();
    m_selection.light(piece);
}

bool Hover::showAt(const QPoint &point) const
{
    const QString text = textAt(positionAt(point));
    if (text.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(m_view.viewport()->mapToGlobal(point), text, m_view.viewport());
    return true;
}

bool Hover::takes(QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseMove:
        lightAt(static_cast<QMouseEvent &>(event).pos());
        return false;
    case QEvent::Leave:
        lightAt({-1, -1});
        return false;
    case QEvent::ToolTip:
        if (!showAt(static_cast<QHelpEvent &>(event).pos()))
            event.ignore();
        return true;
    default:
        return false;
    }
}

} // namespace helolab::console
