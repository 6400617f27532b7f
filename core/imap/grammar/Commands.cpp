// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

#include "core/NearestWord.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace helolab::imap::grammar {

namespace {

/// In the order of Verb.
constexpr std::array<CommandRow, 36> commandRows{{
    {"CAPABILITY", Verb::Capability, nullptr},
    {"NOOP", Verb::Noop, nullptr},
    {"LOGOUT", Verb::Logout, nullptr},
    {"ID", Verb::Id, readId},
    {"LOGIN", Verb::Login, readLogin},
    {"AUTHENTICATE", Verb::Authenticate, readAuthenticate},
    {"STARTTLS", Verb::StartTls, nullptr},
    {"ENABLE", Verb::Enable, readEnable},
    {"NAMESPACE", Verb::Namespace, nullptr},
    {"LIST", Verb::List, readList},
    {"LSUB", Verb::Lsub, readLsub},
    {"STATUS", Verb::Status, readStatus},
    {"SELECT", Verb::Select, readOneMailbox},
    {"EXAMINE", Verb::Examine, readOneMailbox},
    {"CREATE", Verb::Create, readCreate},
    {"DELETE", Verb::Delete, readOneMailbox},
    {"RENAME", Verb::Rename, readRename},
    {"SUBSCRIBE", Verb::Subscribe, readOneMailbox},
    {"UNSUBSCRIBE", Verb::Unsubscribe, readOneMailbox},
    {"APPEND", Verb::Append, readAppend},
    {"IDLE", Verb::Idle, nullptr},
    {"FETCH", Verb::Fetch, readFetch},
    {"UID FETCH", Verb::UidFetch, readFetch},
    {"SEARCH", Verb::Search, readSearch},
    {"UID SEARCH", Verb::UidSearch, readSearch},
    {"STORE", Verb::Store, readStore},
    {"UID STORE", Verb::UidStore, readStore},
    {"COPY", Verb::Copy, readCopy},
    {"UID COPY", Verb::UidCopy, readCopy},
    {"MOVE", Verb::Move, readCopy},
    {"UID MOVE", Verb::UidMove, readCopy},
    {"EXPUNGE", Verb::Expunge, nullptr},
    {"UID EXPUNGE", Verb::UidExpunge, readUidExpunge},
    {"CHECK", Verb::Check, nullptr},
    {"UNSELECT", Verb::Unselect, nullptr},
    {"CLOSE", Verb::Close, nullptr},
}};

} // namespace

const CommandRow *commandNamed(QByteArrayView name)
{
    const auto row = std::find_if(commandRows.begin(), commandRows.end(), [name](const CommandRow &known) {
        return name.compare(known.name, Qt::CaseInsensitive) == 0;
    });
    return row == commandRows.end() ? nullptr : &*row;
}

const CommandRow &rowOf(Verb verb)
{
    return commandRows[std::size_t(verb)];
}

QByteArray nearestCommand(QByteArrayView typed)
{
    constexpr qsizetype longest = 20;
    QStringList names;
    for (const CommandRow &row : commandRows)
        names += QString::fromLatin1(row.name);
    return nearestWord(QString::fromLatin1(typed.first(std::min(typed.size(), longest))), names).toLatin1();
}

} // namespace helolab::imap::grammar
