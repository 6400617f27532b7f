// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Span.h"

#include <QByteArray>

#include <initializer_list>
#include <optional>
#include <vector>

namespace helolab::mime {

/// One field of a header (RFC 5322 section 2.2), with the lines it is folded into. All offsets are of the whole
/// message. A line that is no field (no colon, nothing before it, a blank in the name) comes with an empty name.
struct Field
{
    Span lines; ///< everything, with the line endings
    Span name; ///< without the blanks that old mail has before the colon
    Span value; ///< behind the colon, folding included, without the last line ending
};

/// Takes a header apart, field by field, without copying.
class FieldReader
{
public:
    /// \p header is a span of \p octets; the blank line at its end, if any, ends the reading.
    FieldReader(QByteArrayView octets, Span header)
        : m_octets(octets)
        , m_at(header.begin)
        , m_end(header.end())
    {
    }

    std::optional<Field> next();

private:
    QByteArrayView m_octets;
    qsizetype m_at;
    qsizetype m_end;
};

/// The most octets of a field's value that are looked at.
constexpr qsizetype longestValue = 64 * 1024;

/// True where the two are the same field name or keyword: ASCII letters count in any case.
bool sameWord(QByteArrayView a, QByteArrayView b);

/// The header that \p message begins with: up to the first empty line, that included, or all of it.
Span findHeader(QByteArrayView message);

/// The raw value of the first field with that name, at most longestValue octets of it.
std::optional<QByteArrayView> findField(QByteArrayView octets, Span header, QByteArrayView name);
/// The same for several names, in their order, with one look at the header.
std::vector<std::optional<QByteArrayView>> findFields(QByteArrayView octets, Span header,
                                                      std::initializer_list<QByteArrayView> names);

/// A raw value on one line: the breaks before blanks taken out (RFC 5322 section 2.2.3), no blanks around it.
QByteArray unfolded(QByteArrayView value);

} // namespace helolab::mime
