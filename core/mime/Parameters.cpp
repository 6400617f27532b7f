// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parameters.h"

#include "Fields.h"

namespace helolab::mime {

namespace {

/// A value without quotes: a token, or, where more stands behind it, everything up to the next semicolon.
QByteArray takeBareValue(Lexer &lexer)
{
    const qsizetype begin = lexer.position();
    const QByteArrayView token = lexer.takeUntil(QByteArrayView(";("));
    lexer.skipBlanks();
    if (lexer.atEnd() || lexer.peek() == ';')
        return token.toByteArray();
    while (!lexer.atEnd() && lexer.peek() != ';')
        lexer.skip();
    return unfolded(lexer.between(begin, lexer.position()));
}

} // namespace

Parameters readParameters(Lexer &lexer)
{
    Parameters parameters;
    while (!lexer.atEnd() && parameters.size() < mostParameters) {
        lexer.skipBlanks();
        if (lexer.take(';'))
            continue;
        const QByteArray name = lexer.takeUntil(QByteArrayView("=;(")).toByteArray();
        lexer.skipBlanks();
        if (lexer.take('=')) {
            lexer.skipBlanks();
            QByteArray value = lexer.peek() == '"' ? lexer.takeQuoted() : takeBareValue(lexer);
            if (!name.isEmpty())
                parameters.push_back({name, std::move(value)});
        }
    }
    return parameters;
}

const QByteArray *findParameter(const Parameters &parameters, QByteArrayView name)
{
    for (const Parameter &parameter : parameters) {
        if (sameWord(parameter.name, name))
            return &parameter.value;
    }
    return nullptr;
}

} // namespace helolab::mime
