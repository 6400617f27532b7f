// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flags.h"

#include <array>
#include <utility>

namespace helolab::imap {

namespace {

struct SystemFlag
{
    store::Flag flag;
    QByteArrayView name;
};

constexpr std::array<SystemFlag, 6> systemFlags{{
    {store::Flag::Answered, "\\Answered"},
    {store::Flag::Flagged, "\\Flagged"},
    {store::Flag::Deleted, "\\Deleted"},
    {store::Flag::Seen, "\\Seen"},
    {store::Flag::Draft, "\\Draft"},
    {store::Flag::Recent, "\\Recent"},
}};

} // namespace

store::Flags systemFlagsOf(const std::vector<FlagName> &flags)
{
    store::Flags bits = 0;
    for (const FlagName &flag : flags) {
        if (flag.system)
            bits |= store::Flags(*flag.system);
    }
    return bits;
}

QByteArrayList keywordsOf(const std::vector<FlagName> &flags)
{
    QByteArrayList keywords;
    for (const FlagName &flag : flags) {
        if (!flag.system)
            keywords += flag.keyword;
    }
    return keywords;
}

std::optional<store::Flag> systemFlagNamed(QByteArrayView name)
{
    for (const SystemFlag &known : systemFlags) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.flag;
    }
    return std::nullopt;
}

QByteArray nameOf(store::Flag flag)
{
    for (const SystemFlag &known : systemFlags) {
        if (known.flag == flag)
            return known.name.toByteArray();
    }
    return {};
}

void appendFlags(QByteArray &to, store::Flags flags, const QByteArrayList &keywords)
{
    char before = '(';
    const auto add = [&](QByteArrayView name) { to.append(std::exchange(before, ' ')).append(name); };
    for (const SystemFlag &known : systemFlags) {
        if (flags & store::Flags(known.flag))
            add(known.name);
    }
    for (const QByteArray &keyword : keywords)
        add(keyword);
    to.append(before == '(' ? QByteArrayView("()") : QByteArrayView(")"));
}

QByteArray writeFlags(store::Flags flags, const QByteArrayList &keywords)
{
    QByteArray text;
    appendFlags(text, flags, keywords);
    return text;
}

} // namespace helolab::imap
