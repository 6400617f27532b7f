// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Session does where its world has a fault: it is late, hangs up, or refuses what it should not.

#include "Session.h"

namespace helolab::smtp {

/// Lets \p work write the answer to a command, and gives it, but for what goes wrong at \p at.
void Session::answer(const char *at, std::optional<protocol::Event> event, quint32 token, std::function<void()> work)
{
    const world::Fault *fault = m_service.faults.strike(m_service.world().faults, at);
    if (!fault) {
        work();
        return finishReply(event, token);
    }
    auto late = [this, fault, event, token, work = std::move(work)] { answerWith(*fault, event, token, work); };
    if (fault->delay > Milliseconds(0))
        m_held = Held{m_now + fault->delay, std::move(late)};
    else
        late();
}

void Session::answerWith(const world::Fault &fault, std::optional<protocol::Event> event, quint32 token,
                         const std::function<void()> &work)
{
    if (fault.hangUp == world::Fault::HangUp::Before)
        return hangUp();
    m_reply.reset(m_service.extensions.has(Extension::EnhancedStatusCodes));
    if (fault.code.isEmpty())
        work();
    else
        m_reply.say({fault.code.constData(), fault.enhancedCode.constData()}, QByteArrayView(fault.text));
    if (fault.hangUp == world::Fault::HangUp::After)
        return hangUp();
    finishReply(event, token);
}

/// Without a word, as where a program dies or a cable breaks (RFC 5321 section 3.8 tells the client what to think).
void Session::hangUp()
{
    happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Server);
}

} // namespace helolab::smtp
