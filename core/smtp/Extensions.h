// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"
#include "core/Text.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

namespace helolab::world {
struct World;
}

namespace helolab::smtp {

enum class Extension : quint8 {
    Size,
    Pipelining,
    EightBitMime,
    SmtpUtf8,
    EnhancedStatusCodes,
    Dsn,
    Chunking,
    BinaryMime,
    StartTls,
    Auth,
    Vrfy,
    Expn,
    Limits,
    Help,
};

/// What a server may announce in its answer to EHLO, in the order of the announcement.
struct ExtensionRow
{
    Extension extension;
    const char *keyword;
    std::optional<Verb> verb; ///< the command that comes and goes with it
    Text purpose;
    const char *rfc;
};

/// Indexed by Extension.
std::span<const ExtensionRow> extensionRows();

/// The row with that EHLO keyword, or null.
const ExtensionRow *findExtension(QByteArrayView keyword);

/// The extensions that a server offers.
class Extensions
{
public:
    constexpr Extensions() = default;
    /// What \p world does not hide. What cannot be without another one goes with it.
    explicit Extensions(const world::World &world);

    constexpr bool has(Extension one) const { return (m_bits >> static_cast<unsigned>(one) & 1u) != 0; }
    /// False for a verb that belongs to an extension which is not offered. VRFY and EXPN are always taken: where they
    /// are hidden they answer 252 to everyone (RFC 5321 section 7.3).
    bool offers(Verb verb) const;
    constexpr void add(Extension one) { m_bits |= 1u << static_cast<unsigned>(one); }
    constexpr void remove(Extension one) { m_bits &= ~(1u << static_cast<unsigned>(one)); }

private:
    quint32 m_bits = 0;
};

/// One line of the answer to EHLO, without code: "SIZE 10485760". \p mechanisms are those of AUTH.
QByteArray ehloLine(const ExtensionRow &row, const world::World &world, const QByteArrayList &mechanisms);

} // namespace helolab::smtp
