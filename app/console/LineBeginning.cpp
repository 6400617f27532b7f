// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineBeginning.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::console {

namespace {

constexpr PlainLine plainLines[] = {
    {protocol::Happening::BodyEnded, ".",
     QT_TRANSLATE_NOOP("helolab::console::CommandChips", "A line with nothing but a dot ends the message."), true},
    {protocol::Happening::AuthLine, "*",
     QT_TRANSLATE_NOOP("helolab::console::CommandChips", "A lone asterisk cancels the authentication."), false},
    {protocol::Happening::IdleEnded, "DONE",
     QT_TRANSLATE_NOOP("helolab::console::CommandChips", "DONE ends the waiting. It is no command and has no tag."),
     true},
};

} // namespace

const PlainLine *plainLineOf(protocol::Event event)
{
    const auto *found = std::find_if(std::begin(plainLines), std::end(plainLines),
                                     [event](const PlainLine &line) { return line.event == event; });
    return found == std::end(plainLines) ? nullptr : found;
}

QString plainLineTip(const PlainLine &line)
{
    return QCoreApplication::translate("helolab::console::CommandChips", line.tip);
}

QString beginningOf(const protocol::Protocol &protocol, protocol::StateId state, const protocol::CommandRule &rule)
{
    const QString name = QString::fromLatin1(rule.name);
    for (const QByteArray &completion : protocol.completions(rule.name, state)) {
        const QString line = QString::fromUtf8(completion);
        if (line.startsWith(name, Qt::CaseInsensitive) && line.size() > name.size())
            return line;
    }
    return qstrcmp(rule.syntax, rule.name) == 0 ? name : name + QLatin1Char(' ');
}

} // namespace helolab::console
