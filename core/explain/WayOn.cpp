// SPDX-License-Identifier: GPL-3.0-or-later
#include "WayOn.h"

#include <QCoreApplication>

namespace helolab::explain {

using protocol::Event;
using protocol::Happening;

namespace {

/// Handshakes and the like come about by themselves once the command before them has succeeded.
bool isSentByHand(Event event)
{
    return event.isVerb() || event.happening() == Happening::BodyEnded;
}

QString sentence(const QList<QString> &first, const QString &wanted)
{
    switch (first.size()) {
    case 0:
        return {};
    case 1:
        return QCoreApplication::translate("core", "First send %1; then %2 will be taken.").arg(first[0], wanted);
    case 2:
        return QCoreApplication::translate("core", "First send %1, then %2; after that %3 will be taken.")
            .arg(first[0], first[1], wanted);
    case 3:
        return QCoreApplication::translate("core", "First send %1, then %2, then %3; after that %4 will be taken.")
            .arg(first[0], first[1], first[2], wanted);
    default:
        return QCoreApplication::translate("core", "Send these first, in this order: %1. After that %2 will be taken.")
            .arg(first.join(QStringLiteral(", ")), wanted);
    }
}

} // namespace

QList<QString> commandsFirst(const protocol::Table &table, const protocol::OrderHint &hint)
{
    QList<QString> names;
    for (Event event : hint.first) {
        if (isSentByHand(event))
            names.append(QString::fromLatin1(protocol::eventName(table, event)));
    }
    return names;
}

QString wayOn(const protocol::Table &table, const protocol::OrderHint &hint)
{
    if (!hint.reachable)
        return {};
    return sentence(commandsFirst(table, hint), QString::fromLatin1(table.rule(hint.wanted).name));
}

} // namespace helolab::explain
