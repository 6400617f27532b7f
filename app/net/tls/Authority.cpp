// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authority.h"

#include "Issue.h"
#include "core/BoundedFile.h"
#include "core/WholeFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <openssl/err.h>

#include <algorithm>

namespace helolab::net::tls {

namespace {

constexpr qint64 keptAtMost = 64 * 1024; // octets
constexpr int lockPatience = 10'000; // milliseconds, while another Helolab makes its own
constexpr Milliseconds renewedBefore = std::chrono::hours(30 * 24);

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

/// True where \p certificate is good at \p now and for a while behind it.
bool isGoodAt(const X509 &certificate, TimePoint now)
{
    const auto seconds = [](TimePoint at) {
        return time_t(std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count());
    };
    time_t from = seconds(now);
    time_t until = seconds(now + renewedBefore);
    return X509_cmp_time(X509_get0_notBefore(&certificate), &from) < 0
        && X509_cmp_time(X509_get0_notAfter(&certificate), &until) > 0;
}

bool isWhole(const Identity &identity)
{
    const bool fits = identity.certificate && identity.key
        && X509_check_private_key(identity.certificate.get(), identity.key.get()) == 1;
    ERR_clear_error();
    return fits;
}

bool vouchesFor(const Identity &authority, const Identity &identity)
{
    const bool vouches = X509_verify(identity.certificate.get(), authority.key.get()) == 1;
    ERR_clear_error();
    return vouches;
}

/// The names under which a client on this computer, or beside it, reaches a server on it.
QByteArrayList ownNames()
{
    QByteArrayList names{"localhost", "127.0.0.1", "::1"};
    const QByteArray host = QSysInfo::machineHostName().toLower().toLatin1();
    const QByteArray label = host.split('.').constFirst();
    const bool isName = !label.isEmpty() && label != "localhost" && std::all_of(label.begin(), label.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (isName)
        names.append(label + ".local");
    return names;
}

/// "Helolab on lab-pc 3F9A": who sees it in a list of authorities knows where it is from.
QByteArray newName(TimePoint now)
{
    constexpr qsizetype digits = 4;
    const QByteArray made = QByteArray::number(qint64(now.time_since_epoch().count()));
    const QByteArray mark = QCryptographicHash::hash(made, QCryptographicHash::Sha256).toHex().first(digits).toUpper();
    constexpr qsizetype longest = 40;
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    return "Helolab on " + host.first(std::min(host.size(), longest)) + ' ' + mark;
}

} // namespace

QString Authority::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/tls");
}

Authority::Authority(QString folder)
    : m_folder(std::move(folder))
{
}

QString Authority::fileNamed(const char *name) const
{
    return m_folder + QLatin1Char('/') + QLatin1StringView(name);
}

QString Authority::certificateFile() const
{
    return fileNamed("authority.pem");
}

std::optional<Error> Authority::keep(const Identity &identity, const char *certificateName, const char *keyName) const
{
    const auto write = [this](const char *name, const QByteArray &pem) -> std::optional<Error> {
        if (const auto error = replaceFile(fileNamed(name), pem)) {
            return Error{QCoreApplication::translate("Tls", "The certificate cannot be kept: %1.").arg(error->message),
                         fileNamed(name)};
        }
        return std::nullopt;
    };
    if (const auto error = write(keyName, pemOf(*identity.key)))
        return error;
    QFile::setPermissions(fileNamed(keyName), onlyOwner);
    return write(certificateName, pemOf(*identity.certificate));
}

Result<Identity> Authority::authority(TimePoint now) const
{
    const auto certificate = readBounded(certificateFile(), keptAtMost);
    const auto key = readBounded(fileNamed("authority-key.pem"), keptAtMost);
    if (certificate && key) {
        Identity kept{certificateOf(certificate.value()), {}, keyOf(key.value())};
        if (isWhole(kept) && isGoodAt(*kept.certificate, now))
            return kept;
    }
    Identity made = newAuthority(newName(now), now);
    if (!made.certificate)
        return Error{QCoreApplication::translate("Tls", "OpenSSL cannot make a certificate.")};
    if (auto error = keep(made, "authority.pem", "authority-key.pem"))
        return *error;
    return made;
}

Result<Identity> Authority::identity(TimePoint now) const
{
    if (!QDir().mkpath(m_folder))
        return Error{QCoreApplication::translate("Tls", "The folder for the certificates cannot be made."), m_folder};
    QFile::setPermissions(m_folder, onlyOwner | QFile::ExeOwner);
    QLockFile lock(fileNamed("lock"));
    if (!lock.tryLock(lockPatience)) {
        return Error{QCoreApplication::translate("Tls", "Another program keeps the folder of the certificates locked."),
                     m_folder};
    }
    Result<Identity> authority = this->authority(now);
    if (!authority)
        return authority;
    const auto certificate = readBounded(fileNamed("localhost.pem"), keptAtMost);
    const auto key = readBounded(fileNamed("localhost-key.pem"), keptAtMost);
    if (certificate && key) {
        Identity kept{certificateOf(certificate.value()), {}, keyOf(key.value())};
        if (isWhole(kept) && isGoodAt(*kept.certificate, now) && vouchesFor(authority.value(), kept)) {
            kept.chain.push_back(std::move(authority.value().certificate));
            return kept;
        }
    }
    Identity made = newIdentity(ownNames(), authority.value(), now);
    if (!made.certificate)
        return Error{QCoreApplication::translate("Tls", "OpenSSL cannot make a certificate.")};
    if (auto error = keep(made, "localhost.pem", "localhost-key.pem"))
        return *error;
    made.chain.push_back(std::move(authority.value().certificate));
    return made;
}

} // namespace helolab::net::tls
