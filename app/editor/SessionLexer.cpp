// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionLexer.h"

#include <Qsci/qsciscintilla.h>

namespace helolab::editor {

namespace {

int sessionStyleOf(const QByteArray &line)
{
    switch (line.isEmpty() ? '\0' : line.front()) {
    case '#':
        return SessionLexer::Comment;
    case 'C':
        return SessionLexer::Client;
    case 'S':
        return SessionLexer::Server;
    case '=':
    case '@':
        return SessionLexer::State;
    case '?':
        return SessionLexer::Expected;
    case '!':
        return SessionLexer::Action;
    default:
        return SessionLexer::Plain;
    }
}

} // namespace

QString SessionLexer::description(int style) const
{
    return style <= Action ? QString::number(style) : QString(); // never shown; empty ends the list of styles
}

void SessionLexer::styleText(int start, int end)
{
    using Base = QsciScintillaBase;
    const auto line = static_cast<unsigned long>(
        editor()->SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(start)));
    const auto begin = editor()->SendScintilla(Base::SCI_POSITIONFROMLINE, line);
    if (end <= begin)
        return;
    QByteArray text(end - begin, '\0');
    for (long at = begin; at < end; ++at)
        text[at - begin]
            = static_cast<char>(editor()->SendScintilla(Base::SCI_GETCHARAT, static_cast<unsigned long>(at)));
    startStyling(static_cast<int>(begin));
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineFeed = text.indexOf('\n', at);
        const qsizetype next = lineFeed < 0 ? text.size() : lineFeed + 1;
        setStyling(static_cast<int>(next - at), sessionStyleOf(text.mid(at, next - at)));
        at = next;
    }
}

} // namespace helolab::editor
