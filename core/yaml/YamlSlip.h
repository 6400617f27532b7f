// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Problems.h"

#include <QByteArrayList>

#include <string>

namespace helolab::yaml {

/// Why a file is not YAML, for somebody who has not read the specification.
struct YamlSlip
{
    Place place;
    QString message;
};

/// What the parser complained about at \p place as \p complaint, by what stands there: a tab, a colon or a sign
/// that needs quotes; else in the parser's words. \p lines are those of the file.
YamlSlip yamlSlip(const QByteArrayList &lines, Place place, const std::string &complaint);

/// The line in which the quotation ends that begins at \p begin; that of \p begin where none begins there, and the last
/// line and one where it never ends. Columns of the parser count octets.
int lastLineOfQuotation(const QByteArrayList &lines, Place begin);

} // namespace helolab::yaml
