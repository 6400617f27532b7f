// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunWindow.h"

#include "Workbench.h"
#include "cli/Commands.h"
#include "core/Protocols.h"
#include "net/ThisMachine.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHostAddress>
#include <QNetworkInterface>

#include <cstdio>

namespace helolab {

namespace {

int wrongCommandLine(const QString &message)
{
    std::fprintf(stderr, "helolab: %s\nTry: helolab help\n", qPrintable(message));
    return 2;
}

/// Not all at once, as 0.0.0.0 would say: the window tells mail programs where to connect.
bool isOneOfThisComputer(const QString &address)
{
    return !QHostAddress(address).isNull() && net::isThisMachine(address);
}

QString ownAddresses()
{
    QStringList all;
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        all.append(address.toString());
    return all.join(QStringLiteral(", "));
}

} // namespace

int runWindow(int argc, char **argv)
{
    // Said before a display is asked for: a terminal without one gets its answer too.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))
        return cli::runHelp({});
    if (arguments.contains(QStringLiteral("--version"))) {
        std::printf("helolab %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (argc > 1 && argv[1][0] != '-')
        return wrongCommandLine(QStringLiteral("there is no subcommand “%1”").arg(arguments[1]));

    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/helolab.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.helolab.Helolab"));

    const QCommandLineOption world(QStringLiteral("world"), {}, QStringLiteral("name"));
    const QCommandLineOption language(QStringLiteral("lang"), {}, QStringLiteral("code"));
    const QCommandLineOption listen(QStringLiteral("listen"), {}, QStringLiteral("address"));
    const QCommandLineOption demo(QStringLiteral("demo"), {}, QStringLiteral("file"));
    QCommandLineParser parser;
    parser.addOptions({world, language, listen, demo});
    QStringList doors; // smtp, smtps
    for (const protocol::Protocol *protocol : protocols()) {
        const QString name = QString::fromLatin1(protocol->table().protocol);
        doors << name << name + QLatin1Char('s');
    }
    for (const QString &door : doors)
        parser.addOption({door, {}, QStringLiteral("port")});
    if (!parser.parse(QCoreApplication::arguments()))
        return wrongCommandLine(parser.errorText());

    Workbench::Options options;
    options.world = parser.value(world);
    options.language = parser.value(language);
    options.demo = parser.value(demo);
    if (!options.language.isEmpty() && !settings::findLanguage(options.language))
        return wrongCommandLine(QStringLiteral("--lang takes en, vi, ru or zh"));
    if (parser.isSet(listen) && !isOneOfThisComputer(parser.value(listen)))
        return wrongCommandLine(QStringLiteral("--listen takes one address of this computer: %1").arg(ownAddresses()));
    if (parser.isSet(listen))
        options.listen = QHostAddress(parser.value(listen));
    for (const QString &name : doors) {
        if (!parser.isSet(name))
            continue;
        bool ok = false;
        options.ports[name] = parser.value(name).toUShort(&ok);
        if (!ok)
            return wrongCommandLine(QStringLiteral("--%1 takes a port number, 0 for any free one").arg(name));
    }
    Workbench workbench(options);
    workbench.start();
    return QApplication::exec();
}

} // namespace helolab
