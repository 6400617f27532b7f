// SPDX-License-Identifier: GPL-3.0-or-later
#include "Highlight.h"

#include "TranscriptView.h"

namespace helolab::console {

namespace {

constexpr unsigned long selectedMarker = 1;
constexpr unsigned long selectedBar = 2;
constexpr unsigned long litIndicator = 10;
constexpr qsizetype markedAtMost = 2000; // lines of one long entry

} // namespace

void Highlight::applyTheme()
{
    using Base = QsciScintillaBase;
    const settings::Theme &theme = m_view.theme();
    m_view.SendScintilla(Base::SCI_MARKERDEFINE, selectedMarker, static_cast<long>(Base::SC_MARK_BACKGROUND));
    m_view.SendScintilla(Base::SCI_MARKERSETBACK, selectedMarker, theme[settings::Paint::Selected]);
    m_view.SendScintilla(Base::SCI_MARKERDEFINE, selectedBar, static_cast<long>(Base::SC_MARK_LEFTRECT));
    m_view.SendScintilla(Base::SCI_MARKERSETBACK, selectedBar, theme[settings::Paint::Accent]);
    m_view.SendScintilla(Base::SCI_INDICSETSTYLE, litIndicator, static_cast<long>(Base::INDIC_STRAIGHTBOX));
    m_view.SendScintilla(Base::SCI_INDICSETFORE, litIndicator, theme[settings::Paint::Accent]);
    m_view.SendScintilla(Base::SCI_INDICSETALPHA, litIndicator, 50l);
    m_view.SendScintilla(Base::SCI_INDICSETOUTLINEALPHA, litIndicator, 255l);
    m_view.SendScintilla(Base::SCI_INDICSETUNDER, litIndicator, 1l);
    m_view.SendScintilla(Base::SCI_SETMARGINMASKN, 0ul, 0l);
    m_view.SendScintilla(Base::SCI_SETMARGINMASKN, 1ul, 1l << selectedBar);
}

void Highlight::show(qsizetype entryNumber)
{
    using Base = QsciScintillaBase;
    LineMap::Span span = entryNumber < 0 ? LineMap::Span() : m_view.lines().linesOf(entryNumber);
    span.count = qMin(span.count, markedAtMost);
    if (span == m_marked)
        return;
    // Line by line: SCI_MARKERDELETEALL looks at every line of the text.
    for (const auto &[message, lines] :
         {std::pair(Base::SCI_MARKERDELETE, m_marked), std::pair(Base::SCI_MARKERADD, span)}) {
        for (qsizetype line = lines.first; line < lines.first + lines.count; ++line) {
            for (const unsigned long marker : {selectedMarker, selectedBar})
                m_view.SendScintilla(message, static_cast<unsigned long>(line), static_cast<long>(marker));
        }
    }
    m_marked = span;
}

void Highlight::light(qsizetype entryNumber, const Selection::Piece &piece)
{
    using Base = QsciScintillaBase;
    m_view.SendScintilla(Base::SCI_SETINDICATORCURRENT, litIndicator);
    if (m_isLit)
        m_view.SendScintilla(Base::SCI_INDICATORCLEARRANGE, 0ul, m_view.SendScintilla(Base::SCI_GETLENGTH));
    m_isLit = entryNumber >= 0 && !piece.isEmpty();
    if (!m_isLit)
        return;
    const LineMap::Span span = m_view.lines().linesOf(entryNumber);
    for (qsizetype line = span.first; line < span.first + qMin(span.count, markedAtMost); ++line) {
        const Row &row = m_view.lines().row(line);
        const QByteArrayView octets = m_view.octetsOf(line);
        const qsizetype begin = qBound<qsizetype>(0, piece.begin - row.begin, octets.size());
        const qsizetype end = qBound<qsizetype>(0, piece.begin + piece.length - row.begin, octets.size());
        if (row.notice || begin >= end)
            continue;
        const bool isBody = row.kind == RowKind::Body;
        const long start = m_view.SendScintilla(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
        const long stop = m_view.SendScintilla(Base::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
        const long from = qMin(start + static_cast<long>(shownAt(octets, begin, isBody)), stop);
        const long to = qMin(start + static_cast<long>(shownAt(octets, end, isBody)), stop);
        m_view.SendScintilla(Base::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), to - from);
    }
}

} // namespace helolab::console
