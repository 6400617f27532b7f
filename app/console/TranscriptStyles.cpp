// SPDX-License-Identifier: GPL-3.0-or-later
#include "TranscriptStyles.h"

#include "TranscriptView.h"
#include "app/settings/Fonts.h"

namespace helolab::console {

namespace {

using settings::Paint;

struct StyleRow
{
    Style style;
    Paint text;
    Paint ground = Paint::Base;
    bool bold = false;
    bool italic = false;
};

constexpr StyleRow styleRows[] = {
    {Style::Plain, Paint::Text},
    {Style::ClientVerb, Paint::Client, Paint::Base, true},
    {Style::ClientText, Paint::Client},
    {Style::Body, Paint::Text},
    {Style::CodeAccepted, Paint::Accepted, Paint::Base, true},
    {Style::CodeWaiting, Paint::Waiting, Paint::Base, true},
    {Style::CodeDelayed, Paint::Waiting, Paint::Base, true},
    {Style::CodeRefused, Paint::Refused, Paint::Base, true},
    {Style::ServerText, Paint::Server},
    {Style::Notice, Paint::Notice, Paint::Base, false, true},
    {Style::Substitute, Paint::Control, Paint::ControlBase},
    {Style::CutOff, Paint::Notice, Paint::Base, false, true},
    {Style::Time, Paint::Muted},
    {Style::GutterClient, Paint::Client, Paint::Base, true},
    {Style::GutterServer, Paint::Muted, Paint::Base, true},
    {Style::GutterAccepted, Paint::Accepted, Paint::Base, true},
    {Style::GutterWaiting, Paint::Waiting, Paint::Base, true},
    {Style::GutterDelayed, Paint::Waiting, Paint::Base, true},
    {Style::GutterRefused, Paint::Refused, Paint::Base, true},
    {Style::GutterNotice, Paint::Notice},
    {Style::Note, Paint::Note, Paint::NoteBase},
    {Style::NoteStrong, Paint::Refused, Paint::NoteBase, true},
};

// An octet that one cannot see, and what Scintilla draws in a box instead of it. C0 controls, octets that are
// no UTF-8 and DEL it knows by itself; CR and LF are substituted before they could break a line.
struct Representation
{
    const char *utf8;
    const char *shown;
};

constexpr Representation representations[] = {
    {"\xE2\x90\x8D", "CR"},  {"\xE2\x90\x8A", "LF"},   {"\xE2\x90\x89", "TAB"},  {"\xC2\xA0", "NBSP"},
    {"\xC2\xAD", "SHY"},     {"\xE2\x80\x8B", "ZWSP"}, {"\xE2\x80\x8C", "ZWNJ"}, {"\xE2\x80\x8D", "ZWJ"},
    {"\xE2\x80\x8E", "LRM"}, {"\xE2\x80\x8F", "RLM"},  {"\xE2\x80\xA8", "LS"},   {"\xE2\x80\xA9", "PS"},
    {"\xE2\x80\xAA", "LRE"}, {"\xE2\x80\xAB", "RLE"},  {"\xE2\x80\xAC", "PDF"},  {"\xE2\x80\xAD", "LRO"},
    {"\xE2\x80\xAE", "RLO"}, {"\xEF\xBB\xBF", "BOM"},
};

/// What everything is written in that has no colour of its own.
Paint textOn(Paint ground)
{
    switch (ground) {
    case Paint::ControlBase:
        return Paint::Control;
    case Paint::NoteBase:
        return Paint::Note;
    default:
        return Paint::Text;
    }
}

} // namespace

void applyTranscriptStyles(QsciScintillaBase &view, const settings::Theme &theme, int points, bool coloured)
{
    using Base = QsciScintillaBase;
    const QByteArray family = settings::monospaceFamily().toUtf8();
    view.SendScintilla(Base::SCI_STYLESETFONT, Base::STYLE_DEFAULT, family.constData());
    view.SendScintilla(Base::SCI_STYLESETSIZEFRACTIONAL, static_cast<unsigned long>(Base::STYLE_DEFAULT),
                       long{points} * Base::SC_FONT_SIZE_MULTIPLIER);
    view.SendScintilla(Base::SCI_STYLESETFORE, Base::STYLE_DEFAULT, theme[Paint::Text]);
    view.SendScintilla(Base::SCI_STYLESETBACK, Base::STYLE_DEFAULT, theme[Paint::Base]);
    view.SendScintilla(Base::SCI_STYLECLEARALL);
    for (const StyleRow &row : styleRows) {
        const auto style = static_cast<unsigned long>(row.style);
        view.SendScintilla(Base::SCI_STYLESETFORE, style, theme[coloured ? row.text : textOn(row.ground)]);
        view.SendScintilla(Base::SCI_STYLESETBACK, style, theme[row.ground]);
        view.SendScintilla(Base::SCI_STYLESETBOLD, style, static_cast<long>(row.bold));
        view.SendScintilla(Base::SCI_STYLESETITALIC, style, static_cast<long>(row.italic));
    }
    // The symbols are as wide as a letter in few fonts.
    const QByteArray symbols = settings::symbolFamily().toUtf8();
    for (const Style style : {Style::GutterAccepted, Style::GutterWaiting, Style::GutterDelayed, Style::GutterRefused})
        view.SendScintilla(Base::SCI_STYLESETFONT, static_cast<unsigned long>(style), symbols.constData());
    view.SendScintilla(Base::SCI_STYLESETSIZEFRACTIONAL, static_cast<unsigned long>(Style::Time),
                       static_cast<long>(points * Base::SC_FONT_SIZE_MULTIPLIER * 85 / 100));
    // Margins beside lines without a text of their own.
    view.SendScintilla(Base::SCI_STYLESETBACK, Base::STYLE_LINENUMBER, theme[Paint::Base]);
    view.SendScintilla(Base::SCI_SETMARGINBACKN, 1ul, theme[Paint::Base]);
    view.SendScintilla(Base::SCI_STYLESETFORE, Base::STYLE_CONTROLCHAR, theme[Paint::Control]);
    for (const Representation &row : representations)
        view.SendScintilla(Base::SCI_SETREPRESENTATION, row.utf8, row.shown);
    view.SendScintilla(Base::SCI_SETSELBACK, 1ul, theme[Paint::Accent]);
    view.SendScintilla(Base::SCI_SETSELFORE, 1ul, theme[Paint::OnAccent]);
    view.SendScintilla(Base::SCI_SETCARETFORE, theme[Paint::Accent]);
}

} // namespace helolab::console
