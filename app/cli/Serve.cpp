// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "ServeOptions.h"
#include "ServeSignals.h"
#include "ServeTranscripts.h"
#include "app/net/AddressText.h"
#include "core/store/MemoryStore.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <unistd.h>

namespace helolab::cli {

namespace {

constexpr int wrongArguments = 2;

int refuseToServe(const QString &reason)
{
    std::fprintf(stderr, "helolab serve: %s\n", qUtf8Printable(reason));
    return wrongArguments;
}

/// In red, where it is read on a screen.
void warnOfStrangers()
{
    const QString text = QCoreApplication::translate(
        "Serve",
        "Warning: other computers can reach this server. It is made for learning, and its passwords are known.");
    const bool isScreen = ::isatty(STDERR_FILENO) != 0;
    std::fprintf(stderr, isScreen ? "\033[31m%s\033[0m\n" : "%s\n", qUtf8Printable(text));
}

/// Nobody has asked for TLS, and it cannot be had.
void serveWithoutTls(ServeOptions &options, const Error &why)
{
    std::fprintf(stderr, "helolab serve: %s\n%s\n", qUtf8Printable(why.toString()),
                 qUtf8Printable(QCoreApplication::translate("Serve", "It goes on without TLS.")));
    std::erase_if(options.listeners, [](const net::ListenerSettings &each) { return each.tlsFirst; });
}

/// False where a listener could not be opened.
bool announce(const std::vector<net::ListenerStatus> &statuses)
{
    for (const net::ListenerStatus &status : statuses) {
        const QByteArray name = QByteArray(status.protocol->table().protocol) + (status.tlsFirst ? "s" : "");
        if (!status.error.isEmpty()) {
            refuseToServe(QCoreApplication::translate("Serve", "Cannot listen on %1: %2.")
                              .arg(net::addressWithPort(status.address, status.wanted), status.error));
            return false;
        }
        if (status.wanted != 0 && status.wanted != status.port) {
            std::fprintf(stderr, "%s\n",
                         qUtf8Printable(QCoreApplication::translate(
                                            "Serve", "Port %1 is taken by another program; %2 listens on port %3.")
                                            .arg(status.wanted)
                                            .arg(QString::fromLatin1(status.protocol->name()))
                                            .arg(status.port)));
        }
        std::printf("%s %s\n", name.constData(), qUtf8Printable(net::addressWithPort(status.address, status.port)));
    }
    std::puts("ready");
    std::fflush(stdout);
    return true;
}

} // namespace

int runServe(const QStringList &arguments)
{
    auto read = readServeOptions(arguments);
    if (!read)
        return refuseToServe(read.error().toString());
    ServeOptions options = read.take();
    if (!options.help.isEmpty()) {
        std::fputs(qUtf8Printable(options.help), stdout);
        return 0;
    }

    const auto store = std::make_shared<store::MemoryStore>(quint32(QDateTime::currentSecsSinceEpoch()));
    if (const auto error = world::fillStore(options.world, *store))
        return refuseToServe(error->toString());
    const auto archive = std::make_shared<transcript::Archive>();
    ServeTranscripts transcripts(archive, options.transcript);
    if (!options.transcript.isEmpty()) {
        if (const auto error = transcripts.start())
            return refuseToServe(error->toString());
    }
    if (options.isReachable())
        warnOfStrangers();

    std::shared_ptr<const net::tls::Context> tls;
    if (options.tls.policy != ServeTls::Policy::Off) {
        auto context = tlsContext(options.tls);
        if (!context && options.tls.isAsked)
            return refuseToServe(context.error().toString());
        if (context)
            tls = context.take();
        else
            serveWithoutTls(options, context.error());
    }

    ServeSignals stopping; // before `ready`: whoever waits for that may stop us at once
    QObject::connect(&stopping, &ServeSignals::asked, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    net::Server server(std::move(options.world), store, archive, tls);
    if (!announce(server.start(options.listeners)))
        return wrongArguments;
    QCoreApplication::exec();
    server.stop();
    if (!options.transcript.isEmpty())
        transcripts.finish();
    return 0;
}

} // namespace helolab::cli
