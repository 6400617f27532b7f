// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dialect.h"

#include "imap/ImapDialect.h"
#include "mistakes/Rule.h"
#include "pop3/Pop3Dialect.h"
#include "smtp/SmtpDialect.h"

#include "core/imap/Table.h"
#include "core/pop3/Table.h"
#include "core/smtp/Table.h"

namespace helolab::explain {

bool Dialect::looksLikeReply(QByteArrayView) const
{
    return false;
}

bool Dialect::endsReply(QByteArrayView) const
{
    return true;
}

void Dialect::explainCommand(const Scene &, Explanation &) const { }

void Dialect::explainReply(const Scene &, Explanation &) const { }

void Dialect::explainBody(const Scene &, Explanation &) const { }

void Dialect::explainAnswer(const Scene &, Explanation &) const { }

void Dialect::explainHangUp(const Scene &, const protocol::Entry &, Explanation &) const { }

void Dialect::explainEnd(const Scene &, Explanation &) const { }

QByteArray Dialect::greeting() const
{
    return {};
}

QByteArray Dialect::beforeName(const transcript::Transcript &) const
{
    return {};
}

protocol::Needs Dialect::policyIn(const protocol::Entry &, const Gathered &) const
{
    return {};
}

std::optional<protocol::Needs> Dialect::offeredIn(const protocol::Entry &) const
{
    return {};
}

protocol::Needs Dialect::needsOf(const protocol::CommandView &) const
{
    return {};
}

const char *Dialect::sectionOf(Clause) const
{
    return "";
}

std::span<const mistakes::Rule *const> Dialect::mistakes() const
{
    return {};
}

Vocabulary Dialect::vocabulary() const
{
    return {};
}

std::span<const MistakeExample> Dialect::examples() const
{
    return {};
}

const Dialect &dialectOf(const protocol::Protocol &protocol)
{
    static const Dialect plain;
    static const smtp::SmtpDialect smtpDialect;
    static const pop3::Pop3Dialect pop3Dialect;
    static const imap::ImapDialect imapDialect;

    struct Row
    {
        const protocol::Table *table;
        const Dialect *dialect;
    };
    // One row a protocol.
    const Row rows[] = {
        {&helolab::smtp::table(), &smtpDialect},
        {&helolab::pop3::table(), &pop3Dialect},
        {&helolab::imap::table(), &imapDialect},
    };
    for (const Row &row : rows) {
        if (row.table == &protocol.table())
            return *row.dialect;
    }
    return plain;
}

} // namespace helolab::explain
