// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileEditor.h"

#include "EditorLook.h"
#include "KeysAt.h"

#include <Qsci/qscilexer.h>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace helolab::editor {

namespace {

constexpr int problemMarker = 1;
constexpr int problemUnderline = 8; // below are the lexers'
constexpr int numberMargin = 0;
constexpr int markerMargin = 1;
constexpr qsizetype lettersBeforeHelp = 2;
const QByteArray byteOrderMark = "\xEF\xBB\xBF";

} // namespace

FileEditor::FileEditor(const QString &path, const settings::ThemeSwitch &theme, int points, QWidget *parent)
    : QsciScintilla(parent)
    , m_path(path)
    , m_kind(kindOf(path.section(QLatin1Char('/'), -1)))
    , m_theme(theme)
    , m_points(points)
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setEolMode(EolUnix);
    setIndentationsUseTabs(false); // YAML takes no tabs
    setIndentationWidth(2);
    setTabWidth(2);
    setAutoIndent(m_kind == FileKind::Yaml);
    setBackspaceUnindents(true);
    setWrapMode(WrapWord);
    setWrapIndentMode(m_kind == FileKind::Yaml ? WrapIndentDeeplyIndented : WrapIndentFixed);
    setCaretLineVisible(true);
    setMarginType(numberMargin, NumberMargin);
    setMarginType(markerMargin, SymbolMargin);
    setMarginMarkerMask(markerMargin, 1 << problemMarker);
    setMarginWidth(2, 0);
    SendScintilla(SCI_AUTOCSETMAXHEIGHT, 12ul);
    markerDefine(RightTriangle, problemMarker);
    indicatorDefine(SquiggleIndicator, problemUnderline);
    setLexer(makeLexer(m_kind, this));
    restyle();
    connect(&theme, &settings::ThemeSwitch::changed, this, &FileEditor::restyle);
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, [this] { complete(false); });
}

QString FileEditor::name() const
{
    return m_path.section(QLatin1Char('/'), -1);
}

void FileEditor::restyle()
{
    applyEditorLook(*this, m_kind, m_theme.current(), m_points);
    const QColor color = m_theme.current()[settings::Paint::Refused];
    setMarkerBackgroundColor(color, problemMarker);
    setMarkerForegroundColor(color, problemMarker);
    setIndicatorForegroundColor(color, problemUnderline);
    SendScintilla(SCI_SETMARGINBACKN, static_cast<unsigned long>(markerMargin),
                  m_theme.current()[settings::Paint::Base]);
    setMarginWidth(numberMargin, QStringLiteral("00000"));
    setMarginWidth(markerMargin, fontMetrics().height());
}

std::optional<Error> FileEditor::load()
{
    auto read = readLabFile(m_path);
    if (!read)
        return read.error();
    const QByteArray content = read.take();
    setReadOnly(false);
    m_hasMark = content.startsWith(byteOrderMark);
    setEolMode(content.contains("\r\n") ? EolWindows : EolUnix);
    const bool isFirst = !m_onDisk && length() == 0;
    replaceAll(QString::fromUtf8(content));
    m_onDisk = content;
    m_isText = octets() == content;
    setReadOnly(!m_isText);
    setModified(false);
    if (isFirst)
        SendScintilla(SCI_EMPTYUNDOBUFFER);
    return std::nullopt;
}

std::optional<Error> FileEditor::save()
{
    if (!isUnsaved())
        return std::nullopt;
    const QByteArray content = octets();
    if (auto error = writeLabFile(m_path, content))
        return error;
    m_onDisk = content;
    setModified(false);
    return std::nullopt;
}

void FileEditor::replaceAll(const QString &text)
{
    int line = 0;
    int index = 0;
    getCursorPosition(&line, &index);
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const QByteArray utf8 = text.toUtf8();
    SendScintilla(SCI_BEGINUNDOACTION);
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(utf8.size()), utf8.constData());
    SendScintilla(SCI_ENDUNDOACTION);
    line = std::min(line, lines() - 1);
    setCursorPosition(line, std::min(index, lineLength(line)));
    SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(top));
}

bool FileEditor::isUnsaved() const
{
    return m_isText && (isModified() || !m_onDisk);
}

QByteArray FileEditor::octets() const
{
    return (m_hasMark ? byteOrderMark : QByteArray()) + text().toUtf8();
}

void FileEditor::forgetDisk()
{
    m_onDisk.reset();
}

void FileEditor::setProblems(std::vector<Error> problems)
{
    m_problems = std::move(problems);
    mark();
}

long FileEditor::lineOf(const Error &problem) const
{
    return std::clamp(problem.line - 1, 0, std::max(0, lines() - 1));
}

// Columns count characters, positions octets.
long FileEditor::positionOf(const Error &problem) const
{
    const int line = static_cast<int>(lineOf(problem));
    const QString shown = text(line);
    const int before = std::max(0, problem.column - 1);
    return SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line)) + shown.left(before).toUtf8().size();
}

void FileEditor::mark()
{
    markerDeleteAll(problemMarker);
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(problemUnderline));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0ul, SendScintilla(SCI_GETLENGTH));
    for (const Error &problem : m_problems) {
        const long line = lineOf(problem);
        markerAdd(static_cast<int>(line), problemMarker);
        const long begin = positionOf(problem);
        const QByteArray rest
            = bytes(static_cast<int>(begin),
                    static_cast<int>(SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line))));
        // The word; of a heading, whose place is its first column, the whole line.
        long length = 0;
        while (length < rest.size() && rest[length] != '\0'
               && (problem.column <= 1 || !QByteArrayView(" ,:{}[]\r\n").contains(rest[length])))
            ++length;
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin), std::max(1l, length));
    }
}

bool FileEditor::isMarked(int line) const
{
    return (markersAtLine(line) & (1u << problemMarker)) != 0;
}

void FileEditor::goTo(int line, int column)
{
    const Error place{{}, {}, line, column};
    int shownLine = 0;
    int index = 0;
    lineIndexFromPosition(static_cast<int>(positionOf(place)), &shownLine, &index);
    setCursorPosition(shownLine, index);
    ensureLineVisible(shownLine);
    setFocus(Qt::OtherFocusReason);
}

void FileEditor::complete(bool asked)
{
    if (name() != QLatin1StringView("lab.yaml") || isReadOnly())
        return;
    const long position = SendScintilla(SCI_GETCURRENTPOS);
    const QString front = QString::fromUtf8(bytes(0, static_cast<int>(position)).constData());
    const Completion completion = keysAt(front, front.size());
    const bool isWhole = completion.words.size() == 1 && completion.words.front().size() == completion.typed;
    if (completion.words.isEmpty() || isWhole || (!asked && completion.typed < lettersBeforeHelp)) {
        SendScintilla(SCI_AUTOCCANCEL);
        return;
    }
    SendScintilla(SCI_AUTOCSHOW, static_cast<unsigned long>(completion.typed),
                  completion.words.join(QLatin1Char(' ')).toUtf8().constData());
}

void FileEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete(true);
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void FileEditor::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->globalPos());
}

bool FileEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos());
        QStringList told;
        for (const Error &problem : m_problems) {
            if (lineOf(problem) == line)
                told.append(problem.message);
        }
        QToolTip::showText(help->globalPos(), told.join(QLatin1Char('\n')).toHtmlEscaped(), this);
        return true;
    }
    return QsciScintilla::viewportEvent(event);
}

} // namespace helolab::editor
