// SPDX-License-Identifier: GPL-3.0-or-later
#include "Issue.h"

#include <QHostAddress>

#include <openssl/err.h>

namespace helolab::net::tls {

namespace {

using Days = std::chrono::duration<int, std::ratio<86400>>;

constexpr Days authorityAge{3652};
constexpr Days identityAge{397};
constexpr Days beforehand{1}; // clocks differ

/// What it may vouch for: this computer, and the networks that no router of the Internet knows (RFC 1918, RFC 4193,
/// RFC 6762).
constexpr const char *permitted = "critical,permitted;DNS:localhost,permitted;DNS:local,permitted;DNS:example,"
                                  "permitted;IP:127.0.0.0/255.0.0.0,permitted;IP:10.0.0.0/255.0.0.0,"
                                  "permitted;IP:172.16.0.0/255.240.0.0,permitted;IP:192.168.0.0/255.255.0.0,"
                                  "permitted;IP:0:0:0:0:0:0:0:1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,"
                                  "permitted;IP:fc00:0:0:0:0:0:0:0/fe00:0:0:0:0:0:0:0,"
                                  "permitted;IP:fe80:0:0:0:0:0:0:0/ffc0:0:0:0:0:0:0:0";

void setTimes(X509 &certificate, TimePoint now, Days age)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const auto day = std::chrono::duration_cast<std::chrono::seconds>(Days(1)).count();
    ASN1_TIME_set(X509_getm_notBefore(&certificate), time_t(seconds - beforehand.count() * day));
    ASN1_TIME_set(X509_getm_notAfter(&certificate), time_t(seconds + age.count() * day));
}

void setSerial(X509 &certificate)
{
    constexpr int bits = 127; // RFC 5280 section 4.1.2.2: positive, and nobody can guess it
    const Number number(BN_new());
    BN_rand(number.get(), bits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY);
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate));
}

void setName(X509 &certificate, const QByteArray &name)
{
    X509_NAME *subject = X509_get_subject_name(&certificate);
    const auto add = [subject](const char *field, const QByteArray &value) {
        X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8, reinterpret_cast<const uchar *>(value.constData()),
                                   int(value.size()), -1, 0);
    };
    add("O", "Helolab");
    constexpr qsizetype longest = 64; // RFC 5280 appendix A.1: ub-common-name
    add("CN", name.first(std::min(name.size(), longest)));
}

bool extend(X509 &certificate, X509 &issuer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, what, value.constData()));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

QByteArray alternativeNames(const QByteArrayList &names)
{
    QByteArrayList all;
    for (const QByteArray &name : names) {
        const bool isAddress = !QHostAddress(QString::fromLatin1(name)).isNull();
        all.append((isAddress ? "IP:" : "DNS:") + name);
    }
    return all.join(',');
}

/// A certificate for a new key, still to be extended and signed.
Identity begun(const QByteArray &name, TimePoint now, Days age)
{
    constexpr long third = 2; // version 3 is written as 2
    Identity identity;
    identity.key = Key(EVP_EC_gen("P-256"));
    identity.certificate = Certificate(X509_new());
    if (!identity.key || !identity.certificate)
        return {};
    X509 &certificate = *identity.certificate;
    X509_set_version(&certificate, third);
    setSerial(certificate);
    setTimes(certificate, now, age);
    setName(certificate, name);
    X509_set_pubkey(&certificate, identity.key.get());
    return identity;
}

} // namespace

Identity newAuthority(const QByteArray &name, TimePoint now)
{
    Identity identity = begun(name, now, authorityAge);
    if (!identity.certificate)
        return {};
    X509 &certificate = *identity.certificate;
    X509_set_issuer_name(&certificate, X509_get_subject_name(&certificate));
    const bool isExtended = extend(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && extend(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign")
        && extend(certificate, certificate, NID_name_constraints, permitted)
        && extend(certificate, certificate, NID_subject_key_identifier, "hash");
    if (!isExtended || X509_sign(&certificate, identity.key.get(), EVP_sha256()) == 0) {
        ERR_clear_error();
        return {};
    }
    return identity;
}

Identity newIdentity(const QByteArrayList &names, const Identity &authority, TimePoint now)
{
    Identity identity = begun(names.constFirst(), now, identityAge);
    if (!identity.certificate)
        return {};
    X509 &certificate = *identity.certificate;
    X509 &issuer = *authority.certificate;
    X509_set_issuer_name(&certificate, X509_get_subject_name(&issuer));
    const bool isExtended = extend(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE")
        && extend(certificate, issuer, NID_key_usage, "critical,digitalSignature")
        && extend(certificate, issuer, NID_ext_key_usage, "serverAuth")
        && extend(certificate, issuer, NID_subject_alt_name, alternativeNames(names))
        && extend(certificate, issuer, NID_subject_key_identifier, "hash")
        && extend(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    if (!isExtended || X509_sign(&certificate, authority.key.get(), EVP_sha256()) == 0) {
        ERR_clear_error();
        return {};
    }
    return identity;
}

} // namespace helolab::net::tls
