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

/// Who is at the other end of a tunnel, and what was agreed on with it.
struct Peer
{
    QString version; ///< "TLSv1.3"
    QString cipher; ///< "TLS_AES_256_GCM_SHA384"
    std::vector<CertificateText> chain; ///< as it was sent, the server's own first; at most ten
    std::vector<Doubt> doubts; ///< each once; empty where all is well
    QString complaint; ///< what Other is

    /// Of the server's own certificate; empty where it has sent none.
    QString fingerprint() const { return chain.empty() ? QString() : chain.front().fingerprint; }
};

/// Of a handshake that is over; \p errors are the X509_V_ERR_… that were met.
Peer peerOf(const SSL &connection, const std::vector<int> &errors);

/// \p doubt about the end \p host, as a sentence in the user's language that says what it means.
QString doubtText(Doubt doubt, const QString &host, const Peer &peer);
/// The tunnel in one line: version, cipher, whose certificate, issued by whom, until when.
QString peerText(const Peer &peer);

} // namespace helolab::net::tls
