// SPDX-License-Identifier: GPL-3.0-or-later
#include "Login.h"

#include "core/sasl/Digests.h"
#include "core/sasl/Equal.h"
#include "core/sasl/Prepare.h"
#include "core/world/Directory.h"

namespace helolab::protocol {

using Kind = sasl::Progress::Kind;

Login::Login(const world::Directory &directory, IdSource &ids, const Machine &machine)
    : m_directory(directory)
    , m_ids(ids)
    , m_machine(machine)
    , m_mechanisms(sasl::namesOffered(directory.world().hiddenExtensions))
    , m_withoutPasswords(sasl::namesOffered(directory.world().hiddenExtensions, false))
{
}

bool Login::takesPasswords() const
{
    return !m_directory.world().passwordsNeedTls || m_machine.met().has(Need::Tls);
}

const world::Account *Login::accountOf(QByteArrayView name) const
{
    const std::optional<QByteArray> prepared = sasl::prepared(name);
    return m_directory.find(prepared ? QByteArrayView(*prepared) : name).account;
}

std::optional<QByteArray> Login::passwordOf(QByteArrayView name) const
{
    const world::Account *account = accountOf(name);
    return account ? std::optional(account->password) : std::nullopt;
}

bool Login::mayActFor(QByteArrayView name, QByteArrayView other) const
{
    const world::Account *account = accountOf(name);
    return account && account == accountOf(other); // by another of one's own names only
}

LoginProgress Login::begin(QByteArrayView mechanism, std::optional<QByteArrayView> initial)
{
    const sasl::Mechanism *row = sasl::findMechanism(mechanism);
    if (row && row->sendsPassword && !takesPasswords() && m_mechanisms.contains(row->name)) {
        m_authentication.abandon();
        return judged({Kind::NeedsTls}, {});
    }
    // Only who makes something of it takes a number: PLAIN leaves those of other things as they are.
    const bool isUsed = row && row->make && !row->sendsPassword;
    const QByteArray unique = isUsed ? QByteArray::number(m_ids.nextForChallenge()) : QByteArray();
    const sasl::Progress progress
        = m_authentication.begin(mechanism, initial, m_mechanisms, {*this, m_directory.world().host, unique});
    return judged(progress, m_authentication.name());
}

LoginProgress Login::answer(QByteArrayView line)
{
    const sasl::Progress progress = m_authentication.answer(line);
    return judged(progress, m_authentication.name());
}

LoginProgress Login::byPassword(QByteArrayView name, QByteArrayView password)
{
    if (!takesPasswords())
        return judged({Kind::NeedsTls}, name);
    return judged({sasl::isPasswordOf(*this, name, password) ? Kind::Accepted : Kind::Wrong}, name);
}

LoginProgress Login::byApop(QByteArrayView name, QByteArrayView digest, QByteArrayView timestamp)
{
    const QByteArray password = passwordOf(name).value_or(QByteArray());
    const bool isRight = sasl::isEqual(digest.toByteArray().toLower(), sasl::apopDigest(timestamp, password));
    return judged({isRight && !password.isEmpty() ? Kind::Accepted : Kind::Wrong}, name);
}

LoginProgress Login::judged(const sasl::Progress &progress, QByteArrayView name)
{
    using world::Condition;
    LoginProgress whole;
    static_cast<sasl::Progress &>(whole) = progress;
    if (progress.kind == Kind::Wrong || progress.kind == Kind::ForAnother)
        ++m_failures;
    if (progress.kind != Kind::Accepted)
        return whole;
    whole.account = accountOf(name);
    if (whole.account->condition == Condition::Disabled || whole.account->condition == Condition::Failing)
        whole.hindrance = whole.account->condition;
    return whole;
}

bool Login::hasFailedTooOften() const
{
    return m_failures >= m_directory.world().limits.logins;
}

} // namespace helolab::protocol
