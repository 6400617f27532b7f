// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mechanism.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace helolab::sasl {

namespace {

constexpr const char *noToken = "takes a token from somebody who has asked for your password elsewhere";

constexpr Mechanism rows[] = {
    {"SCRAM-SHA-256", true, false, makeScramSha256, "",
     QT_TRANSLATE_NOOP("core",
                       "Client and server prove to each other that they know the password, without sending it; the "
                       "server need not even keep it. The strongest of those that go by a password."),
     "RFC 7677"},
    {"SCRAM-SHA-1", true, false, makeScramSha1, "",
     QT_TRANSLATE_NOOP("core", "The same as SCRAM-SHA-256 with an older hash, which no longer counts as strong."),
     "RFC 5802"},
    {"CRAM-MD5", false, false, makeCramMd5, "",
     QT_TRANSLATE_NOOP("core",
                       "The server sends a challenge, the client answers with its name and an MD5 made from challenge "
                       "and password. The password does not travel, but the server must keep it as it is, and MD5 is "
                       "weak today."),
     "RFC 2195"},
    {"PLAIN", true, true, makePlain, "",
     QT_TRANSLATE_NOOP("core",
                       "Name and password in one answer, as they are. Base64 hides nothing: whoever listens on the "
                       "way has the password, unless TLS is around it."),
     "RFC 4616"},
    {"LOGIN", true, true, makeLogin, "",
     QT_TRANSLATE_NOOP("core",
                       "Asks for the name, then for the password, each on a line of its own. It was never a standard, "
                       "and hides as little as PLAIN."),
     "draft-murchison-sasl-login"},
    {"EXTERNAL", true, false, nullptr, "takes the identity from a client certificate of TLS, and there is none here",
     QT_TRANSLATE_NOOP("core",
                       "Who the client is has been proved already, outside of this exchange: mostly by a certificate "
                       "that it showed in TLS."),
     "RFC 4422 appendix A"},
    {"XOAUTH2", true, false, nullptr, noToken,
     QT_TRANSLATE_NOOP("core",
                       "Google's way of OAuth 2.0, which Microsoft took over: instead of the password the client sends "
                       "a token that it got elsewhere, on a web page. A token runs out, and can be taken back."),
     "no RFC; Google"},
    {"OAUTHBEARER", true, false, nullptr, noToken,
     QT_TRANSLATE_NOOP("core",
                       "The standard way of OAuth 2.0: instead of the password the client sends a token that it got "
                       "elsewhere, on a web page. A token runs out, and can be taken back."),
     "RFC 7628"},
    {"SCRAM-SHA-256-PLUS", true, false, nullptr, "is bound to a TLS tunnel, which this server cannot do",
     QT_TRANSLATE_NOOP("core",
                       "SCRAM-SHA-256 bound to the TLS tunnel around it, so that nobody can stand in the middle."),
     "RFC 7677"},
    {"SCRAM-SHA-1-PLUS", true, false, nullptr, "is bound to a TLS tunnel, which this server cannot do",
     QT_TRANSLATE_NOOP("core",
                       "SCRAM-SHA-1 bound to the TLS tunnel around it, so that nobody can stand in the middle."),
     "RFC 5802"},
    {"DIGEST-MD5", false, false, nullptr, "was given up (RFC 6331); take SCRAM-SHA-256",
     QT_TRANSLATE_NOOP("core",
                       "An older challenge and answer with MD5. It was given up in 2011, as too complicated and too "
                       "weak; SCRAM has taken its place."),
     "RFC 6331"},
    {"NTLM", true, false, nullptr, "belongs to Windows domains, and there is none here",
     QT_TRANSLATE_NOOP("core", "The login of Windows domains, by a challenge. It is old and weak."),
     "no RFC; Microsoft"},
    {"GSSAPI", true, false, nullptr, "takes a Kerberos ticket, and nobody gives those out here",
     QT_TRANSLATE_NOOP("core",
                       "The login by Kerberos: the client shows a ticket that its own network gave it, no password."),
     "RFC 4752"},
    {"ANONYMOUS", true, false, nullptr, "lets in who does not say who it is; mail wants to know",
     QT_TRANSLATE_NOOP("core", "Lets in without a proof; the client may leave a trace, such as an address."),
     "RFC 4505"},
};

} // namespace

std::span<const Mechanism> mechanisms()
{
    return rows;
}

const Mechanism *findMechanism(QByteArrayView name)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [name](const Mechanism &each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    return row == std::end(rows) ? nullptr : row;
}

QByteArrayList namesOffered(const QByteArrayList &hidden, bool takesPasswords)
{
    QByteArrayList names;
    for (const Mechanism &row : rows) {
        const QByteArray announced = QByteArrayLiteral("AUTH=") + row.name;
        const bool isHidden = std::any_of(hidden.begin(), hidden.end(), [&announced](const QByteArray &each) {
            return announced.compare(each, Qt::CaseInsensitive) == 0;
        });
        if (row.make && !isHidden && (takesPasswords || !row.sendsPassword))
            names.append(row.name);
    }
    return names;
}

} // namespace helolab::sasl
