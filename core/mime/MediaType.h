// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Parameters.h"

#include <optional>

namespace helolab::mime {

/// What Content-Type says (RFC 2045 section 5), in the letters it was written in.
struct MediaType
{
    QByteArray type;
    QByteArray subtype;
    Parameters parameters = {};

    /// In any case.
    bool is(QByteArrayView wantedType) const;
    bool is(QByteArrayView wantedType, QByteArrayView wantedSubtype) const;
};

/// Nothing where \p value names no type and subtype; text/plain is then meant (RFC 2045 section 5.2).
std::optional<MediaType> readMediaType(QByteArrayView value);

/// What Content-Disposition says (RFC 2183).
struct Disposition
{
    QByteArray kind; ///< "inline", "attachment", …
    Parameters parameters = {};
};

std::optional<Disposition> readDisposition(QByteArrayView value);

} // namespace helolab::mime
