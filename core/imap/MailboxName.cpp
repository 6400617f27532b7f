// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxName.h"

#include "ModifiedUtf7.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>

namespace helolab::imap {

namespace {

constexpr char levelSeparator = '/';
constexpr qsizetype nameOctets = 255;

bool isNameCharacter(QChar c)
{
    constexpr char16_t lineSeparator = 0x2028;
    constexpr char16_t paragraphSeparator = 0x2029;
    return c.category() != QChar::Other_Control && c != lineSeparator && c != paragraphSeparator;
}

bool isDots(const QByteArray &level)
{
    return level == "." || level == "..";
}

/// Why no mailbox is called \p text; null where one may be.
const char *nameFault(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty())
        return "A mailbox has a name of at least one octet";
    if (utf8.size() > nameOctets)
        return "The mailbox name is too long: more than 255 octets";
    if (!std::all_of(text.begin(), text.end(), isNameCharacter))
        return "The mailbox name has control characters in it";
    if (utf8.contains('*') || utf8.contains('%'))
        return "* and % are the wildcards of LIST, no mailbox has them in its name";
    const QByteArrayList levels = utf8.split(levelSeparator);
    if (levels.contains(QByteArray()))
        return "A level of the mailbox name is empty: / stands between two names, and one is enough";
    if (std::any_of(levels.begin(), levels.end(), isDots))
        return ". and .. are no names of mailboxes";
    return nullptr;
}

/// INBOX is the same in any case, also as the level above others (RFC 9051 section 5.1).
QByteArray withInboxInCapitals(const QByteArray &name)
{
    static const QByteArray inbox = QByteArrayLiteral("INBOX");
    const QByteArray first = name.left(inbox.size());
    const bool ends = name.size() <= inbox.size() || name[inbox.size()] == levelSeparator;
    return ends && first.compare(inbox, Qt::CaseInsensitive) == 0 ? inbox + name.sliced(inbox.size()) : name;
}

} // namespace

DecodedName decodeName(QByteArrayView octets, NameEncoding encoding)
{
    QByteArray utf8 = octets.toByteArray();
    if (encoding == NameEncoding::ModifiedUtf7) {
        FromModifiedUtf7 decoded = fromModifiedUtf7(octets);
        if (!decoded.ok())
            return {{}, "The mailbox name is no modified UTF-7: " + decoded.fault};
        utf8 = std::move(decoded.utf8);
    } else if (!QUtf8StringView(utf8).isValidUtf8()) {
        return {{}, "The mailbox name is no UTF-8"};
    }
    // One name, one spelling: letters with their accents in one piece (RFC 9051 section 5.1, RFC 5198).
    return {QString::fromUtf8(utf8).normalized(QString::NormalizationForm_C).toUtf8(), {}};
}

MailboxName readMailboxName(QByteArrayView octets, NameEncoding encoding, bool levelsMayFollow)
{
    MailboxName name{octets.toByteArray(), {}, {}, {}};
    DecodedName decoded = decodeName(octets, encoding);
    if (!decoded.fault.isEmpty()) {
        name.fault = std::move(decoded.fault);
        return name;
    }
    if (levelsMayFollow && decoded.utf8.size() > 1 && decoded.utf8.endsWith(levelSeparator))
        decoded.utf8.chop(1);
    if (const char *fault = nameFault(QString::fromUtf8(decoded.utf8)))
        name.fault = fault;
    else
        name.utf8 = withInboxInCapitals(decoded.utf8);
    return name;
}

QByteArray writeMailboxName(QByteArrayView utf8, NameEncoding encoding)
{
    return encoding == NameEncoding::Utf8 ? utf8.toByteArray() : toModifiedUtf7(utf8);
}

} // namespace helolab::imap
