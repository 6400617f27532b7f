// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Theme.h"

#include <QtGlobal>

class QsciScintillaBase;

namespace helolab::console {

/// Style numbers of the transcript's text, margin and annotations; 32 to 39 are Scintilla's own.
enum class Style : quint8 {
    Plain = 0,
    ClientVerb,
    ClientText,
    Body,
    CodeAccepted,
    CodeWaiting,
    CodeDelayed,
    CodeRefused,
    ServerText,
    Notice,
    Substitute, ///< a picture of an octet that would break the line
    CutOff, ///< "… and 12,000 more octets"
    Time,
    GutterClient,
    GutterServer,
    GutterAccepted,
    GutterWaiting,
    GutterDelayed,
    GutterRefused,
    GutterNotice,
    Note,
    NoteStrong,
};

inline char styleByte(Style style)
{
    return static_cast<char>(style);
}

/// Gives \p view the theme's colours and the transcript's font of \p points. Where it is not \p coloured, all text has
/// the colour of its ground.
void applyTranscriptStyles(QsciScintillaBase &view, const settings::Theme &theme, int points, bool coloured);

} // namespace helolab::console
