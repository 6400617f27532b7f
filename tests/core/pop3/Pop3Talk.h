// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Talk.h"

namespace helolab::test {

/// A talk with a POP3 server.
class Pop3Talk : public Talk
{
public:
    explicit Pop3Talk(world::World world = worldNamed("default"))
        : Talk(std::move(world), 1 << 28, "pop3")
    {
    }

    /// Puts a message into somebody's INBOX, behind those that are there.
    quint32 put(const QByteArray &account, const QByteArray &octets, bool utf8 = false)
    {
        store::Message message;
        message.octets = octets;
        message.envelope.utf8 = utf8;
        quint32 uid = 0;
        (void)store.append(account, "INBOX", std::move(message), &uid);
        return uid;
    }

    std::string logIn(const char *name = "an", const char *password = "hutech123")
    {
        say(QByteArray("USER ") + name);
        return say(QByteArray("PASS ") + password);
    }

    /// What another connection to the same server is told that logs in as An.
    std::string otherLogIn()
    {
        protocol::Actions said;
        const auto other = protocol->makeSession({directory, store, ids, faults, "127.0.0.1", manner});
        other->open(now, said);
        other->feed("USER an\r\n", now, said);
        said.clear();
        other->feed("PASS hutech123\r\n", now, said);
        return said.output.toStdString();
    }
};

/// The default world, without a message in it.
inline world::World emptyWorld()
{
    world::World world = worldNamed("default");
    world.messages.clear();
    return world;
}

} // namespace helolab::test
