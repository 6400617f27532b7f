// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorLook.h"

#include "SessionLexer.h"

#include "app/settings/Fonts.h"

#include <Qsci/qscilexermarkdown.h>
#include <Qsci/qscilexeryaml.h>
#include <Qsci/qsciscintilla.h>

#include <span>

namespace helolab::editor {

namespace {

using settings::Paint;

struct LookRow
{
    int style;
    Paint text;
    bool bold = false;
    bool italic = false;
};

// What is not named here is plain text.
constexpr LookRow yamlLook[] = {
    {QsciLexerYAML::Comment, Paint::Muted, false, true}, {QsciLexerYAML::Identifier, Paint::Client, true},
    {QsciLexerYAML::Keyword, Paint::Accepted},           {QsciLexerYAML::Number, Paint::Waiting},
    {QsciLexerYAML::Reference, Paint::Control},          {QsciLexerYAML::DocumentDelimiter, Paint::Muted},
    {QsciLexerYAML::SyntaxErrorMarker, Paint::Refused},  {QsciLexerYAML::Operator, Paint::Muted},
};
constexpr LookRow markdownLook[] = {
    {QsciLexerMarkdown::StrongEmphasisAsterisks, Paint::Text, true},
    {QsciLexerMarkdown::StrongEmphasisUnderscores, Paint::Text, true},
    {QsciLexerMarkdown::EmphasisAsterisks, Paint::Text, false, true},
    {QsciLexerMarkdown::EmphasisUnderscores, Paint::Text, false, true},
    {QsciLexerMarkdown::Header1, Paint::Client, true},
    {QsciLexerMarkdown::Header2, Paint::Client, true},
    {QsciLexerMarkdown::Header3, Paint::Accepted, true},
    {QsciLexerMarkdown::Header4, Paint::Waiting, true},
    {QsciLexerMarkdown::Header5, Paint::Waiting, true},
    {QsciLexerMarkdown::Header6, Paint::Waiting, true},
    {QsciLexerMarkdown::Prechar, Paint::Muted},
    {QsciLexerMarkdown::UnorderedListItem, Paint::Waiting, true},
    {QsciLexerMarkdown::OrderedListItem, Paint::Waiting, true},
    {QsciLexerMarkdown::BlockQuote, Paint::Notice},
    {QsciLexerMarkdown::HorizontalRule, Paint::Muted},
    {QsciLexerMarkdown::Link, Paint::Accent},
    {QsciLexerMarkdown::CodeBackticks, Paint::Control},
    {QsciLexerMarkdown::CodeDoubleBackticks, Paint::Control},
    {QsciLexerMarkdown::CodeBlock, Paint::Control},
};
constexpr LookRow sessionLook[] = {
    {SessionLexer::Comment, Paint::Muted, false, true},
    {SessionLexer::Client, Paint::Client, true},
    {SessionLexer::Server, Paint::Server},
    {SessionLexer::State, Paint::Accepted},
    {SessionLexer::Expected, Paint::Refused},
    {SessionLexer::Action, Paint::Waiting, true},
};

std::span<const LookRow> lookOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Text:
        return markdownLook;
    case FileKind::Session:
        return sessionLook;
    case FileKind::Yaml:
        break;
    }
    return yamlLook;
}

/// The colour is meant for Base; Control has a ground of its own.
Paint groundOf(const LookRow &row)
{
    return row.text == Paint::Control ? Paint::ControlBase : Paint::Base;
}

} // namespace

QsciLexer *makeLexer(FileKind kind, QObject *parent)
{
    switch (kind) {
    case FileKind::Text:
        return new QsciLexerMarkdown(parent);
    case FileKind::Session:
        return new SessionLexer(parent);
    case FileKind::Yaml:
        break;
    }
    return new QsciLexerYAML(parent);
}

void applyEditorLook(QsciScintilla &editor, FileKind kind, const settings::Theme &theme, int points)
{
    QsciLexer &lexer = *editor.lexer();
    const QFont plain = settings::monospaceFont(points);
    lexer.setDefaultFont(plain);
    lexer.setDefaultColor(theme[Paint::Text]);
    lexer.setDefaultPaper(theme[Paint::Base]);
    lexer.setFont(plain);
    lexer.setColor(theme[Paint::Text]);
    lexer.setPaper(theme[Paint::Base]);
    for (const LookRow &row : lookOf(kind)) {
        QFont font = plain;
        font.setBold(row.bold);
        font.setItalic(row.italic);
        lexer.setFont(font, row.style);
        lexer.setColor(theme[row.text], row.style);
        lexer.setPaper(theme[groundOf(row)], row.style);
    }
    editor.setPaper(theme[Paint::Base]);
    editor.setColor(theme[Paint::Text]);
    editor.setMarginsFont(plain);
    editor.setMarginsBackgroundColor(theme[Paint::Window]);
    editor.setMarginsForegroundColor(theme[Paint::Muted]);
    editor.setCaretForegroundColor(theme[Paint::Accent]);
    editor.setCaretLineBackgroundColor(theme[Paint::Selected]);
    editor.setSelectionBackgroundColor(theme[Paint::Accent]);
    editor.setSelectionForegroundColor(theme[Paint::OnAccent]);
}

} // namespace helolab::editor
