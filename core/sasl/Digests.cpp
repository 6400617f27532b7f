// SPDX-License-Identifier: GPL-3.0-or-later
#include "Digests.h"

#include <QtGlobal>

namespace helolab::sasl {

namespace {

using Form = Value::Form;

constexpr qsizetype block = 64; // octets, of MD5 and of SHA-1 and SHA-256

QByteArray masked(const QByteArray &key, char mask)
{
    QByteArray padded = key.leftJustified(block, '\0');
    for (char &c : padded)
        c = char(c ^ mask);
    return padded;
}

} // namespace

QByteArray apopDigest(QByteArrayView timestamp, QByteArrayView password, Steps *steps)
{
    const QByteArray text = timestamp.toByteArray() + password.toByteArray();
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    if (steps) {
        steps->push_back({"timestamp + password",
                          QT_TRANSLATE_NOOP("core",
                                            "The timestamp of the greeting, with its brackets, and the password "
                                            "right behind it, without a space."),
                          {{"timestamp", timestamp.toByteArray()}, {"password", password.toByteArray()}},
                          {"text", text}});
        steps->push_back({"MD5(text)",
                          QT_TRANSLATE_NOOP("core",
                                            "Its MD5, written as 32 hexadecimal digits in small letters. From "
                                            "it nobody can compute the password back."),
                          {{"text", text}},
                          {"digest", digest}});
    }
    return digest;
}

QByteArray cramMd5Digest(QByteArrayView challenge, QByteArrayView password, Steps *steps)
{
    constexpr auto md5 = QCryptographicHash::Md5;
    constexpr char innerMask = 0x36;
    constexpr char outerMask = 0x5C;
    const QByteArray text = challenge.toByteArray();
    const bool isLong = password.size() > block;
    const QByteArray key = isLong ? QCryptographicHash::hash(password.toByteArray(), md5) : password.toByteArray();
    const QByteArray inner = masked(key, innerMask);
    const QByteArray outer = masked(key, outerMask);
    const QByteArray first = QCryptographicHash::hash(inner + text, md5);
    const QByteArray digest = QCryptographicHash::hash(outer + first, md5).toHex();
    if (!steps)
        return digest;
    if (isLong)
        steps->push_back({"MD5(password)",
                          QT_TRANSLATE_NOOP("core", "The password has more than 64 octets: its MD5 takes its place."),
                          {{"password", password.toByteArray()}},
                          {"key", key, Form::Hex}});
    const Value from = isLong ? Value{"key", key, Form::Hex} : Value{"password", key};
    steps->push_back({"key XOR ipad",
                      QT_TRANSLATE_NOOP("core", "The key, filled up with zeros to 64 octets, each XORed with 36."),
                      {from},
                      {"inner key", inner, Form::Hex}});
    steps->push_back({"MD5(inner key + challenge)",
                      QT_TRANSLATE_NOOP("core",
                                        "The inner MD5: over that and the challenge, which must be decoded from "
                                        "base64 before."),
                      {{"inner key", inner, Form::Hex}, {"challenge", text}},
                      {"inner digest", first, Form::Hex}});
    steps->push_back(
        {"key XOR opad",
         QT_TRANSLATE_NOOP("core", "The key once more, filled up in the same way, each octet XORed with 5C."),
         {from},
         {"outer key", outer, Form::Hex}});
    steps->push_back({"MD5(outer key + inner digest)",
                      QT_TRANSLATE_NOOP("core",
                                        "The outer MD5: over that and the 16 octets of the inner one. It is "
                                        "written as 32 hexadecimal digits."),
                      {{"outer key", outer, Form::Hex}, {"inner digest", first, Form::Hex}},
                      {"digest", digest}});
    return digest;
}

QByteArray plainMessage(QByteArrayView actFor, QByteArrayView name, QByteArrayView password, Steps *steps)
{
    const QByteArray message = actFor.toByteArray() + '\0' + name.toByteArray() + '\0' + password.toByteArray();
    if (steps) {
        steps->push_back(
            {"authzid NUL authcid NUL passwd",
             QT_TRANSLATE_NOOP("core",
                               "Whom to act for, which is mostly empty, the name, and the password, "
                               "with an octet 00 between them."),
             {{"authzid", actFor.toByteArray()}, {"authcid", name.toByteArray()}, {"passwd", password.toByteArray()}},
             {"message", message}});
        steps->push_back({"base64(message)",
                          QT_TRANSLATE_NOOP("core", "Written in base64, so that it fits a line. That hides nothing."),
                          {{"message", message}},
                          {"answer", message.toBase64()}});
    }
    return message;
}

} // namespace helolab::sasl
