// SPDX-License-Identifier: GPL-3.0-or-later
//
// SCRAM by hand (RFC 5802 section 3, RFC 7677): the messages of the client around the computation of ScramDigest.cpp.

#include "ByHand.h"
#include "Digests.h"
#include "Prepare.h"
#include "ScramMessage.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::sasl {

using Field = Calculation::Field;

namespace {

constexpr const char *header = "n,,"; // no channel binding, and nobody else to act for

/// A name as an attribute has it: no comma and no equals sign of its own.
QByteArray escapedName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

/// SCRAM as far as it has come.
class ByHand
{
public:
    ByHand(const Given &given, const char *mechanism, QCryptographicHash::Algorithm hash)
        : m_given(given)
        , m_way(*findComputed(mechanism))
        , m_hash(hash)
    {
    }

    Calculation compute()
    {
        if (!missesNameOrPassword(m_given, m_calculation) && prepare() && checkNonce()) {
            sayFirst();
            if (takeServerFirst())
                sayFinal();
        }
        return std::move(m_calculation);
    }

private:
    bool prepare()
    {
        const auto name = prepared(m_given.name);
        const auto password = prepared(m_given.password);
        if (!name)
            return stop(Field::Name,
                        QCoreApplication::translate("core", "The name has characters that SASLprep forbids."));
        if (!password)
            return stop(Field::Password,
                        QCoreApplication::translate("core", "The password has characters that SASLprep forbids."));
        m_password = *password;
        m_name = escapedName(*name);
        if (m_password != m_given.password)
            m_calculation.steps.push_back({"SASLprep(password)",
                                           QT_TRANSLATE_NOOP("core",
                                                             "The password in the one form that both sides use "
                                                             "(RFC 4013)."),
                                           {{"typed", m_given.password}},
                                           {"password", m_password}});
        return true;
    }

    bool checkNonce()
    {
        const bool isRight = !m_given.nonce.isEmpty()
            && std::all_of(m_given.nonce.begin(), m_given.nonce.end(),
                           [](char c) { return c > ' ' && c < '\x7F' && c != ','; });
        return isRight
            || stop(Field::Nonce,
                    QCoreApplication::translate("core",
                                                "The client's nonce is missing, or has a space, a comma or a letter "
                                                "beyond ASCII."));
    }

    void sayFirst()
    {
        m_bare = "n=" + m_name + ",r=" + m_given.nonce;
        const QByteArray first = header + m_bare;
        add({"gs2-header n=name,r=cnonce",
             QT_TRANSLATE_NOOP("core",
                               "What the client says first: n,, means that TLS is not taken into the proof; then the "
                               "name, and a nonce, which is chance, new each time."),
             {{"name", m_name}, {"cnonce", m_given.nonce}},
             {"client-first", first}});
        add(lineOf("AUTH base64(client-first)",
                   QT_TRANSLATE_NOOP("core", "The command, with that in base64 behind it."), {{"client-first", first}},
                   m_given.command + ' ' + m_way.name + ' ' + first.toBase64()));
    }

    bool takeServerFirst()
    {
        const auto message = takeChallenge(m_given, m_way, m_calculation);
        if (!message)
            return false;
        m_serverFirst = *message;
        const auto challenge = readScramChallenge(m_serverFirst);
        if (!challenge)
            return stop(Field::Challenge,
                        QCoreApplication::translate("core", "SCRAM's server says r=nonce,s=salt,i=count."));
        if (!challenge->nonce.startsWith(m_given.nonce))
            return stop(Field::Challenge,
                        QCoreApplication::translate("core",
                                                    "The nonce of the challenge does not begin with the client's "
                                                    "nonce: it answers another one."));
        if (challenge->iterations > mostRounds)
            return stop(Field::Challenge,
                        QCoreApplication::translate("core",
                                                    "The password is to be hashed %n time(s): here it is done up to "
                                                    "50,000 times.",
                                                    nullptr, challenge->iterations));
        m_challenge = *challenge;
        return true;
    }

    void sayFinal()
    {
        const QByteArray withoutProof = "c=" + QByteArray(header).toBase64() + ",r=" + m_challenge.nonce;
        add({"c=base64(gs2-header),r=nonce",
             QT_TRANSLATE_NOOP("core",
                               "What the client says last, still without its proof: what it began with, and the nonce "
                               "of both sides."),
             {{"nonce", m_challenge.nonce}},
             {"without-proof", withoutProof}});
        const QByteArray authMessage = m_bare + ',' + m_serverFirst + ',' + withoutProof;
        add({"client-first-bare,server-first,without-proof",
             QT_TRANSLATE_NOOP("core",
                               "All that both sides say, with commas between: what the client said first, without its "
                               "n,, at the beginning; the challenge; and that."),
             {{"client-first-bare", m_bare}, {"server-first", m_serverFirst}, {"without-proof", withoutProof}},
             {"AuthMessage", authMessage}});
        const ScramResult result
            = scram({m_hash, m_password, m_challenge.salt, m_challenge.iterations, authMessage}, &m_calculation.steps);
        const QByteArray final = withoutProof + ",p=" + result.clientProof.toBase64();
        add({"without-proof,p=base64(ClientProof)",
             QT_TRANSLATE_NOOP("core", "What the client says last, with its proof."),
             {{"without-proof", withoutProof}, {"ClientProof", result.clientProof, Value::Form::Base64}},
             {"client-final", final}});
        add(lineOf("base64(client-final)", QT_TRANSLATE_NOOP("core", "The answer to the challenge, in base64."),
                   {{"client-final", final}}, final.toBase64()));
        const QByteArray serverFinal = "v=" + result.serverSignature.toBase64();
        add({"v=base64(ServerSignature)",
             QT_TRANSLATE_NOOP("core",
                               "What the server must say then, in base64. Where it says something else, it does not "
                               "know the password. The client answers with an empty line."),
             {{"ServerSignature", result.serverSignature, Value::Form::Base64}},
             {"server-final", serverFinal.toBase64()}});
    }

    void add(Step step) { m_calculation.steps.push_back(std::move(step)); }

    bool stop(Field field, const QString &why)
    {
        m_calculation.field = field;
        m_calculation.missing = why;
        return false;
    }

    const Given &m_given;
    const Computed &m_way;
    const QCryptographicHash::Algorithm m_hash;
    Calculation m_calculation;
    QByteArray m_name; // escaped
    QByteArray m_password;
    QByteArray m_bare; // the first message without its header
    QByteArray m_serverFirst;
    ScramChallenge m_challenge;
};

} // namespace

Calculation scramSha1ByHand(const Given &given)
{
    return ByHand(given, "SCRAM-SHA-1", QCryptographicHash::Sha1).compute();
}

Calculation scramSha256ByHand(const Given &given)
{
    return ByHand(given, "SCRAM-SHA-256", QCryptographicHash::Sha256).compute();
}

} // namespace helolab::sasl
