// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finder.h"

#include "TranscriptView.h"
#include "core/explain/Scene.h"

#include <QElapsedTimer>

#include <algorithm>

namespace helolab::console {

namespace {

using Base = QsciScintillaBase;

constexpr qint64 atOnce = 5; // milliseconds: a frame has 16, and there are others in the window
constexpr qsizetype piece = 200; // lines
constexpr unsigned long foundIndicator = 11;

} // namespace

Finder::Finder(TranscriptView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Finder::goOn);
    connect(&view, &TranscriptView::linesAppended, this, [this] {
        if (!m_words.isEmpty())
            goOn();
    });
    connect(&view, &TranscriptView::linesTrimmed, this, &Finder::forgetBefore);
    connect(&view, &TranscriptView::linesTakenBack, this, &Finder::forgetFrom);
    applyTheme();
}

qsizetype Finder::end() const
{
    return m_gone + m_view.lines().size();
}

void Finder::look(const QString &words)
{
    m_words = words.toUtf8();
    m_hits.clear();
    m_next = m_gone;
    m_view.SendScintilla(Base::SCI_SETINDICATORCURRENT, foundIndicator);
    m_view.SendScintilla(Base::SCI_INDICATORCLEARRANGE, 0ul, m_view.SendScintilla(Base::SCI_GETLENGTH));
    if (m_words.isEmpty())
        m_toShow = m_gone; // all lines, from the first on
    else if (m_hides)
        m_toShow = nothing; // each piece is hidden and shown as it is gone through
    goOn();
}

void Finder::setHiding(bool hiding)
{
    if (hiding == m_hides)
        return;
    m_hides = hiding;
    m_toShow = hiding ? nothing : m_gone;
    if (hiding && !m_words.isEmpty())
        look(words());
    else
        goOn();
}

/// Shows some of the lines that are to be shown again; false where none is left.
bool Finder::showSome()
{
    constexpr qsizetype atOnceShown = 2000; // lines
    if (m_toShow == nothing)
        return false;
    const qsizetype first = std::max(m_toShow, m_gone);
    m_toShow = std::min(first + atOnceShown, end());
    m_view.SendScintilla(Base::SCI_SHOWLINES, sciNumber(first - m_gone), static_cast<long>(m_toShow - m_gone));
    if (m_toShow == end())
        m_toShow = nothing;
    return m_toShow != nothing;
}

void Finder::goOn()
{
    QElapsedTimer timer;
    timer.start();
    const bool wasHidden = m_toShow != nothing;
    while (showSome() && !timer.hasExpired(atOnce)) { }
    while (isLooking() && !timer.hasExpired(atOnce)) {
        const qsizetype last = std::min(m_next + piece, end());
        goThrough(m_next - m_gone, last - m_gone);
        m_next = last;
    }
    const bool goesOn = isLooking() || m_toShow != nothing;
    if (goesOn)
        m_soon.start();
    if (!goesOn && (m_hides || wasHidden))
        m_view.showCaret();
    emit changed();
}

void Finder::goThrough(qsizetype first, qsizetype last)
{
    box(first, last);
    if (m_hides)
        hide(first, last);
}

void Finder::box(qsizetype first, qsizetype last)
{
    long from = m_view.SendScintilla(Base::SCI_POSITIONFROMLINE, sciNumber(first));
    const long to = m_view.SendScintilla(Base::SCI_POSITIONFROMLINE, sciNumber(last));
    m_view.SendScintilla(Base::SCI_SETSEARCHFLAGS, 0ul);
    m_view.SendScintilla(Base::SCI_SETINDICATORCURRENT, foundIndicator);
    while (from < to) {
        m_view.SendScintilla(Base::SCI_SETTARGETRANGE, static_cast<unsigned long>(from), to);
        const long found
            = m_view.SendScintilla(Base::SCI_SEARCHINTARGET, sciNumber(m_words.size()), m_words.constData());
        if (found < 0)
            return;
        from = std::max(found + 1, m_view.SendScintilla(Base::SCI_GETTARGETEND));
        m_view.SendScintilla(Base::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(found), from - found);
        const qsizetype line
            = m_gone + m_view.SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(found));
        if (m_hits.empty() || m_hits.back() != line)
            m_hits.push_back(line);
    }
}

void Finder::hide(qsizetype first, qsizetype last)
{
    m_view.SendScintilla(Base::SCI_HIDELINES, sciNumber(std::max<qsizetype>(first, 1)), static_cast<long>(last - 1));
    const transcript::Transcript &transcript = m_view.conversation()->transcript();
    qsizetype known = -1;
    for (qsizetype line = first; line < last; ++line) {
        const bool isNotice = m_view.lines().row(line).notice;
        if (isNotice && std::binary_search(m_hits.begin(), m_hits.end(), m_gone + line))
            m_view.SendScintilla(Base::SCI_SHOWLINES, sciNumber(line), static_cast<long>(line));
        const qsizetype index = isNotice ? -1 : m_view.indexOf(m_view.lines().entryOf(line));
        if (index < 0 || index == known)
            continue;
        known = index;
        const explain::Scene scene = explain::sceneWhenItCame(transcript, index);
        const qsizetype asked
            = scene.asked && scene.asked != scene.entry ? scene.asked - transcript.entries.data() : -1;
        const bool isHit = matches(index);
        if (isHit || (asked >= 0 && matches(asked)))
            showEntry(index);
        if (isHit && asked >= 0)
            showEntry(asked);
    }
}

bool Finder::matches(qsizetype index) const
{
    const LineMap::Span span = m_view.lines().linesOf(m_view.numberOf(index));
    const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), m_gone + span.first);
    return first != m_hits.end() && *first < m_gone + span.first + span.count;
}

void Finder::showEntry(qsizetype index)
{
    const LineMap::Span span = m_view.lines().linesOf(m_view.numberOf(index));
    if (span.count > 0)
        m_view.SendScintilla(Base::SCI_SHOWLINES, sciNumber(span.first),
                             static_cast<long>(span.first + span.count - 1));
}

std::optional<qsizetype> Finder::step(bool forward)
{
    if (m_hits.empty())
        return {};
    const auto caret = static_cast<unsigned long>(m_view.SendScintilla(Base::SCI_GETCURRENTPOS));
    const qsizetype here = m_gone + m_view.SendScintilla(Base::SCI_LINEFROMPOSITION, caret);
    auto hit = forward ? std::upper_bound(m_hits.begin(), m_hits.end(), here)
                       : std::lower_bound(m_hits.begin(), m_hits.end(), here);
    if (forward && hit == m_hits.end())
        hit = m_hits.begin();
    else if (!forward)
        hit = std::prev(hit == m_hits.begin() ? m_hits.end() : hit);
    const auto line = static_cast<unsigned long>(*hit - m_gone);
    const long begin = m_view.SendScintilla(Base::SCI_POSITIONFROMLINE, line);
    const long end = m_view.SendScintilla(Base::SCI_GETLINEENDPOSITION, line);
    m_view.SendScintilla(Base::SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), end);
    const long word = m_view.SendScintilla(Base::SCI_SEARCHINTARGET, sciNumber(m_words.size()), m_words.constData());
    m_view.goTo(std::max(begin, word));
    return hit - m_hits.begin();
}

void Finder::forgetBefore(qsizetype lines)
{
    m_gone += lines;
    m_next = std::max(m_next, m_gone);
    while (!m_hits.empty() && m_hits.front() < m_gone)
        m_hits.pop_front();
    emit changed();
}

void Finder::forgetFrom(qsizetype size)
{
    m_next = std::min(m_next, m_gone + size);
    while (!m_hits.empty() && m_hits.back() >= m_next)
        m_hits.pop_back();
    emit changed();
}

void Finder::applyTheme()
{
    m_view.SendScintilla(Base::SCI_INDICSETSTYLE, foundIndicator, static_cast<long>(Base::INDIC_STRAIGHTBOX));
    m_view.SendScintilla(Base::SCI_INDICSETFORE, foundIndicator, m_view.theme()[settings::Paint::Waiting]);
    m_view.SendScintilla(Base::SCI_INDICSETALPHA, foundIndicator, 70l);
    m_view.SendScintilla(Base::SCI_INDICSETOUTLINEALPHA, foundIndicator, 255l);
    m_view.SendScintilla(Base::SCI_INDICSETUNDER, foundIndicator, 1l);
}

} // namespace helolab::console
