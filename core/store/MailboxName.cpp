// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxName.h"

#include "Bounds.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>

namespace helolab::store {

namespace {

bool isGraphic(QChar c)
{
    constexpr char16_t lineSeparator = 0x2028;
    constexpr char16_t paragraphSeparator = 0x2029;
    return c.category() != QChar::Other_Control && c != lineSeparator && c != paragraphSeparator;
}

} // namespace

const QByteArray &inboxName()
{
    static const QByteArray name = QByteArrayLiteral("INBOX");
    return name;
}

QByteArray canonicalName(const QByteArray &name)
{
    const QByteArray &inbox = inboxName();
    const bool isInbox = name.left(inbox.size()).compare(inbox, Qt::CaseInsensitive) == 0
        && (name.size() == inbox.size() || name[inbox.size()] == hierarchySeparator);
    return isInbox ? inbox + name.sliced(inbox.size()) : name;
}

const char *mailboxNameFault(const QByteArray &name)
{
    if (name.isEmpty())
        return "A mailbox has a name of at least one octet";
    if (name.size() > Bounds::nameOctets)
        return "The mailbox name is too long: more than 255 octets";
    const QString text = QString::fromUtf8(name);
    if (text.toUtf8() != name)
        return "The mailbox name is no UTF-8";
    if (!std::all_of(text.begin(), text.end(), isGraphic))
        return "The mailbox name has control characters in it";
    if (name.contains('*') || name.contains('%'))
        return "* and % are the wildcards of LIST, no mailbox has them in its name";
    const QByteArrayList levels = name.split(hierarchySeparator);
    if (levels.contains(QByteArray()))
        return "A level of the mailbox name is empty: / stands between two names, and one is enough";
    if (levels.contains(".") || levels.contains(".."))
        return ". and .. are no names of mailboxes";
    if (levels.size() > Bounds::depth)
        return "The mailbox name has too many levels";
    return nullptr;
}

QByteArray parentName(const QByteArray &name)
{
    const qsizetype separator = name.lastIndexOf(hierarchySeparator);
    return separator < 0 ? QByteArray() : name.first(separator);
}

bool isKeyword(const QByteArray &keyword)
{
    return !keyword.isEmpty() && keyword.size() <= Bounds::keywordOctets
        && std::all_of(keyword.begin(), keyword.end(), [](char c) {
               constexpr QByteArrayView specials = "(){%*\"\\]";
               return c > 0x20 && c < 0x7f && !specials.contains(c);
           });
}

bool isSpecialUse(const QByteArray &attribute)
{
    return std::find(specialUses.begin(), specialUses.end(), attribute) != specialUses.end();
}

} // namespace helolab::store
