// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QLocale>

#include <algorithm>
#include <array>

namespace helolab::net::tls {

namespace {

constexpr int linksAtMost = 10;
constexpr int namesAtMost = 20;
constexpr qsizetype textAtMost = 200;

/// What stands in a certificate is anybody's: bounded, and without what a terminal or a view might obey.
QString harmless(const QString &text)
{
    QString shown = text.left(textAtMost);
    for (QChar &character : shown) {
        if (!character.isPrint())
            character = QChar(QChar::ReplacementCharacter);
    }
    return text.size() > textAtMost ? shown + QStringLiteral("…") : shown;
}

QString textOf(const X509_NAME *name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return harmless(QString::fromUtf8(data, qsizetype(size)));
}

QString textOf(const GENERAL_NAME &name)
{
    if (name.type == GEN_DNS) {
        const ASN1_IA5STRING *dns = name.d.dNSName;
        return harmless(QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(dns)),
                                            qsizetype(ASN1_STRING_length(dns))));
    }
    constexpr int ipv4 = 4;
    constexpr int ipv6 = 16;
    if (name.type != GEN_IPADD)
        return {};
    const unsigned char *octets = ASN1_STRING_get0_data(name.d.iPAddress);
    switch (ASN1_STRING_length(name.d.iPAddress)) {
    case ipv4:
        return QHostAddress(quint32(octets[0]) << 24 | quint32(octets[1]) << 16 | quint32(octets[2]) << 8 | octets[3])
            .toString();
    case ipv6:
        return QHostAddress(octets).toString();
    default:
        return {};
    }
}

QStringList namesOf(const X509 &certificate)
{
    const std::unique_ptr<GENERAL_NAMES, Released<GENERAL_NAMES_free>> all(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList names;
    const int count = all ? std::min(sk_GENERAL_NAME_num(all.get()), namesAtMost) : 0;
    for (int i = 0; i < count; ++i) {
        const QString name = textOf(*sk_GENERAL_NAME_value(all.get(), i));
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, std::min(parts.tm_sec, 59)), Qt::UTC};
}

CertificateText textOf(const X509 &certificate)
{
    CertificateText text;
    text.subject = textOf(X509_get_subject_name(&certificate));
    text.issuer = textOf(X509_get_issuer_name(&certificate));
    text.names = namesOf(certificate);
    text.from = timeOf(X509_get0_notBefore(&certificate));
    text.until = timeOf(X509_get0_notAfter(&certificate));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    X509_digest(&certificate, EVP_sha256(), digest.data(), &size);
    text.fingerprint
        = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size)).toHex());
    return text;
}

Doubt doubtOf(int error)
{
    switch (error) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return Doubt::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return Doubt::UnknownAuthority;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return Doubt::WrongName;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Doubt::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Doubt::NotYetValid;
    default:
        return Doubt::Other;
    }
}

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

} // namespace

Peer peerOf(const SSL &connection, const std::vector<int> &errors)
{
    Peer peer;
    peer.version = QString::fromLatin1(SSL_get_version(&connection));
    peer.cipher = QString::fromLatin1(SSL_get_cipher_name(&connection));
    const STACK_OF(X509) *chain = SSL_get_peer_cert_chain(&connection);
    const int count = chain ? std::min(sk_X509_num(chain), linksAtMost) : 0;
    for (int i = 0; i < count; ++i)
        peer.chain.push_back(textOf(*sk_X509_value(chain, i)));
    for (const int error : errors) {
        const Doubt doubt = doubtOf(error);
        if (std::find(peer.doubts.begin(), peer.doubts.end(), doubt) == peer.doubts.end())
            peer.doubts.push_back(doubt);
        if (doubt == Doubt::Other)
            peer.complaint = QString::fromLatin1(X509_verify_cert_error_string(error));
    }
    // Who vouches for itself is known to nobody else either: one of the two says it.
    if (peer.doubts.size() > 1 && peer.doubts.front() == Doubt::SelfSigned)
        peer.doubts.erase(std::remove(peer.doubts.begin(), peer.doubts.end(), Doubt::UnknownAuthority),
                          peer.doubts.end());
    return peer;
}

QString doubtText(Doubt doubt, const QString &host, const Peer &peer)
{
    const CertificateText own = peer.chain.empty() ? CertificateText() : peer.chain.front();
    switch (doubt) {
    case Doubt::SelfSigned:
        return QCoreApplication::translate("Tls",
                                           "Only its owner vouches for it (it is self-signed): anybody can make one "
                                           "that says the same.");
    case Doubt::UnknownAuthority:
        return QCoreApplication::translate("Tls",
                                           "It is vouched for by “%1”, an authority that this computer does not "
                                           "know.")
            .arg(own.issuer);
    case Doubt::WrongName:
        return QCoreApplication::translate("Tls", "It is not for “%1” but for: %2.")
            .arg(host, own.names.isEmpty() ? own.subject : own.names.join(QStringLiteral(", ")));
    case Doubt::Expired:
        return QCoreApplication::translate("Tls", "It expired on %1.").arg(dayText(own.until));
    case Doubt::NotYetValid:
        return QCoreApplication::translate("Tls", "It is not valid before %1. Is the clock of this computer right?")
            .arg(dayText(own.from));
    case Doubt::Other:
        break;
    }
    return QCoreApplication::translate("Tls", "OpenSSL says of it: %1.").arg(peer.complaint);
}

QString peerText(const Peer &peer)
{
    if (peer.chain.empty())
        return QCoreApplication::translate("Tls", "%1, %2. The server has shown no certificate.")
            .arg(peer.version, peer.cipher);
    const CertificateText &own = peer.chain.front();
    return QCoreApplication::translate("Tls",
                                       "%1, %2. The certificate is that of “%3”, issued by “%4”, valid until %5; "
                                       "SHA-256 %6.")
        .arg(peer.version, peer.cipher, own.subject, own.issuer, dayText(own.until), own.fingerprint);
}

} // namespace helolab::net::tls
