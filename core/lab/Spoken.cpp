// SPDX-License-Identifier: GPL-3.0-or-later
#include "Spoken.h"

#include "core/protocol/OrderHint.h"
#include "core/protocol/Protocol.h"

#include <QStringList>

#include <algorithm>

namespace helolab::lab {

using protocol::Table;

namespace {

bool hasVerbCalled(const Table &table, const QString &name)
{
    return std::any_of(table.rules.begin(), table.rules.end(),
                       [&name](const auto &rule) { return QLatin1StringView(rule.name) == name; });
}

bool hasStateCalled(const Table &table, const QString &name)
{
    return std::any_of(table.states.begin(), table.states.end(),
                       [&name](const auto &info) { return QLatin1StringView(info.name) == name; });
}

/// What each kind of thing is called, and which tables have one of that name.
struct VerbNames
{
    static QString of(const Table &table, protocol::VerbId verb) { return QLatin1StringView(table.rule(verb).name); }
    static bool has(const Table &table, const QString &name) { return hasVerbCalled(table, name); }
};

struct EventNames
{
    static QString of(const Table &table, protocol::Event event)
    {
        return QString::fromLatin1(protocol::eventName(table, event));
    }
    static bool has(const Table &table, const QString &name)
    {
        const bool isVerb = !name.isEmpty() && name[0].isUpper();
        return !isVerb || hasVerbCalled(table, name); // every protocol greets
    }
};

struct StateNames
{
    static QString of(const Table &table, protocol::StateId state) { return QLatin1StringView(table.info(state).name); }
    static bool has(const Table &table, const QString &name) { return hasStateCalled(table, name); }
};

} // namespace

template <typename What, typename NameOf>
QString Naming::named(const std::vector<Of<What>> &all, const NameOf &names) const
{
    QStringList told;
    for (const Of<What> &one : all) {
        const QString name = names.of(*one.table, one.what);
        const auto isMeant = [&](const protocol::Protocol *protocol) {
            return std::any_of(all.begin(), all.end(), [&](const Of<What> &other) {
                return other.table == &protocol->table() && names.of(*other.table, other.what) == name;
            });
        };
        const bool isPlain = std::all_of(m_protocols.begin(), m_protocols.end(), [&](const auto *protocol) {
            return isMeant(protocol) || !names.has(protocol->table(), name);
        });
        QStringList meant; // protocols
        for (const protocol::Protocol *protocol : m_protocols) {
            if (isMeant(protocol))
                meant.append(this->protocol(protocol->table()));
        }
        const QString text = isPlain ? name : QStringLiteral("%1 (%2)").arg(name, meant.join(QStringLiteral(", ")));
        if (!told.contains(text))
            told.append(text);
    }
    return eitherOf(told);
}

QString Naming::verbs(const std::vector<Of<protocol::VerbId>> &verbs) const
{
    return named(verbs, VerbNames());
}

QString Naming::events(const std::vector<Of<protocol::Event>> &events) const
{
    return named(events, EventNames());
}

QString Naming::states(const std::vector<Of<protocol::StateId>> &states) const
{
    return named(states, StateNames());
}

QString Naming::only(const std::vector<Of<protocol::Event>> &events) const
{
    const auto isOther = [&events](const auto &event) { return event.table != events.front().table; };
    if (m_protocols.size() < 2 || events.empty() || std::any_of(events.begin(), events.end(), isOther))
        return {};
    return protocol(*events.front().table);
}

QString Naming::farewells(const Table *table) const
{
    QStringList names;
    for (const protocol::Protocol *spoken : m_protocols) {
        const Table &own = spoken->table();
        for (const protocol::Transition &row : own.transitions) {
            const bool ends = row.event.isVerb() && row.outcome == protocol::Outcome::Done && !row.stays
                && row.to == own.closed && (!table || table == &own);
            const QString name = ends ? VerbNames::of(own, row.event.verb()) : QString();
            if (ends && !names.contains(name))
                names.append(name);
        }
    }
    return eitherOf(names);
}

QString Naming::protocol(const Table &table) const
{
    const auto found = std::find_if(m_protocols.begin(), m_protocols.end(),
                                    [&table](const auto *protocol) { return &protocol->table() == &table; });
    return QString::fromLatin1(found == m_protocols.end() ? table.protocol : (*found)->name());
}

QString eitherOf(const QStringList &words)
{
    return words.join(QStringLiteral(" / "));
}

} // namespace helolab::lab
