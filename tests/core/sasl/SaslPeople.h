// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/Authentication.h"
#include "core/sasl/Digests.h"
#include "core/sasl/ScramMessage.h"

namespace helolab::sasl {

/// An has a password, Bình has one with letters, nobody else is there; An may act for the office.
class People final : public Passwords
{
public:
    std::optional<QByteArray> passwordOf(QByteArrayView name) const override
    {
        if (name == "an")
            return "hutech123";
        if (name == "b\u00ecnh")
            return "m\u1eadt kh\u1ea9u";
        if (name == "open")
            return "";
        return {};
    }
    bool mayActFor(QByteArrayView name, QByteArrayView other) const override
    {
        return name == other || (name == "an" && other == "office");
    }
};

inline const People people;

inline Setting here()
{
    return {people, "mail.hanoi.example", "17"};
}

/// What a client that knows its business says last with SCRAM.
struct ScramClient
{
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    QByteArray password = "hutech123";
    QByteArray header = "n,,";
    QByteArray bare = "n=an,r=abc";

    ScramResult resultFor(const QByteArray &challenge) const
    {
        const auto read = readScramChallenge(challenge).value_or(ScramChallenge{{}, {}, 1});
        return scram({hash, password, read.salt, read.iterations, bare + ',' + challenge + ',' + begun(read)});
    }
    QByteArray finalFor(const QByteArray &challenge) const
    {
        const auto read = readScramChallenge(challenge).value_or(ScramChallenge{});
        return begun(read) + ",p=" + resultFor(challenge).clientProof.toBase64();
    }

private:
    QByteArray begun(const ScramChallenge &read) const { return "c=" + header.toBase64() + ",r=" + read.nonce; }
};

} // namespace helolab::sasl
