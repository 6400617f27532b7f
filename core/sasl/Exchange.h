// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace helolab::sasl {

/// Who has which password: whoever lets people in, behind one question.
class Passwords
{
public:
    virtual ~Passwords() = default;
    /// The password of who goes by \p name, UTF-8; nothing where nobody does, or may not log in by one.
    virtual std::optional<QByteArray> passwordOf(QByteArrayView name) const = 0;
    /// Whether who has logged in as \p name may act as \p other.
    virtual bool mayActFor(QByteArrayView name, QByteArrayView other) const = 0;
};

/// What a server gives to an exchange.
struct Setting
{
    const Passwords &passwords; ///< outlives the exchange
    QByteArray host; ///< the server's name for itself
    /// Never the same twice. Challenges and nonces are made from it: chance comes from outside, so that the same
    /// conversation can be had again.
    QByteArray unique;
};

/// What the server makes of a message of the client.
struct Judgement
{
    enum class Kind : quint8 {
        Ask, ///< `challenge` goes to the client, whose next message is awaited
        Accepted,
        Malformed, ///< `fault` says what is wrong with the message, in words for the wire
        Wrong, ///< the name or the password; nobody is told which
        ForAnother, ///< right, but the client wants to act for somebody for whom it may not
    };
    Kind kind = Kind::Malformed;
    QByteArray challenge = {};
    const char *fault = "";

    static Judgement ask(QByteArray challenge) { return {Kind::Ask, std::move(challenge)}; }
    static Judgement malformed(const char *fault) { return {Kind::Malformed, {}, fault}; }
};

/// The server's side of one authentication by one mechanism (RFC 4422). It knows messages, and nothing of the protocol
/// that carries them or of base64. Once it has judged otherwise than Ask it is over.
class Exchange
{
public:
    virtual ~Exchange() = default;
    /// The server's first word: asks, always. Of a mechanism in which the client speaks first it says nothing.
    virtual Judgement start() { return Judgement::ask({}); }
    /// \p message as decoded.
    virtual Judgement answer(QByteArrayView message) = 0;
    /// Who the client says it is, as far as that has come.
    const QByteArray &name() const { return m_name; }

protected:
    /// Judges a password that was sent as it is, and whom the client wants to act for, which may be empty.
    Judgement judge(const Passwords &passwords, QByteArrayView password, QByteArrayView actFor) const;

    QByteArray m_name;
};

std::unique_ptr<Exchange> makePlain(const Setting &setting);
std::unique_ptr<Exchange> makeLogin(const Setting &setting);
std::unique_ptr<Exchange> makeCramMd5(const Setting &setting);
std::unique_ptr<Exchange> makeScramSha1(const Setting &setting);
std::unique_ptr<Exchange> makeScramSha256(const Setting &setting);

/// Whether \p given, as typed, is the password of who goes by \p name.
bool isPasswordOf(const Passwords &passwords, QByteArrayView name, QByteArrayView given);

} // namespace helolab::sasl
