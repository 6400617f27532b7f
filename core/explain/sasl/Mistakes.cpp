// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mistakes.h"

#include "Exchange.h"
#include "core/explain/mistakes/Look.h"
#include "core/sasl/Digests.h"
#include "core/wire/Base64.h"

#include <QtGlobal>

#include <algorithm>
#include <cctype>

namespace helolab::explain::sasl {

using mistakes::Finding;
using wire::fromBase64;

namespace {

/// What the client said, unless it cancelled, or the server was content with it. \p asksOn: the server may have asked
/// for the next message, because it has not looked at this one yet.
std::optional<Said> doubtful(const Scene &scene, bool asksOn = false)
{
    const bool isContent = scene.isAccepted() && !(asksOn && scene.reply->outcome == protocol::Outcome::More);
    if (isContent || !scene.transcript || scene.isReply())
        return {};
    const std::optional<Said> said = saidIn(scene);
    return said && !said->text.isEmpty() && said->text != "*" && said->text != "=" ? said : std::nullopt;
}

/// The RFC that has lines of base64 in the protocol of \p scene.
const char *rfcOf(const Scene &scene)
{
    const QByteArrayView name = scene.protocol->table().protocol;
    return name == "pop3" ? "RFC 5034 section 4" : name == "imap" ? "RFC 9051 section 6.2.2" : "RFC 4954 section 4";
}

/// The line with \p message in the place of what was said.
QString corrected(const Scene &scene, const Said &said, const QByteArray &message)
{
    const QByteArrayView before = scene.line.first(said.text.data() - scene.line.data());
    return QString::fromUtf8(before) + QString::fromLatin1(message.toBase64());
}

/// What was meant where somebody typed it as it is: for PLAIN, two words are name and password.
QByteArray meantBy(const Said &said)
{
    const QByteArray text = said.text.toByteArray();
    const QByteArrayList words = QByteArray(text).replace(':', ' ').simplified().split(' ');
    return said.mechanism == "PLAIN" && words.size() == 2 ? '\0' + words[0] + '\0' + words[1] : text;
}

std::optional<Finding> detectNotBase64(const Scene &scene)
{
    const std::optional<Said> said = doubtful(scene);
    if (!said || fromBase64(said->text))
        return {};
    Finding finding = mistakes::at(scene.line, said->text);
    const bool speaksTooEarly = said->isInitial && said->row && !said->row->clientFirst; // the challenge comes first
    finding.correctedLine
        = speaksTooEarly ? corrected(scene, *said, {}).trimmed() : corrected(scene, *said, meantBy(*said));
    finding.certain = scene.isRefused();
    finding.rfc = rfcOf(scene);
    return finding;
}

std::optional<Finding> detectNewline(const Scene &scene)
{
    // A name is not looked at before the password has come.
    const std::optional<Said> said = doubtful(scene, true);
    const bool isText = said && (said->mechanism.isEmpty() || (said->row && said->row->make));
    const auto decoded = isText ? fromBase64(said->text) : std::nullopt;
    if (!decoded || !decoded->endsWith('\n'))
        return {};
    QByteArray trimmed = *decoded;
    while (trimmed.endsWith('\n') || trimmed.endsWith('\r'))
        trimmed.chop(1);
    Finding finding = mistakes::at(scene.line, said->text);
    finding.correctedLine = corrected(scene, *said, trimmed);
    finding.rfc = rfcOf(scene);
    return finding;
}

std::optional<Finding> detectNewlineInside(const Scene &scene)
{
    const std::optional<Said> said = doubtful(scene, true);
    const auto decoded = said && said->mechanism == "LOGIN" ? fromBase64(said->text) : std::nullopt;
    if (!decoded)
        return {};
    const QByteArrayList lines = QByteArray(*decoded).replace('\r', '\n').trimmed().split('\n');
    if (lines.size() < 2)
        return {};
    Finding finding = mistakes::at(scene.line, said->text);
    finding.correctedLine = corrected(scene, *said, said->number == 0 ? lines.front() : lines.back());
    finding.rfc = rfcOf(scene);
    return finding;
}

std::optional<Finding> detectBothInOne(const Scene &scene)
{
    const std::optional<Said> said = doubtful(scene, true);
    const auto decoded = said && said->mechanism == "LOGIN" ? fromBase64(said->text) : std::nullopt;
    if (!decoded)
        return {};
    // No name has a NUL in it, whatever the server says to it; a colon or a space it may have.
    const bool hasNul = decoded->contains('\0');
    const bool hasMark = decoded->contains(':') || decoded->trimmed().contains(' ');
    if (!hasNul && !(hasMark && scene.isRefused()))
        return {};
    Finding finding = mistakes::at(scene.line, said->text);
    finding.certain = hasNul;
    finding.rfc = rfcOf(scene);
    return finding;
}

std::optional<Finding> detectPlainShape(const Scene &scene)
{
    const std::optional<Said> said = doubtful(scene);
    const auto decoded
        = said && said->mechanism == "PLAIN" && scene.isRefused() ? fromBase64(said->text) : std::nullopt;
    if (!decoded || decoded->count('\0') == 2)
        return {};
    return mistakes::at(scene.line, said->text);
}

/// The challenge that the server said last before the entry, decoded; nothing where it is none.
std::optional<QByteArray> challengeBefore(const Scene &scene)
{
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const protocol::Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind != protocol::Entry::Kind::Reply)
            continue;
        const QByteArrayView line = firstLine(entry.bytes);
        return fromBase64(line.sliced(line.indexOf(' ') + 1));
    }
    return {};
}

/// `an b913a602c7eda7a495b4e6e7334d3890`: a name, and 32 hexadecimal digits.
bool isNameAndDigest(QByteArrayView message)
{
    constexpr qsizetype digits = 32;
    const qsizetype blank = message.lastIndexOf(' ');
    const QByteArrayView digest = message.sliced(blank + 1);
    return blank > 0 && digest.size() == digits
        && std::all_of(digest.begin(), digest.end(), [](char c) { return std::isxdigit(static_cast<uchar>(c)); });
}

std::optional<Finding> detectNoDigest(const Scene &scene)
{
    const std::optional<Said> said = doubtful(scene);
    const bool isDigestWanted = said && said->mechanism == "CRAM-MD5" && !said->isInitial && scene.isRefused();
    const auto decoded = isDigestWanted ? fromBase64(said->text) : std::nullopt;
    if (!decoded || isNameAndDigest(*decoded))
        return {};
    Finding finding = mistakes::at(scene.line, said->text);
    finding.isForOnce = true; // the next challenge is another one
    const QByteArrayList words = QByteArray(*decoded).replace('\0', ' ').replace(':', ' ').simplified().split(' ');
    const auto challenge = challengeBefore(scene);
    if (words.size() == 2 && challenge) // name and password, it seems: what they make can be computed
        finding.correctedLine
            = corrected(scene, *said, words[0] + ' ' + helolab::sasl::cramMd5Digest(*challenge, words[1]));
    return finding;
}

} // namespace

const mistakes::Rule authNotBase64{
    "auth-not-base64", QT_TRANSLATE_NOOP("core", "The answer is not base64"),
    QT_TRANSLATE_NOOP("core",
                      "User name and password travel in base64, each answer on a line of its own. Base64 is a way of "
                      "writing, not encryption: anyone can decode it."),
    "RFC 4954 section 4", detectNotBase64};

const mistakes::Rule authNewline{
    "auth-newline", QT_TRANSLATE_NOOP("core", "A line end was encoded too"),
    QT_TRANSLATE_NOOP("core",
                      "Decoded, your answer ends with a line end: it became part of the name or password. The command "
                      "echo adds it; use printf, or echo -n."),
    "RFC 4954 section 4", detectNewline};

const mistakes::Rule authNewlineInside{
    "auth-newline-inside", QT_TRANSLATE_NOOP("core", "Two lines were encoded in one answer"),
    QT_TRANSLATE_NOOP("core",
                      "Decoded, your answer has a line end in its middle: name and password together. LOGIN asks for "
                      "each of them. Encode the name alone, and the password alone when the server asks for it."),
    "RFC 4954 section 4", detectNewlineInside};

const mistakes::Rule authBothInOne{
    "auth-both-in-one", QT_TRANSLATE_NOOP("core", "Name and password in one answer"),
    QT_TRANSLATE_NOOP(
        "core",
        "LOGIN asks twice. Decoded, the first challenge says “Username:” and the second “Password:”. Give "
        "each its own answer."),
    "RFC 4954 section 4", detectBothInOne};

const mistakes::Rule authPlainShape{
    "auth-plain-shape", QT_TRANSLATE_NOOP("core", "PLAIN wants three parts with NUL between them"),
    QT_TRANSLATE_NOOP("core",
                      "Decoded, the answer of PLAIN is: identity, NUL (00), user name, NUL, password. The identity may "
                      "be empty, so it mostly begins with NUL."),
    "RFC 4616 section 2", detectPlainShape};

const mistakes::Rule authNoDigest{
    "auth-no-digest", QT_TRANSLATE_NOOP("core", "CRAM-MD5 wants a digest, not the password"),
    QT_TRANSLATE_NOOP("core",
                      "Decoded, the answer of CRAM-MD5 is: user name, space, digest. The digest has 32 hexadecimal "
                      "digits: HMAC-MD5 over the decoded challenge, with the password as the key. The password itself "
                      "never travels."),
    "RFC 2195 section 2", detectNoDigest};

} // namespace helolab::explain::sasl
