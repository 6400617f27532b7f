// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Identity.h"
#include "core/Time.h"

namespace helolab::net::tls {

/// The certificate authority of this installation, and what it vouches for: a certificate for localhost. Both are made
/// when they are first asked for, and lie in a folder that only its owner can read. The authority's own certificate
/// names what it may vouch for (RFC 5280 section 4.2.1.10): this computer and private networks, so that nobody who has
/// told a mail program to trust it has anything to fear from it on the Internet.
class Authority
{
public:
    /// Where the authority of this user lies.
    static QString usualFolder();

    /// \p folder is made where it is missing.
    explicit Authority(QString folder);

    /// For a server on this computer. Made anew where the old one is missing, damaged, or about to expire at \p now.
    /// The error says what could not be written.
    Result<Identity> identity(TimePoint now) const;
    /// The authority's certificate, in PEM, for programs that are to trust it.
    QString certificateFile() const;

private:
    QString fileNamed(const char *name) const;
    Result<Identity> authority(TimePoint now) const;
    std::optional<Error> keep(const Identity &identity, const char *certificateName, const char *keyName) const;

    QString m_folder;
};

} // namespace helolab::net::tls
