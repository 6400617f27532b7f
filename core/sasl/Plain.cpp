// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mechanisms that send the password itself: PLAIN (RFC 4616), and LOGIN, which was never a standard
// (draft-murchison-sasl-login).

#include "Equal.h"
#include "Exchange.h"
#include "Prepare.h"

namespace helolab::sasl {

namespace {

constexpr qsizetype longestWord = 255; // octets of a name or a password (RFC 4616 section 2)

class Plain final : public Exchange
{
public:
    explicit Plain(const Passwords &passwords)
        : m_passwords(passwords)
    {
    }

    Judgement answer(QByteArrayView message) override
    {
        const qsizetype first = message.indexOf('\0');
        const qsizetype second = first < 0 ? -1 : message.indexOf('\0', first + 1);
        if (second < 0 || message.indexOf('\0', second + 1) >= 0)
            return Judgement::malformed("PLAIN wants two NULs: one before the name, one before the password");
        const QByteArrayView actFor = message.first(first);
        const QByteArrayView name = message.sliced(first + 1, second - first - 1);
        const QByteArrayView password = message.sliced(second + 1);
        if (name.isEmpty() || password.isEmpty())
            return Judgement::malformed("PLAIN wants a name and a password that are not empty");
        if (actFor.size() > longestWord || name.size() > longestWord || password.size() > longestWord)
            return Judgement::malformed("A name or password in PLAIN has 255 octets at most");
        m_name = name.toByteArray();
        return judge(m_passwords, password, actFor);
    }

private:
    const Passwords &m_passwords;
};

class Login final : public Exchange
{
public:
    explicit Login(const Passwords &passwords)
        : m_passwords(passwords)
    {
    }

    Judgement start() override { return Judgement::ask("Username:"); }

    Judgement answer(QByteArrayView message) override
    {
        if (message.size() > longestWord)
            return Judgement::malformed("A name or password in LOGIN has 255 octets at most");
        if (m_hasName)
            return judge(m_passwords, message, {});
        m_name = message.toByteArray();
        m_hasName = true;
        return Judgement::ask("Password:");
    }

private:
    const Passwords &m_passwords;
    bool m_hasName = false;
};

} // namespace

bool isPasswordOf(const Passwords &passwords, QByteArrayView name, QByteArrayView given)
{
    const std::optional<QByteArray> preparedName = prepared(name);
    const std::optional<QByteArray> wanted = passwords.passwordOf(preparedName ? QByteArrayView(*preparedName) : name);
    const std::optional<QByteArray> shown = prepared(given);
    return wanted && !wanted->isEmpty() && shown && isEqual(*shown, preparedOrRaw(*wanted));
}

Judgement Exchange::judge(const Passwords &passwords, QByteArrayView password, QByteArrayView actFor) const
{
    if (!isPasswordOf(passwords, m_name, password))
        return {Judgement::Kind::Wrong};
    if (!actFor.isEmpty() && !passwords.mayActFor(m_name, actFor))
        return {Judgement::Kind::ForAnother};
    return {Judgement::Kind::Accepted};
}

std::unique_ptr<Exchange> makePlain(const Setting &setting)
{
    return std::make_unique<Plain>(setting.passwords);
}

std::unique_ptr<Exchange> makeLogin(const Setting &setting)
{
    return std::make_unique<Login>(setting.passwords);
}

} // namespace helolab::sasl
