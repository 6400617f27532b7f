// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Handles.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace helolab::net::tls {

/// Who a server is: its certificate, those that vouch for it, and the private key.
struct Identity
{
    Certificate certificate;
    std::vector<Certificate> chain; ///< from the one that vouches for `certificate` on
    Key key;
};

/// Reads PEM files, as --cert and --key name them: the certificate first, then its chain. An error says which file is
/// wrong, and how: unreadable, no PEM, a key behind a password, a key of another certificate.
Result<Identity> readIdentity(const QString &certificateFile, const QString &keyFile);

// PEM as text, and back; null where it is none. A key that wants a password counts as none.
Certificate certificateOf(const QByteArray &pem);
Key keyOf(const QByteArray &pem);
QByteArray pemOf(const X509 &certificate);
QByteArray pemOf(const EVP_PKEY &key);

} // namespace helolab::net::tls
