// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace helolab::docks {

/// A stretch of text, or the name of a control character.
struct ShownPart
{
    QString text;
    bool isName = false; ///< "TAB": to be set apart, as the transcript does with a box
};

/// Octets as one can look at them: UTF-8 as its characters, an octet that is none as \xHH, a control octet as its
/// name, the end of a line as a line separator.
std::vector<ShownPart> shownParts(QByteArrayView octets);
/// The same for text that is decoded already.
std::vector<ShownPart> shownParts(const QString &text);

/// As one text, in which names stand in brackets: ‹BS›.
QString shownOctets(QByteArrayView octets);
QString shownText(const QString &text);

} // namespace helolab::docks
