// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qscilexercustom.h>

namespace helolab::editor {

/// Colours a .session file by what stands at the front of each line: `C:`, `S:`, `=`, `?`, `!`, `@`, `#`.
class SessionLexer : public QsciLexerCustom
{
    Q_OBJECT

public:
    enum Style : quint8 { Plain, Comment, Client, Server, State, Expected, Action };

    using QsciLexerCustom::QsciLexerCustom;

    const char *language() const override { return "session"; }
    QString description(int style) const override;
    void styleText(int start, int end) override;
};

} // namespace helolab::editor
