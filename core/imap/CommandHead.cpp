// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandHead.h"

#include "Table.h"

#include <algorithm>

namespace helolab::imap {

namespace {

/// The word up to the first space.
QByteArrayView wordOf(QByteArrayView text)
{
    const qsizetype space = text.indexOf(' ');
    return space < 0 ? text : text.first(space);
}

std::optional<Verb> verbNamed(QByteArrayView name)
{
    for (const protocol::CommandRule &rule : table().rules) {
        if (name.compare(rule.name, Qt::CaseInsensitive) == 0)
            return static_cast<Verb>(rule.verb.value);
    }
    return std::nullopt;
}

} // namespace

bool isTag(QByteArrayView word)
{
    return !word.isEmpty() && word.size() <= longestTag && std::all_of(word.begin(), word.end(), [](char c) {
        return c > 0x20 && c < 0x7F && !QByteArrayView("(){%*\"\\+").contains(c);
    });
}

CommandHead readHead(QByteArrayView line)
{
    CommandHead head;
    const QByteArrayView tag = wordOf(line);
    if (isTag(tag))
        head.tag = tag;
    if (tag.size() >= line.size())
        return head;
    const QByteArrayView rest = line.sliced(tag.size() + 1);
    head.word = wordOf(rest);
    if (head.word.compare("UID", Qt::CaseInsensitive) == 0 && head.word.size() < rest.size()) {
        const QByteArrayView second = wordOf(rest.sliced(head.word.size() + 1));
        head.word = rest.first(head.word.size() + 1 + second.size());
    }
    head.argument = rest.sliced(std::min(rest.size(), head.word.size() + 1));
    if (!head.tag.isEmpty())
        head.verb = verbNamed(head.word);
    return head;
}

} // namespace helolab::imap
