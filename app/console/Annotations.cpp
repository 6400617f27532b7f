// SPDX-License-Identifier: GPL-3.0-or-later
#include "Annotations.h"

#include "NoteText.h"
#include "TranscriptStyles.h"
#include "TranscriptView.h"
#include "WrapText.h"
#include "core/explain/Scene.h"
#include "core/explain/mistakes/Classifier.h"
#include "core/explain/mistakes/Rule.h"

namespace helolab::console {

namespace {

using Base = QsciScintillaBase;
using protocol::Entry;

constexpr std::size_t notesAtMost = 500;
constexpr qsizetype explainedAtOnce = 100; // entries of one frame that are looked at
constexpr unsigned long mistakeIndicator = 9;

} // namespace

Annotations::Annotations(TranscriptView &view)
    : m_view(view)
{
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(120);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    QObject::connect(&m_soon, &QTimer::timeout, &view, [this] { annotateNew(); });
    QObject::connect(&m_renewal, &QTimer::timeout, &view, [this] { renew(); });
}

void Annotations::setVisible(bool visible)
{
    m_visible = visible;
    m_view.SendScintilla(Base::SCI_ANNOTATIONSETVISIBLE,
                         static_cast<unsigned long>(visible ? Base::ANNOTATION_STANDARD : Base::ANNOTATION_HIDDEN));
}

void Annotations::entriesAdded(qsizetype first, qsizetype count)
{
    if (m_newFirst < 0)
        m_newFirst = first;
    m_newEnd = first + count;
    if (m_view.guidance().isRuled(*m_view.conversation()))
        m_soon.start();
    else
        annotateNew();
}

void Annotations::annotateNew()
{
    const qsizetype end = m_newEnd;
    const qsizetype first = std::exchange(m_newFirst, -1);
    for (qsizetype number = std::max(first, end - explainedAtOnce); number < end; ++number) {
        const qsizetype index = m_view.indexOf(number);
        if (index < 0)
            continue;
        const Entry &entry = m_view.conversation()->transcript().entries[static_cast<std::size_t>(index)];
        const bool isTold = entry.kind == Entry::Kind::Reply
            && (isRefusal(entry) || acceptsMessage(entry) || isGlossed() || isAdvised(index));
        if (!isTold && entry.kind != Entry::Kind::Body)
            continue;
        // A note that must not be told yet is kept all the same: it is written when it may.
        const explain::Explanation explanation = m_view.guidance().explain(*m_view.conversation(), index);
        if (write({number, {}}) || explanation.isToldLater) {
            m_notes.push_back({number, {}});
            underlineMistake(number);
        }
    }
    while (m_notes.size() > notesAtMost)
        m_notes.pop_front();
    if (m_view.guidance().isRuled(*m_view.conversation()))
        m_view.stayAtEnd(); // the text has scrolled already
}

/// Every reply gets a note here.
bool Annotations::isGlossed() const
{
    return m_view.guidance().glossesReplies() && m_view.guidance().isRuled(*m_view.conversation());
}

/// Whether what the reply accepts could be done better. Asks the rules alone: a whole explanation of every reply
/// would cost too much.
bool Annotations::isAdvised(qsizetype index) const
{
    const auto *rule = explain::mistakes::findRule(explain::sceneOf(m_view.conversation()->transcript(), index));
    return rule && rule->isAdvice;
}

void Annotations::entriesTakenBack(qsizetype first)
{
    std::erase_if(m_notes, [first](const Note &note) { return note.entry >= first; });
}

void Annotations::note(qsizetype entryNumber, const QString &text)
{
    const Note note{entryNumber, text};
    if (write(note))
        m_notes.push_back(note);
}

QString Annotations::explainedText(qsizetype entryNumber) const
{
    const qsizetype index = m_view.indexOf(entryNumber);
    if (index < 0)
        return {};
    const Entry &entry = m_view.conversation()->transcript().entries[static_cast<std::size_t>(index)];
    const explain::Explanation explanation = m_view.guidance().explain(*m_view.conversation(), index);
    return noteText(entry, explanation, isGlossed());
}

QString Annotations::textOf(qsizetype entryNumber) const
{
    for (const Note &note : m_notes) {
        if (note.entry == entryNumber)
            return note.given.isEmpty() ? explainedText(entryNumber) : note.given;
    }
    return {};
}

bool Annotations::write(const Note &note)
{
    const LineMap::Span span = m_view.lines().linesOf(note.entry);
    const QString text = note.given.isEmpty() ? explainedText(note.entry) : note.given;
    if (span.count == 0 || text.isEmpty())
        return false;
    const int width = m_view.viewport()->width()
        - static_cast<int>(m_view.SendScintilla(Base::SCI_GETMARGINWIDTHN, 0ul))
        - static_cast<int>(m_view.SendScintilla(Base::SCI_GETMARGINWIDTHN, 1ul));
    const int column = static_cast<int>(
        m_view.SendScintilla(Base::SCI_TEXTWIDTH, static_cast<unsigned long>(Style::Note), "MMMMMMMMMM"));
    const int columns = std::max(24, width * 10 / std::max(1, column) - 3);
    const QStringList lines = wrapText(text, columns);
    const QByteArray utf8 = lines.join(QLatin1Char('\n')).toUtf8();
    const auto line = static_cast<unsigned long>(span.first + span.count - 1);
    m_view.SendScintilla(Base::SCI_ANNOTATIONSETTEXT, line, utf8.constData());
    m_view.SendScintilla(Base::SCI_ANNOTATIONSETSTYLE, line, static_cast<long>(Style::Note));
    return true;
}

// The wrong piece of the command itself gets a wavy line, in the command that the reply answers.
void Annotations::underlineMistake(qsizetype entryNumber)
{
    const auto &entries = m_view.conversation()->transcript().entries;
    const qsizetype index = m_view.indexOf(entryNumber);
    const Entry &entry = entries[static_cast<std::size_t>(index)];
    qsizetype command = index;
    if (entry.kind == Entry::Kind::Reply) {
        constexpr qsizetype lookBack = 200;
        do
            --command;
        while (command >= 0 && command > index - lookBack
               && (entries[static_cast<std::size_t>(command)].from != protocol::Party::Client
                   || entries[static_cast<std::size_t>(command)].token != entry.token));
        if (command < 0 || entries[static_cast<std::size_t>(command)].token != entry.token || entry.token == 0)
            return;
    }
    const auto mistake = m_view.guidance().explain(*m_view.conversation(), command).mistake;
    const Entry &wrong = entries[static_cast<std::size_t>(command)];
    const LineMap::Span span = m_view.lines().linesOf(m_view.numberOf(command));
    if (!mistake || mistake->length <= 0 || span.count == 0)
        return;
    for (qsizetype line = span.first; line < span.first + span.count; ++line) {
        const qsizetype begin = m_view.lines().row(line).begin;
        const QByteArrayView octets = m_view.octetsOf(line);
        const bool isBody = wrong.kind == Entry::Kind::Body;
        const qsizetype from = shownAt(octets, std::clamp<qsizetype>(mistake->begin - begin, 0, octets.size()), isBody);
        const qsizetype to = shownAt(
            octets, std::clamp<qsizetype>(mistake->begin + mistake->length - begin, 0, octets.size()), isBody);
        const long start = m_view.SendScintilla(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
        const long end = m_view.SendScintilla(Base::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
        const long length = std::min(static_cast<long>(to - from), end - start - static_cast<long>(from));
        if (length <= 0)
            continue;
        m_view.SendScintilla(Base::SCI_SETINDICATORCURRENT, mistakeIndicator);
        m_view.SendScintilla(Base::SCI_INDICSETSTYLE, mistakeIndicator, static_cast<long>(Base::INDIC_SQUIGGLEPIXMAP));
        m_view.SendScintilla(Base::SCI_INDICSETFORE, mistakeIndicator, m_view.theme()[settings::Paint::Refused]);
        m_view.SendScintilla(Base::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(start + static_cast<long>(from)),
                             length);
    }
}

void Annotations::renewSoon()
{
    m_renewsAll = true;
    m_renewal.start();
}

void Annotations::renewNewestSoon()
{
    m_renewal.start();
}

void Annotations::renew()
{
    // What a lab lets out at last was said a few lines ago; hundreds of notes would cost a frame.
    constexpr std::size_t newest = 40;
    const std::size_t count = m_renewsAll ? m_notes.size() : std::min(newest, m_notes.size());
    m_renewsAll = false;
    for (std::size_t i = m_notes.size() - count; i < m_notes.size(); ++i) {
        write(m_notes[i]);
        underlineMistake(m_notes[i].entry);
    }
    m_view.stayAtEnd();
}

} // namespace helolab::console
