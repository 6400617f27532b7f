// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScramMessage.h"

#include "core/wire/Base64.h"

#include <algorithm>

namespace helolab::sasl {

namespace {

constexpr qsizetype longestPart = 255; // octets of a name or a nonce; the RFC sets no bound

/// The attributes of a message one by one: `r=…`, up to the next comma.
class Attributes
{
public:
    explicit Attributes(QByteArrayView message)
        : m_rest(message)
    {
    }

    /// The value of the next attribute if it is called \p name; nothing otherwise.
    std::optional<QByteArrayView> take(char name)
    {
        const QByteArrayView next = m_rest.first(end());
        if (next.size() < 2 || next[0] != name || next[1] != '=')
            return {};
        skip();
        return next.sliced(2);
    }
    void skip() { m_rest = m_rest.sliced(std::min(end() + 1, m_rest.size())); }
    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }

private:
    qsizetype end() const
    {
        const qsizetype comma = m_rest.indexOf(',');
        return comma < 0 ? m_rest.size() : comma;
    }

    QByteArrayView m_rest;
};

/// A name with =2C for a comma and =3D for an equals sign; nothing where another = stands in it, or it is empty.
std::optional<QByteArray> readName(QByteArrayView text)
{
    constexpr qsizetype escape = 3;
    if (text.isEmpty() || text.size() > longestPart)
        return {};
    QByteArray name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            name.append(text[i]);
            continue;
        }
        const QByteArrayView code = text.sliced(i, std::min(escape, text.size() - i));
        if (code != "=2C" && code != "=3D")
            return {};
        name.append(code == "=2C" ? ',' : '=');
        i += escape - 1;
    }
    return name;
}

bool isNonce(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= longestPart
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F && c != ','; });
}

ScramFirst broken(const char *fault)
{
    ScramFirst first;
    first.fault = fault;
    return first;
}

} // namespace

ScramFirst readScramFirst(QByteArrayView message)
{
    const qsizetype comma = message.indexOf(',');
    const qsizetype second = comma < 0 ? -1 : message.indexOf(',', comma + 1);
    if (second < 0)
        return broken("SCRAM begins with n,,n=name,r=nonce");
    const QByteArrayView binding = message.first(comma);
    if (binding.startsWith("p="))
        return broken("No channel binding is offered here: begin with n or y, not p=");
    if (binding != "n" && binding != "y")
        return broken("SCRAM begins with n, or y,");
    ScramFirst first;
    const QByteArrayView actFor = message.sliced(comma + 1, second - comma - 1);
    if (!actFor.isEmpty()) {
        const auto name = actFor.startsWith("a=") ? readName(actFor.sliced(2)) : std::nullopt;
        if (!name)
            return broken("Between the first two commas stands nothing, or a= and a name");
        first.actFor = *name;
    }
    first.header = message.first(second + 1).toByteArray();
    first.bare = message.sliced(second + 1).toByteArray();
    Attributes attributes(first.bare);
    if (first.bare.startsWith("m="))
        return broken("An extension that must be understood (m=) is not understood here");
    const auto name = attributes.take('n');
    const auto read = name ? readName(*name) : std::nullopt;
    if (!read)
        return broken("n= and a name are wanted, with =2C for a comma and =3D for =");
    const auto nonce = attributes.take('r');
    if (!nonce || !isNonce(*nonce))
        return broken("r= and a nonce of visible characters are wanted behind the name");
    first.name = *read;
    first.nonce = nonce->toByteArray();
    return first;
}

ScramFinal readScramFinal(QByteArrayView message)
{
    ScramFinal final;
    Attributes attributes(message);
    const auto header = attributes.take('c');
    const auto nonce = header ? attributes.take('r') : std::nullopt;
    const qsizetype at = message.lastIndexOf(",p=");
    if (!header || !nonce || at < 0) {
        final.fault = "SCRAM ends with c=biws,r=nonce,p=proof";
        return final;
    }
    const auto decodedHeader = wire::fromBase64(*header);
    const auto proof = wire::fromBase64(message.sliced(at + 3));
    if (!decodedHeader || !proof || proof->isEmpty()) {
        final.fault = "c= and p= are in base64";
        return final;
    }
    final.header = *decodedHeader;
    final.nonce = nonce->toByteArray();
    final.proof = *proof;
    final.withoutProof = message.first(at).toByteArray();
    return final;
}

std::optional<ScramChallenge> readScramChallenge(QByteArrayView message)
{
    constexpr int mostIterations = 10'000'000;
    Attributes attributes(message);
    const auto nonce = attributes.take('r');
    const auto salt = nonce ? attributes.take('s') : std::nullopt;
    const auto count = salt ? attributes.take('i') : std::nullopt;
    const auto decoded = salt ? wire::fromBase64(*salt) : std::nullopt;
    bool isNumber = false;
    const int iterations = count ? count->toByteArray().toInt(&isNumber) : 0;
    if (!decoded || !isNumber || iterations < 1 || iterations > mostIterations)
        return {};
    return ScramChallenge{nonce->toByteArray(), *decoded, iterations};
}

} // namespace helolab::sasl
