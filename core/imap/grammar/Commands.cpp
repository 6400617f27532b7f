// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

#include "../Table.h"
#include "core/NearestWord.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace helolab::imap::grammar {

namespace {

constexpr std::array<CommandRow, 36> commandRows{{
    {Verb::Capability, nullptr},
    {Verb::Noop, nullptr},
    {Verb::Logout, nullptr},
    {Verb::Id, readId},
    {Verb::Login, readLogin},
    {Verb::Authenticate, readAuthenticate},
    {Verb::StartTls, nullptr},
    {Verb::Enable, readEnable},
    {Verb::Namespace, nullptr},
    {Verb::List, readList},
    {Verb::Lsub, readLsub},
    {Verb::Status, readStatus},
    {Verb::Select, readOneMailbox},
    {Verb::Examine, readOneMailbox},
    {Verb::Create, readCreate},
    {Verb::Delete, readOneMailbox},
    {Verb::Rename, readRename},
    {Verb::Subscribe, readOneMailbox},
    {Verb::Unsubscribe, readOneMailbox},
    {Verb::Append, readAppend},
    {Verb::Idle, nullptr},
    {Verb::Fetch, readFetch},
    {Verb::UidFetch, readFetch},
    {Verb::Search, readSearch},
    {Verb::UidSearch, readSearch},
    {Verb::Store, readStore},
    {Verb::UidStore, readStore},
    {Verb::Copy, readCopy},
    {Verb::UidCopy, readCopy},
    {Verb::Move, readCopy},
    {Verb::UidMove, readCopy},
    {Verb::Expunge, nullptr},
    {Verb::UidExpunge, readUidExpunge},
    {Verb::Check, nullptr},
    {Verb::Unselect, nullptr},
    {Verb::Close, nullptr},
}};

} // namespace

const CommandRow *commandNamed(QByteArrayView name)
{
    const auto row = std::find_if(commandRows.begin(), commandRows.end(), [name](const CommandRow &known) {
        return name.compare(nameOf(known.verb), Qt::CaseInsensitive) == 0;
    });
    return row == commandRows.end() ? nullptr : &*row;
}

QByteArray nearestCommand(QByteArrayView typed)
{
    constexpr qsizetype longest = 20;
    QStringList names;
    for (const CommandRow &row : commandRows)
        names += QString::fromLatin1(nameOf(row.verb));
    return nearestWord(QString::fromLatin1(typed.first(std::min(typed.size(), longest))), names).toLatin1();
}

} // namespace helolab::imap::grammar
