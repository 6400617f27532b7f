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

bool isMailboxName(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > Bounds::nameOctets || name.contains('*') || name.contains('%'))
        return false;
    const QByteArrayList levels = name.split(hierarchySeparator);
    if (levels.size() > Bounds::depth || std::any_of(levels.begin(), levels.end(), [](const QByteArray &level) {
            return level.isEmpty() || level == "." || level == "..";
        }))
        return false;
    const QString text = QString::fromUtf8(name);
    return text.toUtf8() == name && std::all_of(text.begin(), text.end(), isGraphic);
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
