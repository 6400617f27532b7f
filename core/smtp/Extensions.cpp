// SPDX-License-Identifier: GPL-3.0-or-later
#include "Extensions.h"

#include "core/sasl/Mechanism.h"
#include "core/world/World.h"

#include <algorithm>

namespace helolab::smtp {

namespace {

constexpr ExtensionRow allExtensions[] = {
    {Extension::Size,
     "SIZE",
     {},
     QT_TRANSLATE_NOOP("core",
                       "The largest message that the server takes, in octets; MAIL may name the size beforehand."),
     "RFC 1870"},
    {Extension::Pipelining,
     "PIPELINING",
     {},
     QT_TRANSLATE_NOOP("core", "Several commands may be sent in one go, without waiting for each reply."),
     "RFC 2920"},
    {Extension::EightBitMime,
     "8BITMIME",
     {},
     QT_TRANSLATE_NOOP("core", "Message text may contain octets above 127, announced with BODY=8BITMIME."),
     "RFC 6152"},
    {Extension::SmtpUtf8,
     "SMTPUTF8",
     {},
     QT_TRANSLATE_NOOP("core", "Addresses and header fields may be written in any script, in UTF-8."),
     "RFC 6531"},
    {Extension::EnhancedStatusCodes,
     "ENHANCEDSTATUSCODES",
     {},
     QT_TRANSLATE_NOOP("core", "Replies carry a second, finer code such as 5.1.1 behind the three digits."),
     "RFC 2034"},
    {Extension::Dsn,
     "DSN",
     {},
     QT_TRANSLATE_NOOP("core", "The client may say when it wants to be told about the delivery, and how."),
     "RFC 3461"},
    {Extension::Chunking, "CHUNKING", Verb::Bdat,
     QT_TRANSLATE_NOOP("core", "The message may come in counted chunks with BDAT instead of DATA."), "RFC 3030"},
    {Extension::BinaryMime,
     "BINARYMIME",
     {},
     QT_TRANSLATE_NOOP("core", "The message may be binary, lines or not; it must then come with BDAT."),
     "RFC 3030"},
    {Extension::StartTls, "STARTTLS", Verb::StartTls,
     QT_TRANSLATE_NOOP("core", "The connection can be turned into a TLS tunnel."), "RFC 3207"},
    {Extension::Auth, "AUTH", Verb::Auth,
     QT_TRANSLATE_NOOP("core", "The client can prove who it is, by one of the mechanisms listed."), "RFC 4954"},
    {Extension::Vrfy,
     "VRFY",
     {},
     QT_TRANSLATE_NOOP("core", "The server answers questions about mailboxes."),
     "RFC 5321"},
    {Extension::Expn, "EXPN", {}, QT_TRANSLATE_NOOP("core", "The server tells who is on a mailing list."), "RFC 5321"},
    {Extension::Limits,
     "LIMITS",
     {},
     QT_TRANSLATE_NOOP("core", "How many messages a session and how many recipients a message may have."),
     "RFC 9422"},
    {Extension::Help, "HELP", Verb::Help, QT_TRANSLATE_NOOP("core", "The server explains its commands."), "RFC 5321"},
};

} // namespace

std::span<const ExtensionRow> extensionRows()
{
    return allExtensions;
}

const ExtensionRow *findExtension(QByteArrayView keyword)
{
    const auto row = std::find_if(std::begin(allExtensions), std::end(allExtensions), [keyword](const auto &each) {
        return keyword.compare(each.keyword, Qt::CaseInsensitive) == 0;
    });
    return row == std::end(allExtensions) ? nullptr : row;
}

Extensions::Extensions(const world::World &world)
{
    for (const ExtensionRow &row : allExtensions)
        add(row.extension);
    for (const QByteArray &keyword : world.hiddenExtensions) {
        if (const ExtensionRow *row = findExtension(keyword))
            remove(row->extension);
    }
    if (!world.offersTls)
        remove(Extension::StartTls);
    if (sasl::namesOffered(world.hiddenExtensions).isEmpty())
        remove(Extension::Auth);
    if (!has(Extension::Chunking))
        remove(Extension::BinaryMime); // RFC 3030 section 3: binary messages need BDAT
    if (!has(Extension::EightBitMime))
        remove(Extension::SmtpUtf8); // RFC 6531 section 3.1, item 8
}

bool Extensions::offers(Verb verb) const
{
    for (const ExtensionRow &row : allExtensions) {
        if (row.verb == verb)
            return has(row.extension);
    }
    return true;
}

QByteArray ehloLine(const ExtensionRow &row, const world::World &world, const QByteArrayList &mechanisms)
{
    switch (row.extension) {
    case Extension::Size:
        return "SIZE " + QByteArray::number(world.limits.messageSize);
    case Extension::Limits:
        return "LIMITS MAILMAX=" + QByteArray::number(world.limits.mailTransactions)
            + " RCPTMAX=" + QByteArray::number(world.limits.recipients);
    case Extension::Auth:
        return "AUTH " + mechanisms.join(' ');
    default:
        return row.keyword;
    }
}

} // namespace helolab::smtp
