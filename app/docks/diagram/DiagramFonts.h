// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiagramLayout.h"

#include <QFont>

namespace helolab::docks {

/// The fonts of a diagram, made from the one of its view. Words are measured bold: they are bold while they are legal.
struct DiagramFonts
{
    QFont name;
    QFont word;
    QFont loop;

    explicit DiagramFonts(const QFont &base);
    /// \p table outlives what is returned.
    DiagramTexts textsOf(const protocol::Table &table) const;
};

} // namespace helolab::docks
