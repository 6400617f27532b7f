// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace helolab::explain::imap {

/// One word of a reply: an atom, a string, a parenthesis.
struct Lexeme
{
    enum class Kind : quint8 { End, Atom, Quoted, Literal, Open, Close };

    Kind kind = Kind::End;
    qsizetype begin = 0; ///< octets into the reply
    qsizetype length = 0;
    QByteArrayView text; ///< of a string what it says, escapes included; else as it stands

    bool is(Kind other) const { return kind == other; }
};

/// Reads a reply word by word, brackets of FETCH items and literals included. Of what is no IMAP it makes atoms: any
/// octets come to an end.
class Lexemes
{
public:
    /// \p octets are the whole reply, and outlive it.
    Lexemes(QByteArrayView octets, qsizetype at)
        : m_octets(octets)
        , m_at(at)
    {
    }

    Lexeme peek() const;
    Lexeme take();
    /// Takes a word, or a parenthesis and all up to the one that closes it: as one lexeme, of the kind of its first.
    Lexeme takeValue();

private:
    QByteArrayView m_octets;
    qsizetype m_at;
};

} // namespace helolab::explain::imap
