// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace helolab::transcript {

/// Who a line of a printed conversation belongs to, as its mark says.
enum class Speaker : quint8 {
    Client,
    Server,
    Note, ///< the program that printed it, as in curl's `* Connected to …`
};

/// A line of a printed conversation, taken apart into mark and text.
struct MarkedLine
{
    int number = 0; ///< in the file, from 1
    std::optional<Speaker> speaker; ///< nothing where no mark stands before it
    int connection = 0; ///< as the mark says, `C<2>:`; 0 where it does not
    bool raw = false; ///< `C-:`, its escapes say how it ends
    qsizetype indent = 0; ///< blanks before the text
    QByteArray text; ///< behind mark and blanks
};

/// How a file tells its speakers apart.
struct Notation
{
    bool client = false; ///< some lines are marked as the client's
    bool server = false; ///< … as the server's

    bool marksNobody() const { return !client && !server; }
};

struct MarkedText
{
    Notation notation;
    std::vector<MarkedLine> lines; ///< blank ones as well
};

/// Finds out by what marks \p text tells its speakers apart (`C:` and `S:`, `CLIENT:`, `-->`, curl's and swaks's
/// arrows, words of several languages), and takes them off. Lines that hold several marked lines, as pages copied from
/// the web do, are cut at the marks. What is no mark stays in the text, whatever it is.
MarkedText readMarks(QByteArrayView text);

} // namespace helolab::transcript
