// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Structure.h"

#include <QByteArray>
#include <QString>

namespace helolab::mime {

/// The text of a part as far as it is read, and how its octets became characters.
struct PartText
{
    enum class How : quint8 {
        Ascii, ///< no charset is named, and none is needed
        Named, ///< by Content-Type
        NamedInHtml, ///< by a meta element of the text itself
        Chosen, ///< by whoever reads
        Guessed, ///< 8-bit octets, and no charset is named for them
        GuessedInstead, ///< a charset is named that nobody here knows
    };

    QString text; ///< as it is: control characters and all
    How how = How::Ascii;
    QByteArray named; ///< as the message writes it; empty where it names none
    QByteArray charset; ///< in which it was read
    qsizetype replaced = 0; ///< so many U+FFFD stand where octets were no character
    bool cut = false; ///< there is more
    bool encoded = false; ///< in a transfer encoding that nobody here knows: these are the octets themselves
};

/// Reads the body of \p part, a part of the message \p octets, at most \p most octets once they are decoded, in the
/// charset \p chosen, or else as the message says. Never decodes much more than it reads.
PartText readText(QByteArrayView octets, const Part &part, const QByteArray &chosen = {}, qsizetype most = 1024 * 1024);

/// The first part that is text to be read, text/plain before text/html before other text: an index of
/// Structure::parts; -1 where there is none.
int firstText(QByteArrayView octets, const Structure &structure);

} // namespace helolab::mime
