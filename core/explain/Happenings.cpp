// SPDX-License-Identifier: GPL-3.0-or-later
#include "Happenings.h"

#include <QtGlobal>

namespace helolab::explain {

using protocol::Happening;

namespace {

constexpr HappeningRow happenings[] = {
    {Happening::Greeting, QT_TRANSLATE_NOOP("core", "Connection open"),
     QT_TRANSLATE_NOOP("core", "The TCP connection stands. The server speaks first.")},
    {Happening::BodyEnded, QT_TRANSLATE_NOOP("core", "End of the message"),
     QT_TRANSLATE_NOOP("core", "The message is complete; the server decides about it.")},
    {Happening::AuthLine, QT_TRANSLATE_NOOP("core", "A step of authentication"),
     QT_TRANSLATE_NOOP("core", "Challenge and answer go back and forth until the server is satisfied or gives up.")},
    {Happening::TlsUp, QT_TRANSLATE_NOOP("core", "TLS is up"),
     QT_TRANSLATE_NOOP("core",
                       "From here on everything travels encrypted. Whoever listens on the way sees only noise.")},
    {Happening::TlsFailed, QT_TRANSLATE_NOOP("core", "TLS failed"),
     QT_TRANSLATE_NOOP("core",
                       "The two sides could not agree on a tunnel: often the certificate is not trusted, or they have "
                       "no version of TLS in common.")},
    {Happening::LiteralEnded, QT_TRANSLATE_NOOP("core", "Literal complete"),
     QT_TRANSLATE_NOOP("core", "As many octets as announced have come; the command goes on behind them.")},
    {Happening::IdleEnded, QT_TRANSLATE_NOOP("core", "Waiting ended"),
     QT_TRANSLATE_NOOP("core", "The client has said DONE and takes up its work again.")},
    {Happening::ServiceClosing, QT_TRANSLATE_NOOP("core", "The server leaves"),
     QT_TRANSLATE_NOOP("core", "The server has announced that it closes the connection.")},
    {Happening::TimedOut, QT_TRANSLATE_NOOP("core", "Too long a silence"),
     QT_TRANSLATE_NOOP("core", "The client said nothing for so long that the server gave up waiting.")},
    {Happening::PeerClosed, QT_TRANSLATE_NOOP("core", "Connection closed"),
     QT_TRANSLATE_NOOP("core", "The TCP connection is gone. What was not accepted before is not delivered.")},
    {Happening::Listed, QT_TRANSLATE_NOOP("core", "A list was asked for"),
     QT_TRANSLATE_NOOP("core", "The server tells what there is; nothing else happens.")},
    {Happening::Preauthenticated, QT_TRANSLATE_NOOP("core", "Connection open"),
     QT_TRANSLATE_NOOP("core", "The TCP connection stands, and the server knows already who is at the other end.")},
};

} // namespace

const HappeningRow &happeningRow(Happening happening)
{
    for (const HappeningRow &row : happenings) {
        if (row.happening == happening)
            return row;
    }
    return happenings[0];
}

} // namespace helolab::explain
