// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IdSource.h"
#include "Machine.h"
#include "core/sasl/Authentication.h"
#include "core/world/World.h"

namespace helolab::world {
class Directory;
}

namespace helolab::protocol {

/// How far a login has come.
struct LoginProgress : sasl::Progress
{
    const world::Account *account = nullptr; ///< whose mail it is, where it was accepted
    /// Accepted, but the account cannot be used: Disabled, Failing.
    std::optional<world::Condition> hindrance;

    bool isDone() const { return kind == Kind::Accepted && !hindrance; }
};

/// Who may in: the logins of one connection, by whatever command they come, against the passwords of its world.
class Login final : private sasl::Passwords
{
public:
    /// All outlive it. \p machine knows whether there is a tunnel.
    Login(const world::Directory &directory, IdSource &ids, const Machine &machine);

    /// AUTH, AUTHENTICATE: \p initial is what stands behind the mechanism, if anything does.
    LoginProgress begin(QByteArrayView mechanism, std::optional<QByteArrayView> initial);
    /// The client's line behind a challenge.
    LoginProgress answer(QByteArrayView line);
    /// Forgets an exchange that is under way.
    void abandon() { m_authentication.abandon(); }
    /// PASS, LOGIN
    LoginProgress byPassword(QByteArrayView name, QByteArrayView password);
    /// APOP; \p timestamp with its brackets.
    LoginProgress byApop(QByteArrayView name, QByteArrayView digest, QByteArrayView timestamp);

    /// The mechanisms that are announced now.
    const QByteArrayList &mechanisms() const { return takesPasswords() ? m_mechanisms : m_withoutPasswords; }
    /// False where a password would be shown to whoever listens, and the world does not have that.
    bool takesPasswords() const;
    /// So many wrong names or passwords that the connection is to be closed.
    bool hasFailedTooOften() const;

private:
    const world::Account *accountOf(QByteArrayView name) const;
    std::optional<QByteArray> passwordOf(QByteArrayView name) const override;
    bool mayActFor(QByteArrayView name, QByteArrayView other) const override;
    LoginProgress judged(const sasl::Progress &progress, QByteArrayView name);

    const world::Directory &m_directory;
    IdSource &m_ids;
    const Machine &m_machine;
    const QByteArrayList m_mechanisms;
    const QByteArrayList m_withoutPasswords;
    sasl::Authentication m_authentication;
    int m_failures = 0;
};

} // namespace helolab::protocol
