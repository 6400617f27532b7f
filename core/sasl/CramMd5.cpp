// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRAM-MD5 (RFC 2195): the server speaks first, and the password does not travel.

#include "Digests.h"
#include "Equal.h"
#include "Exchange.h"

namespace helolab::sasl {

namespace {

class CramMd5 final : public Exchange
{
public:
    explicit CramMd5(const Setting &setting)
        : m_passwords(setting.passwords)
        , m_challenge('<' + setting.unique + ".auth@" + setting.host + '>')
    {
    }

    Judgement start() override { return Judgement::ask(m_challenge); }

    Judgement answer(QByteArrayView message) override
    {
        constexpr qsizetype digits = 32;
        const qsizetype blank = message.lastIndexOf(' '); // a name may have blanks
        const QByteArray digest = message.sliced(blank + 1).toByteArray().toLower();
        if (blank <= 0 || digest.size() != digits || QByteArray::fromHex(digest).toHex() != digest)
            return Judgement::malformed("CRAM-MD5 wants a name, a space and a digest of 32 hexadecimal digits");
        m_name = message.first(blank).toByteArray();
        const QByteArray password = m_passwords.passwordOf(m_name).value_or(QByteArray());
        const bool isRight = isEqual(digest, cramMd5Digest(m_challenge, password));
        return {isRight && !password.isEmpty() ? Judgement::Kind::Accepted : Judgement::Kind::Wrong};
    }

private:
    const Passwords &m_passwords;
    const QByteArray m_challenge;
};

} // namespace

std::unique_ptr<Exchange> makeCramMd5(const Setting &setting)
{
    return std::make_unique<CramMd5>(setting);
}

} // namespace helolab::sasl
