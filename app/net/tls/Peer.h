// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Handles.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::net::tls {

/// What a certificate says (RFC 5280), for a person to read. Texts are bounded, and hold no control characters.
struct CertificateText
{
    QString subject; ///< "O = Example, CN = mail.example"
    QString issuer;
    QStringList names; ///< the hosts it is for, names and addresses
    QDateTime from; ///< UTC
    QDateTime until; ///< UTC
    QString key; ///< "EC P-256", "RSA 2048"
    QString signature; ///< how its issuer has signed it, in OpenSSL's words: "ecdsa-with-SHA256"
    QString fingerprint; ///< SHA-256 of the certificate, 64 hex digits
};

/// Why nobody can tell that the other end is who it says it is.
enum class Doubt : quint8 {
    SelfSigned, ///< only its owner vouches for it
    UnknownAuthority, ///< somebody vouches for it whom nobody here knows
    WrongName, ///< it is for other hosts (RFC 9525)
    Expired,
    NotYetValid,
    Other, ///< as OpenSSL words it
};

/// A doubt, and the certificate that it is about.
struct Finding
{
    Doubt doubt = Doubt::Other;
    /// The place of the certificate among those that were sent, the server's own is 0; -1 where it was not sent, but is
    /// one that this computer has.
    int link = 0;
    CertificateText certificate;
    QString complaint; ///< what Other is
};

/// What OpenSSL finds wrong while it verifies.
struct Failure
{
    int error; ///< X509_V_ERR_…
    Certificate certificate; ///< null where it is about none
};

/// Who is at the other end of a tunnel, and what was agreed on with it.
struct Peer
{
    QString version; ///< "TLSv1.3"
    QString cipher; ///< "TLS_AES_256_GCM_SHA384"
    std::vector<CertificateText> chain; ///< as it was sent, the server's own first; at most ten
    int unlisted = 0; ///< certificates that were sent behind these
    std::vector<Finding> findings; ///< each once, at most five; empty where all is well

    /// Of the server's own certificate; empty where it has sent none.
    QString fingerprint() const { return chain.empty() ? QString() : chain.front().fingerprint; }
};

/// Of a handshake that is over; \p failures are what was met.
Peer peerOf(const SSL &connection, const std::vector<Failure> &failures);

/// \p finding about the end \p host, as a sentence in the user's language that says what it means.
QString findingText(const Finding &finding, const QString &host);
/// The tunnel in one line: version, cipher, and the server's own certificate.
QString peerText(const Peer &peer);
/// The certificates that the server has sent with its own, in their order, a line each.
QStringList chainTexts(const Peer &peer);

} // namespace helolab::net::tls
