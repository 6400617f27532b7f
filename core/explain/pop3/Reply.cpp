// SPDX-License-Identifier: GPL-3.0-or-later
//
// A POP3 reply: +OK or -ERR, perhaps a response code in brackets, and words (RFC 1939 section 3, RFC 2449 section 8).

#include "Answers.h"
#include "Pop3Dialect.h"
#include "ReplyText.h"
#include "ResponseCodes.h"
#include "core/explain/Tokens.h"
#include "core/explain/sasl/Decoded.h"
#include "core/pop3/Protocol.h"

#include <QCoreApplication>

namespace helolab::explain::pop3 {

using protocol::Entry;
using protocol::Outcome;

namespace {

protocol::ReplyView viewOf(QByteArrayView line)
{
    return helolab::pop3::Protocol().parseReply(line, nullptr);
}

QByteArrayView statusOf(QByteArrayView line)
{
    const qsizetype blank = line.indexOf(' ');
    return blank < 0 ? line : line.first(blank);
}

constexpr Text okStatus = QT_TRANSLATE_NOOP("core", "The status: the command was done. Programs go by it.");
constexpr Text errStatus = QT_TRANSLATE_NOOP("core", "The status: the command was not done. Programs go by it.");
constexpr Text moreStatus = QT_TRANSLATE_NOOP("core", "The status: the server waits for an answer.");

Text statusMeaning(Outcome outcome)
{
    return outcome == Outcome::Done ? okStatus : outcome == Outcome::More ? moreStatus : errStatus;
}

/// \p isKnownBetter: the line itself tells why it was refused; what to do is not the code's to say.
void explainResponseCode(QByteArrayView code, bool isKnownBetter, Explanation &out)
{
    const ResponseCodeRow *row = findResponseCode(code);
    out.enhancedCode = shown(code);
    out.enhancedMeaning = row ? row->meaning.translated()
                              : QCoreApplication::translate("core",
                                                            "A response code that the RFCs do not list; a client goes "
                                                            "by -ERR alone then.");
    if (!row)
        return;
    if (!isKnownBetter)
        out.advice = row->advice.translated();
    out.rfc = QString::fromLatin1(row->rfc);
}

} // namespace

bool Pop3Dialect::looksLikeReply(QByteArrayView line) const
{
    return viewOf(line).valid;
}

void Pop3Dialect::explainReply(const Scene &scene, Explanation &out) const
{
    const Entry &reply = *scene.reply;
    const QByteArrayView head = firstLine(reply.bytes);
    const protocol::ReplyView view = viewOf(head);
    Tokens tokens(out.tokens, head);
    if (!view.valid) {
        out.heading = QCoreApplication::translate("core", "Not a reply of POP3");
        out.summary = QCoreApplication::translate("core", "Every reply of POP3 begins with +OK or -ERR, in capitals.");
        out.rfc = QStringLiteral("RFC 1939 section 3");
        tokens.add(0, head.size(), QCoreApplication::translate("core", "No reply begins like this."));
        return;
    }
    const bool hasText = reply.bytes.indexOf('\n') + 1 < reply.bytes.size() && reply.bytes.contains('\n');
    const AnswerRow &row = findAnswer({*view.outcome, reply.event, causeOf(scene), hasText});
    const QByteArrayView status = statusOf(head);
    out.code = QString::fromLatin1(status);
    out.codeMeaning = row.title.translated();
    out.heading = QCoreApplication::translate("core", "%1 — %2").arg(out.code, out.codeMeaning);
    out.summary = row.meaning.translated();
    out.advice = row.advice.translated();
    out.rfc = scene.view.verb ? QString::fromLatin1(scene.protocol->table().rule(*scene.view.verb).rfc)
                              : QStringLiteral("RFC 1939 section 3");
    tokens.add(0, status.size(), statusMeaning(*view.outcome));
    qsizetype at = std::min(status.size() + 1, head.size());
    const QByteArrayView code = view.outcome == Outcome::Failed ? responseCodeIn(head.sliced(at)) : QByteArrayView();
    if (!code.isEmpty()) {
        explainResponseCode(code, row.cause == Cause::MechanismNotOffered || row.cause == Cause::NotBase64, out);
        tokens.add(at, code.size(),
                   QCoreApplication::translate("core", "The response code: the reason, for programs."));
        at = std::min(at + code.size() + 1, head.size());
    }
    const auto challenge = view.outcome == Outcome::More
        ? sasl::decodedChallenge(head.sliced(at), sasl::mechanismAround(scene))
        : std::vector<sasl::Decoded>();
    if (challenge.empty())
        explainWords(reply, head.sliced(at), at, tokens);
    else
        sasl::addDecoded(tokens, at, challenge);
    if (view.outcome == Outcome::More)
        sasl::tellChallenge(head.sliced(at), out);
    explainText(reply, out.tokens);
}

} // namespace helolab::explain::pop3
