// SPDX-License-Identifier: GPL-3.0-or-later
#include "Secrets.h"

#include "Explain.h"
#include "Past.h"
#include "Scene.h"
#include "StandIn.h"
#include "sasl/Decoded.h"

#include <algorithm>

namespace helolab::explain {

namespace {

using protocol::Entry;

/// Secrets in the order of the line, without those that have others within them.
std::vector<Token> secretsOf(const std::vector<Token> &tokens)
{
    std::vector<Token> secrets;
    for (const Token &token : tokens) {
        if (!token.isSecret || token.length == 0)
            continue;
        if (!secrets.empty() && token.begin < secrets.back().begin + secrets.back().length)
            secrets.back() = token;
        else
            secrets.push_back(token);
    }
    return secrets;
}

/// The first line of an authentication, or an answer in it.
QByteArray withoutSecrets(const sasl::Said &said, const QByteArray &bytes)
{
    const qsizetype at = said.text.isNull() ? -1 : said.text.data() - bytes.constData();
    if (at < 0 || at + said.text.size() > bytes.size())
        return bytes;
    QByteArray safe = bytes;
    return safe.replace(at, said.text.size(), sasl::withoutSecrets(said));
}

} // namespace

QByteArray withoutSecrets(const transcript::Transcript &transcript, qsizetype index, Past &past)
{
    const Entry &entry = transcript.entries[std::size_t(index)];
    const bool isText = entry.kind == Entry::Kind::Body
        && transcript.protocol->table().info(entry.before).input == protocol::Input::DotEnded;
    if (entry.from == protocol::Party::Server || entry.kind == Entry::Kind::Happening || isText)
        return entry.bytes;
    if (const auto said = sasl::saidIn(sceneOf(transcript, index)))
        return withoutSecrets(*said, entry.bytes);
    QByteArray safe = entry.bytes;
    const std::vector<Token> secrets = secretsOf(explain(transcript, index, past).tokens);
    for (auto secret = secrets.rbegin(); secret != secrets.rend(); ++secret) {
        const QByteArrayView what = QByteArrayView(entry.bytes).sliced(secret->begin, secret->length);
        // A literal's octets have been counted: as many take their place.
        safe.replace(secret->begin, secret->length,
                     entry.kind == Entry::Kind::Body ? QByteArray(secret->length, '*') : standInFor(what));
    }
    return safe;
}

transcript::Transcript withoutSecrets(const transcript::Transcript &transcript)
{
    transcript::Transcript safe = transcript;
    Past past;
    for (std::size_t i = 0; i < safe.entries.size(); ++i)
        safe.entries[i].bytes = withoutSecrets(transcript, qsizetype(i), past);
    return safe;
}

bool hasSecret(const protocol::Protocol &protocol, QByteArrayView line)
{
    const std::vector<Token> tokens = explainLine(protocol, line).tokens;
    return std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return token.isSecret; });
}

} // namespace helolab::explain
