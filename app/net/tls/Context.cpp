// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"

#include "Tunnel.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <openssl/err.h>

namespace helolab::net::tls {

QString takeComplaint()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(code);
    return QString::fromLatin1(reason ? reason : "");
}

namespace {

void setCommon(SSL_CTX *all)
{
    SSL_CTX_set_min_proto_version(all, TLS1_2_VERSION);
    SSL_CTX_set_options(all, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(all, SSL_MODE_RELEASE_BUFFERS); // an idle tunnel costs little
    SSL_CTX_set_session_cache_mode(all, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_keylog_callback(all, Tunnel::noteKey);
}

} // namespace

Result<std::shared_ptr<const Context>> Context::forServer(const Identity &identity)
{
    ERR_clear_error();
    Settings settings(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *all = settings.get();
    bool isGood = all && SSL_CTX_use_certificate(all, identity.certificate.get()) == 1
        && SSL_CTX_use_PrivateKey(all, identity.key.get()) == 1;
    for (const Certificate &link : identity.chain)
        isGood = isGood && SSL_CTX_add1_chain_cert(all, link.get()) == 1;
    if (!isGood) {
        return Error{
            QCoreApplication::translate("Tls", "OpenSSL does not take the certificate: %1.").arg(takeComplaint())};
    }
    setCommon(all);
    SSL_CTX_set_num_tickets(all, 0); // every student sees a whole handshake
    return std::shared_ptr<const Context>(new Context(std::move(settings)));
}

std::shared_ptr<const Context> Context::forClient(const QString &alsoTrusted)
{
    Settings settings(SSL_CTX_new(TLS_client_method()));
    SSL_CTX *all = settings.get();
    setCommon(all);
    SSL_CTX_set_default_verify_paths(all);
    if (QFileInfo::exists(alsoTrusted))
        SSL_CTX_load_verify_file(all, QFile::encodeName(alsoTrusted).constData());
    ERR_clear_error(); // whom nobody vouches for is doubted, and that is said
    return std::shared_ptr<const Context>(new Context(std::move(settings)));
}

} // namespace helolab::net::tls
