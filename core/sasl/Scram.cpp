// SPDX-License-Identifier: GPL-3.0-or-later
//
// SCRAM-SHA-1 (RFC 5802) and SCRAM-SHA-256 (RFC 7677), without channel binding. Both sides prove that they know the
// password, which does not travel.

#include "Digests.h"
#include "Exchange.h"
#include "Prepare.h"
#include "ScramMessage.h"

namespace helolab::sasl {

namespace {

constexpr int rounds = 4096; // RFC 5802 section 5.1: at least

/// So many octets that nobody has had yet, and that are the same again in the same conversation.
QByteArray madeFrom(const QByteArray &seed, qsizetype octets)
{
    return QCryptographicHash::hash(seed, QCryptographicHash::Sha256).first(octets);
}

class Scram final : public Exchange
{
public:
    Scram(const Setting &setting, QCryptographicHash::Algorithm hash)
        : m_passwords(setting.passwords)
        , m_host(setting.host)
        , m_unique(setting.unique)
        , m_hash(hash)
    {
    }

    Judgement answer(QByteArrayView message) override
    {
        switch (m_stage) {
        case Stage::First:
            return takeFirst(message);
        case Stage::Final:
            return takeFinal(message);
        case Stage::End:
            break;
        }
        // The server's signature travelled as a challenge, which is answered with nothing (RFC 4954 section 4).
        return message.isEmpty() ? Judgement{Judgement::Kind::Accepted}
                                 : Judgement::malformed("Nothing is to be said any more: an empty answer is wanted");
    }

private:
    enum class Stage : quint8 { First, Final, End };

    Judgement takeFirst(QByteArrayView message)
    {
        constexpr qsizetype nonceOctets = 18; // 24 characters of base64
        constexpr qsizetype saltOctets = 16;
        const ScramFirst first = readScramFirst(message);
        if (!first.ok())
            return Judgement::malformed(first.fault);
        m_name = first.name;
        m_actFor = first.actFor;
        m_header = first.header;
        m_bare = first.bare;
        m_nonce = first.nonce + madeFrom(m_unique + " nonce " + m_host, nonceOctets).toBase64();
        // Who is nobody has a salt too, and always the same one: nobody learns by it who is there.
        m_salt = madeFrom(m_name.toLower() + " salt " + m_host, saltOctets);
        m_challenge = "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=" + QByteArray::number(rounds);
        m_stage = Stage::Final;
        return Judgement::ask(m_challenge);
    }

    Judgement takeFinal(QByteArrayView message)
    {
        const ScramFinal final = readScramFinal(message);
        if (!final.ok())
            return Judgement::malformed(final.fault);
        if (final.header != m_header)
            return Judgement::malformed("c= is not what the first message began with");
        if (final.nonce != m_nonce)
            return Judgement::malformed("r= is not the nonce of both sides");
        const auto name = prepared(m_name);
        const QByteArray password = name ? m_passwords.passwordOf(*name).value_or(QByteArray()) : QByteArray();
        const ScramResult wanted = scram(
            {m_hash, preparedOrRaw(password), m_salt, rounds, m_bare + ',' + m_challenge + ',' + final.withoutProof});
        if (!isScramProof(final.proof, wanted, m_hash) || password.isEmpty())
            return {Judgement::Kind::Wrong};
        if (!m_actFor.isEmpty() && !m_passwords.mayActFor(m_name, m_actFor))
            return {Judgement::Kind::ForAnother};
        m_stage = Stage::End;
        return Judgement::ask("v=" + wanted.serverSignature.toBase64());
    }

    const Passwords &m_passwords;
    const QByteArray m_host;
    const QByteArray m_unique;
    const QCryptographicHash::Algorithm m_hash;
    Stage m_stage = Stage::First;
    QByteArray m_actFor;
    QByteArray m_header;
    QByteArray m_bare;
    QByteArray m_nonce;
    QByteArray m_salt;
    QByteArray m_challenge;
};

} // namespace

std::unique_ptr<Exchange> makeScramSha1(const Setting &setting)
{
    return std::make_unique<Scram>(setting, QCryptographicHash::Sha1);
}

std::unique_ptr<Exchange> makeScramSha256(const Setting &setting)
{
    return std::make_unique<Scram>(setting, QCryptographicHash::Sha256);
}

} // namespace helolab::sasl
