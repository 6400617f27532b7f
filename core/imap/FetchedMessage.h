// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/Fields.h"
#include "core/mime/Structure.h"

#include <optional>

namespace helolab::imap {

/// A message that FETCH looks into. It is taken apart once, and only when an item asks for its parts.
class FetchedMessage
{
public:
    /// Shares \p octets.
    explicit FetchedMessage(QByteArray octets, const mime::Bounds &bounds = {})
        : m_octets(std::move(octets))
        , m_bounds(bounds)
        , m_header(mime::findHeader(m_octets))
    {
    }

    const QByteArray &octets() const { return m_octets; }
    /// With the empty line behind it, where there is one.
    mime::Span header() const { return m_header; }
    mime::Span body() const { return mime::Span::between(m_header.end(), m_octets.size()); }

    const mime::Structure &structure()
    {
        if (!m_structure)
            m_structure = mime::scan(m_octets, m_bounds);
        return *m_structure;
    }

private:
    QByteArray m_octets;
    mime::Bounds m_bounds;
    mime::Span m_header;
    std::optional<mime::Structure> m_structure;
};

} // namespace helolab::imap
