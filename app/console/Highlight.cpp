// SPDX-License-Identifier: GPL-3.0-or-later
#include "Highlight.h"

#include "TranscriptView.h"

namespace helolab::console {

namespace {

constexpr unsigned long selectedMarker = 1;
constexpr unsigned long selectedBar = 2;
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
    m_view.SendScintilla(Base::SCI_SETMARGINMASKN, 0ul, 0l);
    m_view.SendScintilla(Base::SCI_SETMARGINMASKN, 1ul, 1l << selectedBar);
}

void Highlight::show(qsizetype entryNumber)
{
    using Base = QsciScintillaBase;
    m_view.SendScintilla(Base::SCI_MARKERDELETEALL, selectedMarker);
    m_view.SendScintilla(Base::SCI_MARKERDELETEALL, selectedBar);
    if (entryNumber < 0)
        return;
    const LineMap::Span span = m_view.lines().linesOf(entryNumber);
    for (qsizetype line = span.first; line < span.first + qMin(span.count, markedAtMost); ++line) {
        m_view.SendScintilla(Base::SCI_MARKERADD, static_cast<unsigned long>(line), static_cast<long>(selectedMarker));
        m_view.SendScintilla(Base::SCI_MARKERADD, static_cast<unsigned long>(line), static_cast<long>(selectedBar));
    }
}

} // namespace helolab::console
