// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what goes wrong in a world on purpose.
#include "WorldReader.h"

#include "core/Protocols.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace helolab::world {

using yaml::key;
using yaml::YamlMap;

namespace {

constexpr int longestDelay = 30; // seconds: less than any client of RFC 5321 section 4.5.3.2 waits
constexpr int mostTimes = 1000;
constexpr qsizetype mostFaults = 100;

/// Where a fault can strike: at every command that some protocol carries out, and at what is no command.
QStringList places()
{
    QStringList all{key(Fault::greeting), key(Fault::message)};
    for (const protocol::Protocol *each : protocols()) {
        for (const protocol::CommandRule &rule : each->table().rules) {
            const QString name = QString::fromLatin1(rule.name);
            if (rule.offered && !all.contains(name))
                all.append(name);
        }
    }
    return all;
}

bool readReply(const QByteArray &reply, Fault &fault)
{
    static const QRegularExpression form(QStringLiteral("^([45][0-5][0-9]) (?:([45]\\.[0-9]{1,3}\\.[0-9]{1,3}) )?"
                                                        "([\\x20-\\x7e]{1,400})$"));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(reply));
    if (!match.hasMatch())
        return false;
    fault.code = match.captured(1).toLatin1();
    fault.enhancedCode = match.captured(2).toLatin1();
    fault.text = match.captured(3).toLatin1();
    return fault.enhancedCode.isEmpty() || fault.enhancedCode[0] == fault.code[0];
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
    if (!reply.isEmpty() && !readReply(reply, fault))
        map.fail(key("reply"),
                 QCoreApplication::translate("core",
                                             "A reply that refuses is wanted, as in “%1”: a code of 4yz or 5yz, "
                                             "an enhanced code of the same class if you like, and a text in "
                                             "ASCII.")
                     .arg(QStringLiteral("451 4.3.0 Try again later")));
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
