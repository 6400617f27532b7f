// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace helolab::net::tls {

template <auto release> struct Released
{
    template <typename T> void operator()(T *object) const { release(object); }
};

// What OpenSSL makes, owned.
using Bio = std::unique_ptr<BIO, Released<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, Released<BN_free>>;
using Key = std::unique_ptr<EVP_PKEY, Released<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Released<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Released<X509_EXTENSION_free>>;
using Settings = std::unique_ptr<SSL_CTX, Released<SSL_CTX_free>>;
using Connection = std::unique_ptr<SSL, Released<SSL_free>>;

} // namespace helolab::net::tls
