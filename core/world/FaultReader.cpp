// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what goes wrong in a world on purpose.
#include "WorldReader.h"

#include "core/Protocols.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace helolab::world {

using yaml::key;
using yaml::YamlMap;

namespace {

constexpr int longestDelay = 30; // seconds: less than any client of RFC 5321 section 4.5.3.2 waits
constexpr int mostTimes = 1000;
constexpr qsizetype mostFaults = 100;

/// Whether \p protocol has \p place, a command that it carries out or what is no command.
bool hasPlace(const protocol::Protocol &protocol, QByteArrayView place)
{
    const protocol::Table &table = protocol.table();
    if (place == Fault::greeting)
        return true;
    if (place == Fault::message)
        return std::any_of(table.states.begin(), table.states.end(),
                           [](const protocol::StateInfo &state) { return state.input == protocol::Input::DotEnded; });
    return std::any_of(table.rules.begin(), table.rules.end(),
                       [place](const protocol::CommandRule &rule) { return rule.offered && place == rule.name; });
}

QByteArray placeOf(const protocol::Protocol &protocol, const QByteArray &place)
{
    return QByteArray(protocol.table().protocol) + '.' + place;
}

/// Where a fault can strike: the places of all protocols, by their names alone and by those with the protocol's.
QStringList places()
{
    QByteArrayList names{Fault::greeting, Fault::message};
    for (const protocol::Protocol *each : protocols()) {
        for (const protocol::CommandRule &rule : each->table().rules) {
            if (rule.offered && !names.contains(rule.name))
                names.append(rule.name);
        }
    }
    QStringList all;
    for (const QByteArray &name : names)
        all.append(QString::fromLatin1(name));
    for (const protocol::Protocol *each : protocols()) {
        for (const QByteArray &name : names) {
            if (hasPlace(*each, name))
                all.append(QString::fromLatin1(placeOf(*each, name)));
        }
    }
    return all;
}

bool readReply(const QByteArray &reply, Fault &fault)
{
    static const QRegularExpression coded(QStringLiteral("^([45][0-5][0-9]) (?:([45]\\.[0-9]{1,3}\\.[0-9]{1,3}) )?"
                                                         "([\\x20-\\x7e]{1,400})$"));
    static const QRegularExpression status(QStringLiteral("^(-ERR|NO|BAD|BYE) (?:(\\[[A-Z0-9/-]{1,40}\\]) )?"
                                                          "([\\x20-\\x7e]{1,400})$"));
    const QString text = QString::fromUtf8(reply);
    const bool isCoded = coded.match(text).hasMatch();
    const QRegularExpressionMatch match = (isCoded ? coded : status).match(text);
    if (!match.hasMatch())
        return false;
    fault.code = match.captured(1).toLatin1();
    fault.enhancedCode = match.captured(2).toLatin1();
    fault.text = match.captured(3).toLatin1();
    return !isCoded || fault.enhancedCode.isEmpty() || fault.enhancedCode[0] == fault.code[0];
}

/// The protocols that \p at names a place of.
std::vector<const protocol::Protocol *> protocolsWith(const QByteArray &at)
{
    std::vector<const protocol::Protocol *> found;
    for (const protocol::Protocol *each : protocols()) {
        const QByteArray behind = at.mid(at.indexOf('.') + 1);
        if (hasPlace(*each, at) || (at == placeOf(*each, behind) && hasPlace(*each, behind)))
            found.push_back(each);
    }
    return found;
}

/// Leaves the fault to those of its protocols in which its reply is a refusal. False where there is none.
bool keepToItsProtocol(const QByteArray &reply, Fault &fault)
{
    const auto all = protocolsWith(fault.at);
    std::vector<const protocol::Protocol *> fitting;
    std::copy_if(all.begin(), all.end(), std::back_inserter(fitting),
                 [&reply](const protocol::Protocol *each) { return each->isRefusal(reply); });
    if (fitting.size() == 1 && all.size() > 1)
        fault.at = placeOf(*fitting.front(), fault.at);
    return !fitting.empty();
}

} // namespace

void WorldReader::readFaults(YamlMap &map)
{
    if (!map.has(key("faults")))
        return;
    m_world.faults.clear();
    const std::vector<YAML::Node> nodes = map.list(key("faults"));
    if (nodes.size() > mostFaults)
        return map.fail(key("faults"), QCoreApplication::translate("core", "At most %1 faults.").arg(mostFaults));
    for (const YAML::Node &node : nodes)
        readFault(node);
}

void WorldReader::readFault(const YAML::Node &node)
{
    YamlMap map(node, key("fault"), {key("at"), key("delay"), key("hang-up"), key("reply"), key("times")}, m_problems);
    if (!map.isValid())
        return;
    Fault fault;
    map.need(key("at"));
    const QStringList known = places();
    if (const auto word = map.readWord(key("at"), known))
        fault.at = known[qsizetype(*word)].toLatin1();
    fault.delay = std::chrono::seconds(map.integer(key("delay"), 1, longestDelay, 0));
    if (const auto word = map.readWord(key("hang-up"), {key("before"), key("after")}))
        fault.hangUp = *word == 0 ? Fault::HangUp::Before : Fault::HangUp::After;
    QByteArray reply;
    map.read(key("reply"), reply);
    if (!reply.isEmpty() && (!readReply(reply, fault) || (!fault.at.isEmpty() && !keepToItsProtocol(reply, fault))))
        map.fail(key("reply"),
                 QCoreApplication::translate(
                     "core",
                     "A reply that refuses is wanted, as the protocol of that place has it. "
                     "In SMTP it is a code of 4yz or 5yz, an enhanced code of the same class "
                     "if you like, and a text in ASCII, as in “%1”; in POP3 it is -ERR, a "
                     "response code if you like, and a text in ASCII, as in “%2”; in IMAP the same with NO or "
                     "BAD, or BYE for a greeting, as in “%3”.")
                     .arg(QStringLiteral("451 4.3.0 Try again later"),
                          QStringLiteral("-ERR [SYS/TEMP] Try again later"),
                          QStringLiteral("NO [UNAVAILABLE] Try again later")));
    if (map.has(key("reply")) && map.has(key("hang-up")))
        map.fail(
            key("reply"),
            QCoreApplication::translate("core", "A server that hangs up gives no reply: leave one of the two out."));
    if (!map.has(key("delay")) && !map.has(key("hang-up")) && !map.has(key("reply")))
        m_problems.add(map.place(),
                       QCoreApplication::translate(
                           "core", "A fault says what goes wrong: give it “delay”, “hang-up” or “reply”."));
    if (map.has(key("times")))
        fault.times = map.integer(key("times"), 1, mostTimes, 1);
    m_world.faults.push_back(std::move(fault));
}

} // namespace helolab::world
