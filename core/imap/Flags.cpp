// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flags.h"

#include <array>

namespace helolab::imap {

namespace {

struct SystemFlag
{
    store::Flag flag;
    const char *name;
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
            return known.name;
    }
    return {};
}

QByteArray writeFlags(store::Flags flags, const QByteArrayList &keywords)
{
    QByteArray text;
    text.reserve(64);
    const auto add = [&text](const auto &name) { text.append(text.isEmpty() ? '(' : ' ').append(name); };
    for (const SystemFlag &known : systemFlags) {
        if (flags & store::Flags(known.flag))
            add(known.name);
    }
    for (const QByteArray &keyword : keywords)
        add(keyword);
    return text.isEmpty() ? QByteArray("()") : text.append(')');
}

} // namespace helolab::imap
