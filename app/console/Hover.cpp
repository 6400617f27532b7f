// SPDX-License-Identifier: GPL-3.0-or-later
#include "Hover.h"

#include "TokenTip.h"
#include "TranscriptView.h"

#include "core/explain/TokenTree.h"

#include <QToolTip>

namespace helolab::console {

std::optional<Pointed> Hover::pointedAt(long position) const
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
    return Pointed{m_view.guidance().explain(*m_view.conversation(), index), octet};
}

QString Hover::textAt(long position) const
{
    const std::optional<Pointed> pointed = pointedAt(position);
    return pointed ? tokenTip(pointed->explanation, pointed->octet) : QString();
}

Selection::Piece Hover::pieceAt(const QPoint &point, qsizetype entryNumber)
{
    using Base = QsciScintillaBase;
    const long position = m_view.SendScintilla(Base::SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(point.x()),
                                               static_cast<long>(point.y()));
    if (position < 0 || entryNumber < 0)
        return {};
    const long line = m_view.SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position));
    if (line >= m_view.lines().size() || m_view.lines().entryOf(line) != entryNumber)
        return {};
    const std::optional<Pointed> pointed = pointedAt(position);
    const int token = pointed ? explain::tokenAt(pointed->explanation.tokens, pointed->octet) : -1;
    if (token < 0)
        return {};
    const explain::Token &piece = pointed->explanation.tokens[std::size_t(token)];
    return {piece.begin, piece.length};
}

bool Hover::showAt(const QPoint &point) const
{
    const long position = m_view.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMPOINTCLOSE,
                                               static_cast<unsigned long>(point.x()), static_cast<long>(point.y()));
    const QString text = textAt(position);
    if (text.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(m_view.viewport()->mapToGlobal(point), text, m_view.viewport());
    return true;
}

} // namespace helolab::console
