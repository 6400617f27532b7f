// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tunnel.h"

#include <QHostAddress>
#include <QUrl>

#include <openssl/err.h>

#include <array>
#include <utility>

namespace helolab::net::tls {

namespace {

constexpr std::size_t recordSize = 16 * 1024; // octets inside of one, at most (RFC 8446 section 5.1)

} // namespace

Tunnel::Tunnel(std::shared_ptr<const Context> context)
    : m_context(std::move(context))
    , m_connection(SSL_new(m_context->settings()))
    , m_in(BIO_new(BIO_s_mem()))
    , m_out(BIO_new(BIO_s_mem()))
{
    SSL_set_bio(m_connection.get(), m_in, m_out);
    SSL_set_app_data(m_connection.get(), this);
    SSL_set_accept_state(m_connection.get());
}

Tunnel::Tunnel(std::shared_ptr<const Context> context, const QString &host, TimePoint now)
    : Tunnel(std::move(context))
{
    SSL *connection = m_connection.get();
    SSL_set_connect_state(connection);
    SSL_set_verify(connection, SSL_VERIFY_PEER, noteFailure);
    X509_VERIFY_PARAM *wanted = SSL_get0_param(connection);
    const QByteArray name = QUrl::toAce(host);
    if (const QHostAddress address(host); !address.isNull()) {
        X509_VERIFY_PARAM_set1_ip_asc(wanted, address.toString().toLatin1().constData());
    } else {
        SSL_set_tlsext_host_name(connection, name.constData()); // RFC 6066 section 3: names only
        X509_VERIFY_PARAM_set_hostflags(wanted, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        X509_VERIFY_PARAM_set1_host(wanted, name.constData(), std::size_t(name.size()));
    }
    X509_VERIFY_PARAM_set_time(
        wanted, time_t(std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count()));
    shakeHands();
}

void Tunnel::noteKey(const SSL *connection, const char *line)
{
    static_cast<Tunnel *>(SSL_get_app_data(connection))->m_keys.append(line).append('\n');
}

/// Notes what is wrong with a certificate and goes on: a person is to hear all of it, and to decide.
int Tunnel::noteFailure(int isGood, X509_STORE_CTX *verified)
{
    if (isGood == 0) {
        const auto *connection
            = static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(verified, SSL_get_ex_data_X509_STORE_CTX_idx()));
        auto *tunnel = static_cast<Tunnel *>(SSL_get_app_data(connection));
        constexpr std::size_t failuresAtMost = 20;
        X509 *about = X509_STORE_CTX_get_current_cert(verified);
        if (about)
            X509_up_ref(about);
        Certificate certificate(about);
        if (tunnel->m_failures.size() < failuresAtMost)
            tunnel->m_failures.push_back({X509_STORE_CTX_get_error(verified), std::move(certificate)});
    }
    return 1;
}

void Tunnel::take(QByteArrayView records, QByteArray &octets)
{
    if (m_stage == Stage::Broken || m_stage == Stage::Ended)
        return;
    BIO_write(m_in, records.data(), int(records.size()));
    if (m_stage == Stage::Handshake)
        shakeHands();
    if (m_stage == Stage::Up)
        read(octets);
}

void Tunnel::shakeHands()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_connection.get());
    if (result == 1)
        m_stage = Stage::Up;
    else if (SSL_get_error(m_connection.get(), result) != SSL_ERROR_WANT_READ)
        fail();
}

void Tunnel::read(QByteArray &octets)
{
    std::array<char, recordSize> inside; // NOLINT(cppcoreguidelines-pro-type-member-init): SSL_read fills it
    while (true) {
        ERR_clear_error();
        const int count = SSL_read(m_connection.get(), inside.data(), int(inside.size()));
        if (count > 0) {
            octets.append(inside.data(), count);
            continue;
        }
        switch (SSL_get_error(m_connection.get(), count)) {
        case SSL_ERROR_WANT_READ:
            return;
        case SSL_ERROR_ZERO_RETURN:
            m_stage = Stage::Ended;
            return;
        default:
            fail();
            return;
        }
    }
}

void Tunnel::fail()
{
    m_stage = Stage::Broken;
    m_complaint = takeComplaint();
}

void Tunnel::send(QByteArrayView octets)
{
    if (!canSend() || octets.isEmpty())
        return;
    ERR_clear_error();
    // Into memory everything is written at once.
    if (SSL_write(m_connection.get(), octets.data(), int(octets.size())) <= 0)
        fail();
}

void Tunnel::end()
{
    if (canSend())
        SSL_shutdown(m_connection.get());
    ERR_clear_error();
}

QByteArray Tunnel::takeRecords()
{
    QByteArray records(qsizetype(BIO_pending(m_out)), Qt::Uninitialized);
    if (!records.isEmpty())
        BIO_read(m_out, records.data(), int(records.size()));
    return records;
}

} // namespace helolab::net::tls
