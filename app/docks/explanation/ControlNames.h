// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace helolab::docks {

/// A stretch of text, or the name of a control character.
struct NamedPart
{
    QString text;
    bool isName = false; ///< "TAB": to be set apart, as the transcript does with a box
};

/// \p shown, as shownOctets() and shownText() make it, with names instead of the pictures of control characters: few
/// fonts have those.
std::vector<NamedPart> withControlNames(const QString &shown);

} // namespace helolab::docks
