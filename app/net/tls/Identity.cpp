// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identity.h"

#include "core/BoundedFile.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace helolab::net::tls {

namespace {

constexpr qint64 fileAtMost = 1024 * 1024; // octets
constexpr std::size_t chainAtMost = 10;

/// Nobody is asked for a password here.
int noPassword(char *, int, int, void *)
{
    return -1;
}

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

Bio writing()
{
    return Bio(BIO_new(BIO_s_mem()));
}

QByteArray written(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, qsizetype(size)};
}

Error wrongFile(const char *english, const QString &file)
{
    return Error{QCoreApplication::translate("Tls", english), file};
}

} // namespace

Certificate certificateOf(const QByteArray &pem)
{
    ERR_clear_error();
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, noPassword, nullptr));
}

Key keyOf(const QByteArray &pem)
{
    ERR_clear_error();
    return Key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, noPassword, nullptr));
}

QByteArray pemOf(const X509 &certificate)
{
    const Bio bio = writing();
    PEM_write_bio_X509(bio.get(), &certificate);
    return written(bio);
}

QByteArray pemOf(const EVP_PKEY &key)
{
    const Bio bio = writing();
    PEM_write_bio_PrivateKey(bio.get(), &key, nullptr, nullptr, 0, nullptr, nullptr);
    return written(bio);
}

Result<Identity> readIdentity(const QString &certificateFile, const QString &keyFile)
{
    const auto certificates = readBounded(certificateFile, fileAtMost);
    if (!certificates)
        return certificates.error();
    const auto key = readBounded(keyFile, fileAtMost);
    if (!key)
        return key.error();

    Identity identity;
    const Bio bio = reading(certificates.value());
    while (X509 *next = PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr)) {
        Certificate certificate(next);
        if (!identity.certificate)
            identity.certificate = std::move(certificate);
        else if (identity.chain.size() < chainAtMost)
            identity.chain.push_back(std::move(certificate));
    }
    ERR_clear_error(); // the end of the file is one
    if (!identity.certificate) {
        return wrongFile(QT_TRANSLATE_NOOP("Tls", "This is no certificate in PEM."), certificateFile);
    }
    identity.key = keyOf(key.value());
    if (!identity.key) {
        return wrongFile(QT_TRANSLATE_NOOP("Tls", "This is no private key in PEM, or it is locked with a password."),
                         keyFile);
    }
    if (X509_check_private_key(identity.certificate.get(), identity.key.get()) != 1) {
        ERR_clear_error();
        return wrongFile(QT_TRANSLATE_NOOP("Tls", "The key does not belong to the certificate."), keyFile);
    }
    return identity;
}

} // namespace helolab::net::tls
