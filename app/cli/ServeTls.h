// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <memory>

class QCommandLineParser;

namespace helolab::net::tls {
class Context;
}

namespace helolab::cli {

/// How `helolab serve` does TLS.
struct ServeTls
{
    enum class Policy : quint8 {
        Off, ///< never heard of it
        Offered, ///< who wants may
        Required, ///< no mail and no login before the tunnel is up
    };
    Policy policy = Policy::Offered;
    bool isAsked = false; ///< --tls or --cert was given: without, TLS that cannot be had is only warned of
    QString certificateFile; ///< empty: one of this installation's own
    QString keyFile;
};

/// --tls, --cert, --key
void addTlsOptions(QCommandLineParser &parser);
/// The error says which argument is wrong and what it should be.
Result<ServeTls> readTlsOptions(const QCommandLineParser &parser);

/// What the tunnels begin with; the certificate is made where there is none. Not with Policy::Off.
Result<std::shared_ptr<const net::tls::Context>> tlsContext(const ServeTls &tls);

} // namespace helolab::cli
