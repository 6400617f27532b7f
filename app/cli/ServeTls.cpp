// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServeTls.h"

#include "app/net/Deadlines.h"
#include "app/net/tls/Authority.h"
#include "app/net/tls/Context.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <optional>

namespace helolab::cli {

namespace {

QString tlsText(const char *english)
{
    return QCoreApplication::translate("Serve", english);
}

std::optional<ServeTls::Policy> policyOf(const QString &word)
{
    using Policy = ServeTls::Policy;
    struct Row
    {
        const char *word;
        Policy policy;
    };
    static constexpr std::array rows{Row{"off", Policy::Off}, Row{"offered", Policy::Offered},
                                     Row{"required", Policy::Required}};
    for (const Row &row : rows) {
        if (word == QLatin1StringView(row.word))
            return row.policy;
    }
    return std::nullopt;
}

} // namespace

void addTlsOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("tls"),
                      tlsText(QT_TRANSLATE_NOOP("Serve",
                                                "Whether a client may ask for TLS (STARTTLS, STLS), must do so before "
                                                "mail and logins, or cannot. Default offered.")),
                      QStringLiteral("offered|required|off")});
    parser.addOption({QStringLiteral("cert"),
                      tlsText(QT_TRANSLATE_NOOP("Serve",
                                                "The server's certificate and those that vouch for it, in PEM. Without "
                                                "it, one for localhost is made on first use.")),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("key"),
                      tlsText(QT_TRANSLATE_NOOP("Serve", "The private key of that certificate, in PEM.")),
                      QStringLiteral("FILE")});
}

Result<ServeTls> readTlsOptions(const QCommandLineParser &parser)
{
    ServeTls tls;
    tls.certificateFile = parser.value(QStringLiteral("cert"));
    tls.keyFile = parser.value(QStringLiteral("key"));
    tls.isAsked = parser.isSet(QStringLiteral("tls")) || parser.isSet(QStringLiteral("cert"));
    if (tls.certificateFile.isEmpty() != tls.keyFile.isEmpty())
        return Error{tlsText(QT_TRANSLATE_NOOP("Serve", "--cert and --key belong together: give both or none."))};
    if (!parser.isSet(QStringLiteral("tls")))
        return tls;
    const QString word = parser.value(QStringLiteral("tls"));
    const auto policy = policyOf(word);
    if (!policy) {
        return Error{tlsText(QT_TRANSLATE_NOOP("Serve", "--tls wants offered, required or off; “%1” is none of them."))
                         .arg(word)};
    }
    tls.policy = *policy;
    return tls;
}

Result<std::shared_ptr<const net::tls::Context>> tlsContext(const ServeTls &tls)
{
    const auto identity = tls.certificateFile.isEmpty()
        ? net::tls::Authority(net::tls::Authority::usualFolder()).identity(net::Deadlines::now())
        : net::tls::readIdentity(tls.certificateFile, tls.keyFile);
    if (!identity)
        return identity.error();
    return net::tls::Context::forServer(identity.value());
}

} // namespace helolab::cli
