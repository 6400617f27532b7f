// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authentication.h"

#include "core/wire/Base64.h"

namespace helolab::sasl {

using Kind = Progress::Kind;

Progress Authentication::begin(QByteArrayView mechanism, std::optional<QByteArrayView> initial,
                               const QByteArrayList &offered, const Setting &setting)
{
    abandon();
    m_name.clear();
    const Mechanism *row = findMechanism(mechanism);
    if (!row)
        return {Kind::Unknown};
    if (!row->make || !offered.contains(row->name))
        return {Kind::NotOffered, {}, row->whyNot};
    if (initial && !row->clientFirst)
        return {Kind::Unasked};
    m_exchange = row->make(setting);
    const Judgement first = m_exchange->start();
    if (!initial)
        return judged(first);
    return answer(*initial == "=" ? QByteArrayView("") : *initial);
}

Progress Authentication::answer(QByteArrayView line)
{
    if (line == "*") {
        abandon();
        return {Kind::Cancelled};
    }
    const auto message = wire::fromBase64(line);
    if (!message) {
        abandon();
        return {Kind::NotBase64};
    }
    return judged(m_exchange->answer(*message));
}

Progress Authentication::judged(const Judgement &judgement)
{
    m_name = m_exchange->name();
    if (judgement.kind == Judgement::Kind::Ask)
        return {Kind::Challenge, judgement.challenge.toBase64()};
    abandon();
    switch (judgement.kind) {
    case Judgement::Kind::Accepted:
        return {Kind::Accepted};
    case Judgement::Kind::Wrong:
        return {Kind::Wrong};
    case Judgement::Kind::ForAnother:
        return {Kind::ForAnother};
    case Judgement::Kind::Ask:
    case Judgement::Kind::Malformed:
        break;
    }
    return {Kind::Malformed, {}, judgement.fault};
}

} // namespace helolab::sasl
