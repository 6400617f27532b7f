// SPDX-License-Identifier: GPL-3.0-or-later
#include "TranscriptView.h"

#include "TranscriptStyles.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

namespace helolab::console {

namespace {

constexpr qsizetype wrapAtMost = 2'000; // lines: wrapping is a pleasure to read, and takes seconds in a long transcript
constexpr qsizetype trimStep = 10'000; // lines: trimming a few at each append would cost more than it frees
constexpr int smallPoints = 10;

} // namespace

TranscriptView::TranscriptView(Selection &selection, const Guidance &guidance, const settings::ThemeSwitch &theme,
                               QWidget *parent)
    : QsciScintillaBase(parent)
    , m_selection(selection)
    , m_guidance(guidance)
    , m_theme(theme)
    , m_spoken(*this)
    , m_gutter(*this)
    , m_annotations(*this)
    , m_highlight(*this)
    , m_hover(*this, selection)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::DefaultContextMenu);

    SendScintilla(SCI_SETMODEVENTMASK, 0ul);
    SendScintilla(SCI_SETCODEPAGE, static_cast<unsigned long>(SC_CP_UTF8));
    SendScintilla(SCI_SETUNDOCOLLECTION, 0ul);
    SendScintilla(SCI_SETLAYOUTCACHE, static_cast<unsigned long>(SC_CACHE_PAGE));
    SendScintilla(SCI_SETPOSITIONCACHE, 20'000ul);
    SendScintilla(SCI_SETWRAPINDENTMODE, static_cast<unsigned long>(SC_WRAPINDENT_FIXED));
    SendScintilla(SCI_SETWRAPSTARTINDENT, 4ul);
    wrapWhileShort(0);
    SendScintilla(SCI_SETSCROLLWIDTH, 1ul);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1ul);
    SendScintilla(SCI_SETENDATLASTLINE, 1ul);
    SendScintilla(SCI_SETMARGINTYPEN, 0ul, static_cast<long>(SC_MARGIN_RTEXT));
    SendScintilla(SCI_SETMARGINTYPEN, 1ul, static_cast<long>(SC_MARGIN_COLOUR));
    SendScintilla(SCI_SETMARGINWIDTHN, 2ul, 0l);
    SendScintilla(SCI_SETMARGINLEFT, 0ul, 4l);
    SendScintilla(SCI_SETREADONLY, 1ul);
    setAnnotationsVisible(true);
    restyle();
    retranslate();

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::scrolled);
    // Lines are wrapped when they are painted: only then is it known how far down the end is.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TranscriptView::stayAtEnd);
    connect(&guidance, &Guidance::changed, this, [this] { m_annotations.renewNewestSoon(); });
    connect(&guidance, &Guidance::changed, this, [this] { m_hover.forget(); });
    connect(&theme, &settings::ThemeSwitch::changed, this, &TranscriptView::restyle);
    connect(&selection, &Selection::entryChanged, this, &TranscriptView::showSelection);
    connect(&selection, &Selection::conversationChanged, this, &TranscriptView::showSelection);
    connect(&selection, &Selection::litChanged, this, [this] { m_highlight.light(selected(), m_selection.lit()); });
}

void TranscriptView::setConversation(Conversation *conversation)
{
    m_conversation = conversation;
    connect(conversation, &Conversation::entriesAdded, this, &TranscriptView::entriesAdded);
    connect(conversation, &Conversation::entriesDropped, this, &TranscriptView::entriesDropped);
    connect(conversation, &Conversation::entriesTakenBack, this, &TranscriptView::entriesTakenBack);
    connect(conversation, &Conversation::noticed, this, &TranscriptView::addNotice);
    if (const auto count = qsizetype(conversation->transcript().entries.size()))
        entriesAdded(0, count);
}

qsizetype TranscriptView::indexOf(qsizetype number) const
{
    const qsizetype index = number - m_dropped;
    return m_conversation && index >= 0 && index < qsizetype(m_conversation->transcript().entries.size()) ? index : -1;
}

QByteArrayView TranscriptView::octetsOf(qsizetype line) const
{
    const qsizetype index = line < m_lines.size() && !m_lines.row(line).notice ? indexOf(m_lines.entryOf(line)) : -1;
    if (index < 0)
        return {};
    const QByteArrayView bytes = m_conversation->transcript().entries[static_cast<std::size_t>(index)].bytes;
    const qsizetype begin = qMin(m_lines.row(line).begin, bytes.size());
    const qsizetype lineFeed = bytes.sliced(begin).indexOf('\n');
    return lineFeed < 0 ? bytes.sliced(begin) : bytes.sliced(begin, lineFeed + 1);
}

void TranscriptView::entriesAdded(qsizetype first, qsizetype count)
{
    const auto &entries = m_conversation->transcript().entries;
    // Of a batch larger than the view holds, only what would remain is written.
    qsizetype from = qMax<qsizetype>(first, first + count - m_linesAtMost);
    TranscriptRows rows(m_conversation->transcript().protocol);
    for (; from < first + count; ++from)
        rows.add(entries[static_cast<std::size_t>(from)], numberOf(from));
    append(rows);
    m_annotations.entriesAdded(numberOf(first), count);
    stayAtEnd();
    showSelection();
    m_spoken.say(QString::fromUtf8(rows.text().trimmed().right(400)));
}

void TranscriptView::entriesDropped(qsizetype count)
{
    m_dropped += count;
    trim(m_lines.linesOf(m_dropped).first);
}

void TranscriptView::entriesTakenBack(qsizetype size)
{
    m_highlight.show(-1);
    m_lines.removeFrom(numberOf(size - 1) + 1);
    const long begin = SendScintilla(SCI_POSITIONFROMLINE, sciNumber(m_lines.size()));
    SendScintilla(SCI_SETREADONLY, 0ul);
    SendScintilla(SCI_DELETERANGE, static_cast<unsigned long>(begin), SendScintilla(SCI_GETLENGTH) - begin);
    SendScintilla(SCI_STARTSTYLING, static_cast<unsigned long>(begin));
    SendScintilla(SCI_SETREADONLY, 1ul);
    m_annotations.entriesTakenBack(numberOf(size - 1) + 1);
    emit linesTakenBack(m_lines.size());
    wrapWhileShort(m_lines.size());
    stayAtEnd();
    showSelection();
}

void TranscriptView::addNotice(const QString &text, TimePoint at)
{
    const qsizetype last = m_lines.size() > 0 ? m_lines.entryOf(m_lines.size() - 1) : -1;
    TranscriptRows rows;
    rows.addNotice(text, last, at);
    append(rows);
    m_spoken.say(text);
}

void TranscriptView::append(const TranscriptRows &rows)
{
    const qsizetype firstLine = m_lines.size();
    wrapWhileShort(firstLine + qsizetype(rows.rows().size())); // before Scintilla lays out each line of a flood
    const auto length = static_cast<unsigned long>(SendScintilla(SCI_GETLENGTH));
    SendScintilla(SCI_SETREADONLY, 0ul);
    SendScintilla(SCI_APPENDTEXT, sciNumber(rows.text().size()), rows.text().constData());
    SendScintilla(SCI_STARTSTYLING, length);
    SendScintilla(SCI_SETSTYLINGEX, sciNumber(rows.styles().size()), rows.styles().constData());
    SendScintilla(SCI_SETREADONLY, 1ul);
    m_lines.append(rows.rows());
    m_gutter.decorate(firstLine, rows.rows());
    if (m_lines.size() > m_linesAtMost + qMin(trimStep, m_linesAtMost / 10))
        trim(m_lines.size() - m_linesAtMost);
    emit linesAppended(firstLine);
    stayAtEnd();
}

void TranscriptView::wrapWhileShort(qsizetype lines)
{
    const long mode = lines <= wrapAtMost ? SC_WRAP_WORD : SC_WRAP_NONE;
    if (SendScintilla(SCI_GETWRAPMODE) != mode)
        SendScintilla(SCI_SETWRAPMODE, static_cast<unsigned long>(mode));
}

void TranscriptView::trim(qsizetype lines)
{
    if (lines <= 0)
        return;
    m_highlight.show(-1); // Scintilla hands the marks of lines that go on to those that stay
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const long displayed = SendScintilla(SCI_VISIBLEFROMDOCLINE, sciNumber(lines));
    const long end = SendScintilla(SCI_POSITIONFROMLINE, sciNumber(lines));
    m_scrolling = true;
    SendScintilla(SCI_SETREADONLY, 0ul);
    SendScintilla(SCI_DELETERANGE, 0ul, end);
    SendScintilla(SCI_STARTSTYLING, static_cast<unsigned long>(SendScintilla(SCI_GETLENGTH)));
    SendScintilla(SCI_SETREADONLY, 1ul);
    m_lines.removeFront(lines);
    emit linesTrimmed(lines);
    SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(qMax(0l, top - displayed)));
    m_scrolling = false;
    showSelection();
}

QString TranscriptView::shownText() const
{
    const long length = SendScintilla(SCI_GETLENGTH);
    QByteArray text(length + 1, '\0');
    SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(length + 1), text.data());
    text.chop(1);
    return QString::fromUtf8(text);
}

void TranscriptView::setTextSize(int points)
{
    m_points = points;
    restyle();
}

void TranscriptView::setColoured(bool coloured)
{
    m_coloured = coloured;
    restyle();
}

void TranscriptView::restyle()
{
    applyTranscriptStyles(*this, theme(), m_points, m_coloured);
    const unsigned long leading = m_points > smallPoints ? 1 : 0; // small type is for low screens
    SendScintilla(SCI_SETEXTRAASCENT, leading);
    SendScintilla(SCI_SETEXTRADESCENT, leading);
    m_highlight.applyTheme();
    SendScintilla(SCI_SETMARGINBACKN, 0ul, theme()[settings::Paint::Base]);
    m_gutter.measure();
    m_annotations.renewSoon();
    stayAtEnd();
}

void TranscriptView::retranslate()
{
    setAccessibleName(tr("Transcript"));
    m_annotations.renewSoon();
}

void TranscriptView::selectAtCaret()
{
    if (!m_conversation || m_selection.conversation() != m_conversation)
        return;
    const auto caret = static_cast<unsigned long>(SendScintilla(SCI_GETCURRENTPOS));
    const qsizetype index = indexOf(m_lines.entryOf(SendScintilla(SCI_LINEFROMPOSITION, caret)));
    if (index < 0)
        return;
    m_selection.select(index);
    const protocol::Entry &entry = m_conversation->transcript().entries[static_cast<std::size_t>(index)];
    m_spoken.say(QString::fromUtf8(entry.bytes.left(400)).trimmed());
}

std::optional<Pointed> TranscriptView::pointedAtCaret() const
{
    return m_hover.pointedAt(SendScintilla(SCI_GETCURRENTPOS));
}

void TranscriptView::explainAtCaret()
{
    const long caret = SendScintilla(SCI_GETCURRENTPOS);
    const QPoint point(static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0ul, caret)),
                       static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0ul, caret)));
    const QString text = m_hover.textAt(caret);
    if (!text.isEmpty())
        QToolTip::showText(viewport()->mapToGlobal(point), text, viewport(), {}, 30'000);
}

bool TranscriptView::event(QEvent *event)
{
    // Letters are for the input line, also those that would be shortcuts of Scintilla's.
    if (event->type() == QEvent::ShortcutOverride && !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && !static_cast<QKeyEvent *>(event)->matches(QKeySequence::SelectAll)) {
        event->ignore();
        return false;
    }
    return QsciScintillaBase::event(event);
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    return m_hover.takes(*event) || QsciScintillaBase::viewportEvent(event);
}

void TranscriptView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QsciScintillaBase::changeEvent(event);
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    m_scrolling = true;
    QsciScintillaBase::resizeEvent(event);
    m_scrolling = false;
    m_gutter.measure();
    if (event->size().width() != event->oldSize().width())
        m_annotations.renewSoon(); // they are wrapped anew
    stayAtEnd();
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint() && !modifiers;
    const int key = event->key();
    if (types || key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Backspace && !modifiers)) {
        emit keyTyped(event);
        return;
    }
    // A line of the conversation may take several on the screen: the arrows go from one to the next all the same.
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        const auto caret = static_cast<unsigned long>(SendScintilla(SCI_GETCURRENTPOS));
        const long line = SendScintilla(SCI_LINEFROMPOSITION, caret);
        // … past those that are hidden
        const long shown = step > 0 ? SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line + 1))
                                    : SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line)) - 1;
        const qsizetype next = SendScintilla(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(qMax(0l, shown)));
        SendScintilla(SCI_GOTOLINE, sciNumber(qMin(next, m_lines.size() - 1)));
    } else {
        QsciScintillaBase::keyPressEvent(event);
    }
    selectAtCaret();
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    QsciScintillaBase::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        selectAtCaret();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy"), QKeySequence::Copy, this, [this] { SendScintilla(SCI_COPY); });
    copy->setEnabled(!SendScintilla(SCI_GETSELECTIONEMPTY));
    menu.addAction(tr("Select &all"), QKeySequence::SelectAll, this, [this] { SendScintilla(SCI_SELECTALL); });
    menu.addAction(tr("&Explain this"), this, &TranscriptView::explainAtCaret);
    menu.exec(event->globalPos());
}

} // namespace helolab::console
