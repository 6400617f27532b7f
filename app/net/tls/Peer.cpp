// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace helolab::net::tls {

namespace {

constexpr int linksAtMost = 10;
constexpr std::size_t findingsAtMost = 5;
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

/// The kind of a public key and how long it is, or on which curve.
QString keyOf(const X509 &certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(&certificate);
    if (!key)
        return QStringLiteral("?");
    std::array<char, 64> group{};
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
        && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1) {
        const char *known = EC_curve_nid2nist(OBJ_sn2nid(group.data()));
        return QStringLiteral("EC ") + harmless(QString::fromLatin1(known ? known : group.data()));
    }
    const char *name = EVP_PKEY_get0_type_name(key);
    const QString kind = QString::fromLatin1(name ? name : "?");
    const bool isRsa = kind.startsWith(QLatin1StringView("RSA"));
    return isRsa ? kind + QLatin1Char(' ') + QString::number(EVP_PKEY_get_bits(key)) : kind;
}

CertificateText textOf(const X509 &certificate)
{
    CertificateText text;
    text.subject = textOf(X509_get_subject_name(&certificate));
    text.issuer = textOf(X509_get_issuer_name(&certificate));
    text.names = namesOf(certificate);
    text.from = timeOf(X509_get0_notBefore(&certificate));
    text.until = timeOf(X509_get0_notAfter(&certificate));
    text.key = keyOf(certificate);
    text.signature = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(&certificate)));
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

/// Read alike in every country, the year whole: 01/02/27 is not.
QString dayText(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

/// Its place among those that were sent.
int linkOf(const X509 &certificate, const STACK_OF(X509) * chain)
{
    const int count = chain ? sk_X509_num(chain) : 0;
    for (int i = 0; i < count; ++i) {
        if (X509_cmp(&certificate, sk_X509_value(chain, i)) == 0)
            return i;
    }
    return -1;
}

Finding findingOf(const Failure &failure, const Peer &peer, const STACK_OF(X509) * chain)
{
    Finding finding;
    finding.doubt = doubtOf(failure.error);
    if (failure.certificate) {
        finding.link = linkOf(*failure.certificate, chain);
        finding.certificate = textOf(*failure.certificate);
    } else if (!peer.chain.empty()) {
        finding.certificate = peer.chain.front();
    }
    if (finding.doubt == Doubt::Other)
        finding.complaint = QString::fromLatin1(X509_verify_cert_error_string(failure.error));
    return finding;
}

bool isSame(const Finding &one, const Finding &other)
{
    return one.doubt == other.doubt && one.complaint == other.complaint
        && one.certificate.fingerprint == other.certificate.fingerprint;
}

} // namespace

Peer peerOf(const SSL &connection, const std::vector<Failure> &failures)
{
    Peer peer;
    peer.version = QString::fromLatin1(SSL_get_version(&connection));
    peer.cipher = QString::fromLatin1(SSL_get_cipher_name(&connection));
    const STACK_OF(X509) *chain = SSL_get_peer_cert_chain(&connection);
    const int sent = chain ? sk_X509_num(chain) : 0;
    const int listed = std::min(sent, linksAtMost);
    peer.chain.reserve(std::size_t(listed));
    for (int i = 0; i < listed; ++i)
        peer.chain.push_back(textOf(*sk_X509_value(chain, i)));
    peer.unlisted = sent - listed;
    for (const Failure &failure : failures) {
        Finding finding = findingOf(failure, peer, chain);
        const auto isKnown = [&finding](const Finding &other) { return isSame(finding, other); };
        if (peer.findings.size() < findingsAtMost && std::ranges::none_of(peer.findings, isKnown))
            peer.findings.push_back(std::move(finding));
    }
    // Who vouches for itself is known to nobody else either: one of the two says it.
    if (peer.findings.size() > 1 && peer.findings.front().doubt == Doubt::SelfSigned)
        std::erase_if(peer.findings, [](const Finding &finding) { return finding.doubt == Doubt::UnknownAuthority; });
    return peer;
}

QString findingText(const Finding &finding, const QString &host)
{
    const CertificateText &about = finding.certificate;
    const bool isOwn = finding.link == 0;
    switch (finding.doubt) {
    case Doubt::SelfSigned:
        return QCoreApplication::translate("Tls",
                                           "Only its owner vouches for it (it is self-signed): anybody can make one "
                                           "that says the same.");
    case Doubt::UnknownAuthority:
        if (!isOwn)
            return QCoreApplication::translate("Tls",
                                               "The chain above it ends at “%1”, an authority that this computer does "
                                               "not know.")
                .arg(about.issuer);
        return QCoreApplication::translate("Tls",
                                           "It is vouched for by “%1”, an authority that this computer does not "
                                           "know.")
            .arg(about.issuer);
    case Doubt::WrongName:
        return QCoreApplication::translate("Tls", "It is not for “%1” but for: %2.")
            .arg(host, about.names.isEmpty() ? about.subject : about.names.join(QStringLiteral(", ")));
    case Doubt::Expired:
        if (!isOwn)
            return QCoreApplication::translate("Tls", "The certificate of “%1”, above it in the chain, expired on %2.")
                .arg(about.subject, dayText(about.until));
        return QCoreApplication::translate("Tls", "It expired on %1.").arg(dayText(about.until));
    case Doubt::NotYetValid:
        if (!isOwn)
            return QCoreApplication::translate("Tls",
                                               "The certificate of “%1”, above it in the chain, is not valid before "
                                               "%2. Is the clock of this computer right?")
                .arg(about.subject, dayText(about.from));
        return QCoreApplication::translate("Tls", "It is not valid before %1. Is the clock of this computer right?")
            .arg(dayText(about.from));
    case Doubt::Other:
        break;
    }
    if (!isOwn)
        return QCoreApplication::translate("Tls", "OpenSSL says of the certificate of “%1”, above it in the chain: %2.")
            .arg(about.subject, finding.complaint);
    return QCoreApplication::translate("Tls", "OpenSSL says of it: %1.").arg(finding.complaint);
}

QString peerText(const Peer &peer)
{
    if (peer.chain.empty())
        return QCoreApplication::translate("Tls", "%1, %2. The server has shown no certificate.")
            .arg(peer.version, peer.cipher);
    const CertificateText &own = peer.chain.front();
    return QCoreApplication::translate("Tls",
                                       "%1, %2. The certificate is that of “%3”, issued by “%4”, valid from %5 to %6; "
                                       "key %7, signature %8; SHA-256 %9.")
        .arg(peer.version, peer.cipher, own.subject, own.issuer, dayText(own.from), dayText(own.until), own.key,
             own.signature, own.fingerprint);
}

QStringList chainTexts(const Peer &peer)
{
    QStringList lines;
    const QString sent = QString::number(peer.chain.size() + std::size_t(peer.unlisted));
    for (std::size_t i = 1; i < peer.chain.size(); ++i) {
        const CertificateText &link = peer.chain[i];
        const QString number = QString::number(i + 1);
        if (link.subject == link.issuer)
            lines.append(QCoreApplication::translate("Tls",
                                                     "Certificate %1 of %2: “%3”, which vouches for itself, valid from "
                                                     "%4 to %5; key %6, signature %7.")
                             .arg(number, sent, link.subject, dayText(link.from), dayText(link.until), link.key,
                                  link.signature));
        else
            lines.append(QCoreApplication::translate("Tls",
                                                     "Certificate %1 of %2: “%3”, issued by “%4”, valid from %5 to %6; "
                                                     "key %7, signature %8.")
                             .arg(number, sent, link.subject, link.issuer, dayText(link.from), dayText(link.until),
                                  link.key, link.signature));
    }
    if (peer.unlisted > 0)
        lines.append(
            QCoreApplication::translate("Tls", "The server has sent %n more certificate(s).", nullptr, peer.unlisted));
    return lines;
}

} // namespace helolab::net::tls
