// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "LanguageOption.h"
#include "ProtocolName.h"
#include "ServeSignals.h"
#include "TapPage.h"

#include "app/net/AddressText.h"
#include "app/settings/Language.h"
#include "core/Protocols.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace helolab::cli {

namespace {

QString tapText(const char *english)
{
    return QCoreApplication::translate("Tap", english);
}

int refuseToTap(const QString &reason)
{
    std::fprintf(stderr, "helolab tap: %s\n", qUtf8Printable(reason));
    return 2;
}

/// HOST:PORT, [IPV6]:PORT. Port 0 where it is none of these.
std::pair<QString, quint16> placeOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = text.left(std::max<qsizetype>(0, colon));
    const bool isBracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() || (!isBracketed && host.contains(QLatin1Char(':'))))
        return {};
    return {host, text.mid(colon + 1).toUShort()};
}

struct Options
{
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            tapText(QT_TRANSLATE_NOOP("Tap", "Shows this list of options."))};
    QCommandLineOption listen{
        QStringLiteral("listen"),
        tapText(QT_TRANSLATE_NOOP("Tap", "The port for the mail program, on this computer; 0 for any free one.")),
        QStringLiteral("PORT")};
    QCommandLineOption to{QStringLiteral("to"),
                          tapText(QT_TRANSLATE_NOOP("Tap", "The server that the mail program is to reach.")),
                          QStringLiteral("HOST:PORT")};
    QCommandLineOption protocol{
        QStringLiteral("protocol"),
        tapText(QT_TRANSLATE_NOOP("Tap", "smtp, pop3 or imap. Default: what is usual at that port of the server.")),
        QStringLiteral("NAME")};
    QCommandLineOption tls{
        QStringLiteral("tls"),
        tapText(QT_TRANSLATE_NOOP("Tap",
                                  "Speaks TLS with the server from the first octet on, while the mail program speaks "
                                  "in the clear: so both can be read."))};
    QCommandLineOption startTls{
        QStringLiteral("starttls"),
        tapText(
            QT_TRANSLATE_NOOP("Tap",
                              "Asks the server for TLS by STARTTLS or STLS before the mail program hears of it, and "
                              "speaks TLS with it from there on; the mail program speaks in the clear, as with "
                              "--tls."))};
    QCommandLineOption trust{
        QStringLiteral("trust"),
        tapText(QT_TRANSLATE_NOOP("Tap", "Goes on though the server's certificate cannot be verified."))};
    QCommandLineOption secrets{
        QStringLiteral("secrets"),
        tapText(QT_TRANSLATE_NOOP("Tap", "Prints passwords too. Without it, asterisks stand there."))};
    QCommandLineOption code = languageOption();
};

Result<net::TapTarget> targetOf(const QCommandLineParser &parser, const Options &options)
{
    net::TapTarget target;
    std::tie(target.host, target.port) = placeOf(parser.value(options.to));
    if (target.port == 0)
        return Error{tapText(QT_TRANSLATE_NOOP("Tap", "--to wants a server and its port: --to mail.example:25."))};
    target.protocol = protocolAt(target.port);
    if (parser.isSet(options.protocol)) {
        const auto named = protocolNamed(parser.value(options.protocol));
        if (!named)
            return named.error();
        target.protocol = named.value();
    }
    if (!target.protocol)
        return Error{
            tapText(QT_TRANSLATE_NOOP("Tap",
                                      "Port %1 does not say what is spoken there: add --protocol smtp, pop3 or imap."))
                .arg(target.port)};
    if (parser.isSet(options.tls) && parser.isSet(options.startTls))
        return Error{
            tapText(
                QT_TRANSLATE_NOOP(
                    "Tap",
                    "--tls or --starttls, not both: at port %1 the server waits for TLS at once, or is asked for it."))
                .arg(target.port)};
    target.security = parser.isSet(options.tls) ? net::Security::TlsFirst
        : parser.isSet(options.startTls)        ? net::Security::StartTls
                                                : net::Security::InTheClear;
    target.trustsAnyone = parser.isSet(options.trust);
    return target;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    std::fflush(stdout);
}

int runTapTo(const net::TapTarget &target, quint16 port, bool showsSecrets)
{
    using Id = transcript::Archive::ConnectionId;
    TapPage page(*target.protocol, showsSecrets);
    ServeSignals stopping; // before `ready`: whoever waits for that may stop us at once
    QObject::connect(&stopping, &ServeSignals::asked, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    net::Tap tap(target, std::make_shared<transcript::Archive>());
    QObject::connect(&tap, &net::Tap::added, &tap,
                     [&page](Id id, const std::vector<protocol::Entry> &entries) { print(page.added(id, entries)); });
    QObject::connect(&tap, &net::Tap::noticed, &tap,
                     [&page](Id id, const QString &text) { print(page.noticed(id, text)); });
    QObject::connect(&tap, &net::Tap::closed, &tap, [&page](Id id) { page.closed(id); });
    const auto opened = tap.listen(QHostAddress::LocalHost, port);
    if (!opened)
        return refuseToTap(tapText(QT_TRANSLATE_NOOP("Tap", "Cannot listen on port %1: %2. Choose another port."))
                               .arg(port)
                               .arg(opened.error().message));
    print(QStringLiteral("# 127.0.0.1:%1 → %2\n# ready\n")
              .arg(opened.value())
              .arg(net::addressWithPort(target.host, target.port))
              .toUtf8());
    return QCoreApplication::exec();
}

} // namespace

int runTap(const QStringList &arguments)
{
    settings::LanguageSwitch language;
    language.apply(settings::localeLanguage());
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tapText(QT_TRANSLATE_NOOP("Tap",
                                  "Stands between a mail program and a server, relays what they say unchanged, and "
                                  "prints it with notes as it happens. Tell the mail program that its server is "
                                  "127.0.0.1 at the port that you give to --listen.")));
    parser.addOptions({options.help, options.listen, options.to, options.protocol, options.tls, options.startTls,
                       options.trust, options.secrets, options.code});
    if (!parser.parse(QStringList{QStringLiteral("helolab tap")} + arguments))
        return refuseToTap(parser.errorText());
    const auto chosen = chosenLanguage(parser, options.code);
    if (!chosen)
        return refuseToTap(chosen.error().message);
    language.apply(*chosen.value());
    if (parser.isSet(options.help)) {
        const QString text = parser.helpText().replace(QCoreApplication::arguments().constFirst() + QLatin1Char(' '),
                                                       QStringLiteral("helolab tap "));
        std::fputs(qUtf8Printable(text + QLatin1Char('\n')), stdout);
        return 0;
    }
    bool isPort = false;
    const quint16 port = parser.value(options.listen).toUShort(&isPort);
    if (!isPort || !parser.positionalArguments().isEmpty())
        return refuseToTap(tapText(QT_TRANSLATE_NOOP(
            "Tap", "Say where to listen and where to go on to: helolab tap --listen 4025 --to mail.example:25")));
    const auto target = targetOf(parser, options);
    if (!target)
        return refuseToTap(target.error().message);
    return runTapTo(target.value(), port, parser.isSet(options.secrets));
}

} // namespace helolab::cli
