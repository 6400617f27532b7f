// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Explanation.h"
#include "core/Text.h"

#include <QByteArrayView>

namespace helolab::explain {

/// Octets as a person reads them: UTF-8 where it is valid, control characters and broken octets as \xNN, and an
/// ellipsis where it is longer than \p most octets.
QString shown(QByteArrayView octets, qsizetype most = 200);

/// What is told of the word that names a command; \p isKnown: some command has that name.
QString verbMeaning(bool isKnown);

/// Collects the tokens of one line, in order, up to a bound.
class Tokens
{
public:
    /// \p begin is where \p line begins in the entry's bytes.
    Tokens(std::vector<Token> &out, QByteArrayView line, qsizetype begin = 0)
        : m_out(out)
        , m_line(line)
        , m_begin(begin)
    {
    }

    /// Does nothing where \p length is 0 or there are too many tokens already; of pieces, where one is not behind the
    /// others in its parent, or is all of it.
    void add(qsizetype at, qsizetype length, const QString &meaning);
    void add(qsizetype at, qsizetype length, Text meaning) { add(at, length, meaning.translated()); }
    /// A place at which nothing stands, such as an empty line.
    void addPlace(qsizetype at, const QString &meaning);
    /// The same as add() of a password: its place is told, what stands there is not said again.
    void addSecret(qsizetype at, qsizetype length, const QString &meaning);
    /// Each word of \p text, which begins at \p at and has one space between words; \p meaningOf tells what it is.
    void addWords(qsizetype at, QByteArrayView text, QString (*meaningOf)(QByteArrayView word));
    /// The word that names a command, which is a view into the line, with its verbMeaning().
    void addVerb(QByteArrayView word, bool isKnown);

    /// Nothing more is taken: who goes through a long line may stop.
    bool isFull() const;

    /// While it lives, what is added are pieces of the token that was added last; if that one was not taken, none is.
    class Within
    {
    public:
        explicit Within(Tokens &tokens)
            : m_tokens(tokens)
        {
            m_tokens.m_parents.push_back(m_tokens.m_last);
        }
        ~Within()
        {
            m_tokens.m_last = m_tokens.m_parents.back();
            m_tokens.m_parents.pop_back();
        }
        Q_DISABLE_COPY_MOVE(Within)

    private:
        Tokens &m_tokens;
    };

private:
    struct Parent
    {
        qsizetype begin = 0;
        qsizetype end = 0; ///< equal to the beginning: no such token
        qsizetype done = 0; ///< behind its last piece
    };

    bool takes(qsizetype at, qsizetype length);

    std::vector<Token> &m_out;
    QByteArrayView m_line;
    qsizetype m_begin;
    std::vector<Parent> m_parents;
    Parent m_last;
};

} // namespace helolab::explain
