// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/PartNumbers.h"
#include "core/mime/Structure.h"
#include "core/store/Message.h"

#include <QString>

#include <memory>
#include <vector>

namespace helolab::docks {

/// A message that is read, taken apart once for all its views. Never changes.
struct OpenMessage
{
    explicit OpenMessage(const store::Message &opened);

    const mime::Part &part(int index) const { return structure.parts[std::size_t(index)]; }
    /// The innermost part that the octet belongs to: an index of Structure::parts.
    int partAt(qsizetype octet) const;
    /// Header and body of a part.
    mime::Span linesOf(int index) const;
    /// True where the server wrote the octet.
    bool isAdded(qsizetype octet) const;
    /// "2.1 text/html", to be shown.
    QString titleOf(int index) const;
    /// "text/html", to be shown.
    QString typeOf(int index) const;

    QByteArray octets;
    std::vector<store::Span> added;
    mime::Structure structure;
    std::vector<QByteArray> numbers; ///< of the parts, as IMAP has them
};

using OpenMessagePtr = std::shared_ptr<const OpenMessage>;

} // namespace helolab::docks
