// SPDX-License-Identifier: GPL-3.0-or-later
//
// RFC 5802 section 3. The server needs to keep StoredKey and ServerKey only; this one has the passwords of its world,
// and computes them anew each time.

#include "Digests.h"
#include "Equal.h"

#include <QMessageAuthenticationCode>
#include <QtGlobal>

#include <algorithm>

namespace helolab::sasl {

namespace {

using Form = Value::Form;

QByteArray hmac(const QByteArray &key, const QByteArray &text, QCryptographicHash::Algorithm hash)
{
    return QMessageAuthenticationCode::hash(text, key, hash);
}

void combine(QByteArray &into, QByteArrayView other)
{
    for (qsizetype i = 0; i < std::min(into.size(), other.size()); ++i)
        into[i] = char(into[i] ^ other[i]);
}

QByteArray combined(QByteArray a, QByteArrayView b)
{
    combine(a, b);
    return a;
}

/// Hi() of RFC 5802 section 2.2, which is PBKDF2 of RFC 8018 for one block.
QByteArray saltedPassword(const ScramInput &input)
{
    QMessageAuthenticationCode code(input.hash, input.password);
    code.addData(input.salt + QByteArray("\0\0\0\1", 4));
    QByteArray last = code.result();
    QByteArray all = last;
    for (int i = 1; i < input.iterations; ++i) {
        code.reset();
        code.addData(last);
        last = code.result();
        combine(all, last);
    }
    return all;
}

} // namespace

ScramResult scram(const ScramInput &input, Steps *steps)
{
    const auto hash = input.hash;
    const QByteArray salted = saltedPassword(input);
    const QByteArray clientKey = hmac(salted, "Client Key", hash);
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, hash);
    const QByteArray clientSignature = hmac(storedKey, input.authMessage, hash);
    const QByteArray proof = combined(clientKey, clientSignature);
    const QByteArray serverKey = hmac(salted, "Server Key", hash);
    const QByteArray serverSignature = hmac(serverKey, input.authMessage, hash);
    if (steps) {
        const Value ofPassword{"SaltedPassword", salted, Form::Hex};
        const Value ofMessage{"AuthMessage", input.authMessage};
        const Value ofClient{"ClientKey", clientKey, Form::Hex};
        const Value ofStore{"StoredKey", storedKey, Form::Hex};
        const Value ofSignature{"ClientSignature", clientSignature, Form::Hex};
        const Value ofServer{"ServerKey", serverKey, Form::Hex};
        steps->push_back({"Hi(password, salt, i)",
                          QT_TRANSLATE_NOOP("core",
                                            "The password with the salt, hashed over and over: each guess shall "
                                            "cost an attacker as much."),
                          {{"password", input.password},
                           {"salt", input.salt, Form::Base64},
                           {"i", QByteArray::number(input.iterations), Form::Number}},
                          ofPassword});
        steps->push_back({"HMAC(SaltedPassword, \"Client Key\")",
                          QT_TRANSLATE_NOOP("core", "The client's key. Only who has the password can compute it."),
                          {ofPassword},
                          ofClient});
        steps->push_back({"H(ClientKey)",
                          QT_TRANSLATE_NOOP("core",
                                            "What a server keeps in place of the password. Who steals it cannot "
                                            "log in with it."),
                          {ofClient},
                          ofStore});
        steps->push_back({"HMAC(StoredKey, AuthMessage)",
                          QT_TRANSLATE_NOOP("core",
                                            "The client's signature, over all that both sides have said, so also "
                                            "over both nonces: it is good for this session only."),
                          {ofStore, ofMessage},
                          ofSignature});
        steps->push_back({"ClientKey XOR ClientSignature",
                          QT_TRANSLATE_NOOP("core",
                                            "The proof that travels. The server, which has the signature, XORs it "
                                            "back to the key, and compares the hash of that with what it keeps."),
                          {ofClient, ofSignature},
                          {"ClientProof", proof, Form::Base64}});
        steps->push_back({"HMAC(SaltedPassword, \"Server Key\")",
                          QT_TRANSLATE_NOOP("core", "The server's key."),
                          {ofPassword},
                          ofServer});
        steps->push_back({"HMAC(ServerKey, AuthMessage)",
                          QT_TRANSLATE_NOOP("core",
                                            "The server's signature: by it the client sees that the server knows "
                                            "the password too, and is no impostor."),
                          {ofServer, ofMessage},
                          {"ServerSignature", serverSignature, Form::Base64}});
    }
    return {storedKey, proof, clientSignature, serverSignature};
}

bool isScramProof(QByteArrayView proof, const ScramResult &wanted, QCryptographicHash::Algorithm hash)
{
    if (proof.size() != wanted.clientSignature.size())
        return false;
    const QByteArray clientKey = combined(proof.toByteArray(), wanted.clientSignature);
    return isEqual(QCryptographicHash::hash(clientKey, hash), wanted.storedKey);
}

} // namespace helolab::sasl
