// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabFiles.h"

#include "app/settings/Theme.h"

class QObject;
class QsciLexer;
class QsciScintilla;

namespace helolab::editor {

/// The lexer for a kind of file; \p parent owns it.
QsciLexer *makeLexer(FileKind kind, QObject *parent);

/// Gives \p editor and its lexer the colours of \p theme and the transcript's font of \p points.
void applyEditorLook(QsciScintilla &editor, FileKind kind, const settings::Theme &theme, int points);

} // namespace helolab::editor
