// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServeOptions.h"

#include "core/Protocols.h"
#include "core/world/WorldFile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <optional>

namespace helolab::cli {

namespace {

constexpr qint64 usersFileAtMost = 1024 * 1024;

QString serveText(const char *english)
{
    return QCoreApplication::translate("Serve", english);
}

/// "smtp", of --smtp.
QString optionOf(const protocol::Protocol &protocol)
{
    return QString::fromLatin1(protocol.table().protocol);
}

/// "smtps", of --smtps: its port for TLS.
QString tlsOptionOf(const protocol::Protocol &protocol)
{
    return optionOf(protocol) + QLatin1Char('s');
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        serveText(QT_TRANSLATE_NOOP("Serve", "Runs the mail server of the workbench without a window, until Ctrl+C.")));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      serveText(QT_TRANSLATE_NOOP("Serve", "Shows this list of options."))});
    parser.addOption({QStringLiteral("listen"),
                      serveText(QT_TRANSLATE_NOOP("Serve",
                                                  "Address to listen on. Default 127.0.0.1, which only this "
                                                  "computer can reach.")),
                      QStringLiteral("ADDR")});
    for (const protocol::Protocol *protocol : protocols()) {
        parser.addOption(
            {optionOf(*protocol),
             serveText(QT_TRANSLATE_NOOP("Serve", "Port for %1, 0 for any free one; off for none. Default %2."))
                 .arg(QString::fromLatin1(protocol->name()), QString::number(protocol->labPort())),
             QStringLiteral("PORT|off")});
    }
    for (const protocol::Protocol *protocol : protocols()) {
        parser.addOption({tlsOptionOf(*protocol),
                          serveText(QT_TRANSLATE_NOOP("Serve",
                                                      "Port for %1 inside TLS from the first octet on, as above. "
                                                      "Default %2."))
                              .arg(QString::fromLatin1(protocol->name()), QString::number(protocol->tlsLabPort())),
                          QStringLiteral("PORT|off")});
    }
    addTlsOptions(parser);
    parser.addOption({QStringLiteral("user"),
                      serveText(QT_TRANSLATE_NOOP("Serve",
                                                  "Adds an account, and makes its domain local. "
                                                  "May be given more than once.")),
                      QStringLiteral("NAME@DOMAIN:PASSWORD")});
    parser.addOption({QStringLiteral("users"),
                      serveText(QT_TRANSLATE_NOOP("Serve",
                                                  "Adds the accounts of a file, one a line, "
                                                  "as with --user; lines with # are comments.")),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("world"),
                      serveText(QT_TRANSLATE_NOOP("Serve", "The world to serve: default, textbook, or a file.")),
                      QStringLiteral("NAME|FILE")});
    parser.addOption(
        {QStringLiteral("strict"), serveText(QT_TRANSLATE_NOOP("Serve", "Keeps to the RFCs to the letter."))});
    parser.addOption({QStringLiteral("tolerant"),
                      serveText(QT_TRANSLATE_NOOP("Serve", "Takes what most servers in the wild take."))});
    parser.addOption({QStringLiteral("transcript"),
                      serveText(QT_TRANSLATE_NOOP("Serve",
                                                  "Writes each connection as a .session file into a folder "
                                                  "when it closes; - prints everything as it happens.")),
                      QStringLiteral("DIR|-")});
}

Error badServeArgument(const QString &message)
{
    return Error{message, {}};
}

/// The listener that the option \p name describes, which is \p settings where it is not given; nothing where it is off.
Result<std::optional<net::ListenerSettings>> readPort(const QCommandLineParser &parser, const QString &name,
                                                      net::ListenerSettings settings)
{
    const QString value = parser.value(name);
    if (value == QLatin1String("off"))
        return std::optional<net::ListenerSettings>();
    if (!parser.isSet(name))
        return std::optional(settings);
    bool isNumber = false;
    settings.port = value.toUShort(&isNumber);
    if (!isNumber) {
        return badServeArgument(
            serveText(QT_TRANSLATE_NOOP("Serve", "--%1 wants a port number from 0 to 65535, or off; “%2” is neither."))
                .arg(name, value));
    }
    return std::optional(settings);
}

/// Those in the clear, then those for TLS, where there is any.
Result<std::vector<net::ListenerSettings>> readListeners(const QCommandLineParser &parser, const QHostAddress &address,
                                                         const ServeTls &tls)
{
    std::vector<net::ListenerSettings> listeners;
    for (const bool tlsFirst : {false, true}) {
        for (const protocol::Protocol *protocol : protocols()) {
            const QString name = tlsFirst ? tlsOptionOf(*protocol) : optionOf(*protocol);
            if (tlsFirst && tls.policy == ServeTls::Policy::Off) {
                if (parser.isSet(name) && parser.value(name) != QLatin1String("off")) {
                    return badServeArgument(
                        serveText(QT_TRANSLATE_NOOP("Serve", "--%1 needs TLS, and --tls off leaves none.")).arg(name));
                }
                continue;
            }
            const quint16 port = tlsFirst ? protocol->tlsLabPort() : protocol->labPort();
            // Who wants a protocol off means both of its ports, unless the other one is asked for.
            const bool isOff
                = tlsFirst && !parser.isSet(name) && parser.value(optionOf(*protocol)) == QLatin1String("off");
            const auto settings = readPort(parser, name, {protocol, address, port, tlsFirst});
            if (!settings)
                return settings.error();
            if (settings.value() && !isOff)
                listeners.push_back(*settings.value());
        }
    }
    return listeners;
}

Result<QHostAddress> readAddress(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("listen")))
        return QHostAddress(QHostAddress::LocalHost);
    QString value = parser.value(QStringLiteral("listen"));
    if (value == QLatin1String("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    if (value.startsWith(QLatin1Char('[')) && value.endsWith(QLatin1Char(']')))
        value = value.mid(1, value.size() - 2);
    const QHostAddress address(value);
    if (address.isNull()) {
        return badServeArgument(
            serveText(QT_TRANSLATE_NOOP("Serve",
                                        "--listen wants an address such as 127.0.0.1, ::1 or 0.0.0.0; "
                                        "“%1” is none."))
                .arg(value));
    }
    return address;
}

std::optional<Error> addUsersOfFile(world::World &world, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{serveText(QT_TRANSLATE_NOOP("Serve", "The file cannot be read: %1.")).arg(file.errorString()),
                     fileName};
    }
    const QByteArray content = file.read(usersFileAtMost + 1);
    if (content.size() > usersFileAtMost)
        return Error{serveText(QT_TRANSLATE_NOOP("Serve", "The file is larger than 1 MiB.")), fileName};
    int number = 0;
    for (const QByteArray &line : content.split('\n')) {
        ++number;
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        if (const auto added = world::addAccount(world, text); !added) {
            Error error = added.error();
            error.file = fileName;
            error.line = number;
            return error;
        }
    }
    return std::nullopt;
}

Result<world::World> readWorld(const QCommandLineParser &parser)
{
    const QString name
        = parser.isSet(QStringLiteral("world")) ? parser.value(QStringLiteral("world")) : QStringLiteral("default");
    world::WorldFile file = world::loadWorldFile(name);
    if (!file.world) {
        QStringList lines;
        for (const Error &error : file.problems)
            lines.append(error.toString());
        return Error{lines.join(QLatin1Char('\n')), {}};
    }
    Result<world::World> world(std::move(*file.world));
    for (const QString &fileName : parser.values(QStringLiteral("users"))) {
        if (const auto error = addUsersOfFile(world.value(), fileName))
            return *error;
    }
    for (const QString &user : parser.values(QStringLiteral("user"))) {
        if (const auto added = world::addAccount(world.value(), user.toUtf8()); !added)
            return Error{QStringLiteral("--user: ") + added.error().message, {}};
    }
    const bool strict = parser.isSet(QStringLiteral("strict"));
    const bool tolerant = parser.isSet(QStringLiteral("tolerant"));
    if (strict && tolerant) {
        return badServeArgument(
            serveText(QT_TRANSLATE_NOOP("Serve", "--strict and --tolerant exclude each other: give one of them.")));
    }
    if (strict || tolerant)
        world.value().manner = strict ? world::Manner::Strict : world::Manner::Tolerant;
    return world;
}

} // namespace

bool ServeOptions::isReachable() const
{
    return std::any_of(listeners.begin(), listeners.end(),
                       [](const net::ListenerSettings &settings) { return !settings.address.isLoopback(); });
}

Result<ServeOptions> readServeOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("helolab serve")} + arguments))
        return badServeArgument(parser.errorText());
    ServeOptions options;
    if (parser.isSet(QStringLiteral("help"))) {
        // Qt knows the program by its path, and not that a subcommand follows.
        options.help
            = parser.helpText().replace(QCoreApplication::arguments().constFirst(), QStringLiteral("helolab serve"));
        return options;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return badServeArgument(
            serveText(QT_TRANSLATE_NOOP("Serve", "“%1” is no option. Options begin with two hyphens."))
                .arg(parser.positionalArguments().constFirst()));
    }
    const auto address = readAddress(parser);
    if (!address)
        return address.error();
    const auto tls = readTlsOptions(parser);
    if (!tls)
        return tls.error();
    options.tls = tls.value();
    auto listeners = readListeners(parser, address.value(), options.tls);
    if (!listeners)
        return listeners.error();
    options.listeners = listeners.take();
    if (options.listeners.empty())
        return badServeArgument(serveText(QT_TRANSLATE_NOOP("Serve", "Everything is off: there is nothing to serve.")));
    auto world = readWorld(parser);
    if (!world)
        return world.error();
    options.world = world.take();
    options.world.offersTls = options.tls.policy != ServeTls::Policy::Off;
    if (options.tls.policy == ServeTls::Policy::Required)
        options.world.required = options.world.required | protocol::Need::Tls;
    options.transcript = parser.value(QStringLiteral("transcript"));
    if (parser.isSet(QStringLiteral("transcript")) && options.transcript.isEmpty()) {
        return badServeArgument(
            serveText(QT_TRANSLATE_NOOP("Serve", "--transcript wants a folder, or - for the standard output.")));
    }
    return options;
}

} // namespace helolab::cli
