// SPDX-License-Identifier: GPL-3.0-or-later
#include "Server.h"

#include "EpollDispatcher.h"
#include "ServerLoop.h"

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace helolab::net {

QString nameOf(const ListenerStatus &listener)
{
    const QString name = QString::fromLatin1(listener.protocol->name());
    return listener.tlsFirst ? name + QLatin1Char('S') : name;
}

namespace {

/// Every connection is a file descriptor, and a shell gives a program 1,024 of them, though it may have more.
void allowDescriptors([[maybe_unused]] int connections)
{
#ifdef Q_OS_UNIX
    constexpr rlim_t others = 512;
    const rlim_t wanted = rlim_t(connections) + others;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = limit.rlim_max < wanted ? limit.rlim_max : wanted;
    ::setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

} // namespace

Server::Server(world::World world, std::shared_ptr<store::MailStore> store,
               std::shared_ptr<transcript::Archive> archive, std::shared_ptr<const tls::Context> tls, QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_tls(std::move(tls))
{
    setWorld(std::move(world), std::move(store));
}

Server::~Server()
{
    stop();
}

std::vector<ListenerStatus> Server::start(const std::vector<ListenerSettings> &listeners)
{
    Q_ASSERT(!m_thread);
    allowDescriptors(m_mostConnections);
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("helolab-net"));
#ifdef Q_OS_LINUX
    m_thread->setEventDispatcher(new EpollDispatcher);
#endif
    m_loop = new Loop(*this);
    m_loop->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &Loop::stopped, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    m_thread->start();

    std::vector<ListenerStatus> statuses;
    QMetaObject::invokeMethod(
        m_loop, [&] { statuses = m_loop->open(listeners); }, Qt::BlockingQueuedConnection);
    return statuses;
}

void Server::stop()
{
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(m_loop, &Loop::stop, Qt::QueuedConnection);
    m_thread->wait();
    m_thread.reset();
    m_loop = nullptr;
}

void Server::setManner(world::Manner manner)
{
    auto served = std::make_shared<Served>(*this->served());
    served->manner = manner;
    serve(served);
}

void Server::setWorld(world::World world, std::shared_ptr<store::MailStore> store)
{
    const world::Manner manner = world.manner;
    world.offersTls = world.offersTls && m_tls;
    serve(std::make_shared<Served>(Served{std::make_shared<world::Directory>(std::move(world)), std::move(store),
                                          std::make_shared<world::FaultTally>(), manner}));
}

std::shared_ptr<const Server::Served> Server::served() const
{
    const std::lock_guard lock(m_servedMutex);
    return m_served;
}

void Server::serve(const std::shared_ptr<const Served> &served)
{
    const std::lock_guard lock(m_servedMutex);
    m_served = served;
}

} // namespace helolab::net
