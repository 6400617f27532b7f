// SPDX-License-Identifier: GPL-3.0-or-later
#include "Exchange.h"

#include "core/protocol/Announcement.h"

#include <QCoreApplication>

namespace helolab::explain::sasl {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;

namespace {

QByteArrayView firstWord(QByteArrayView argument)
{
    const qsizetype space = argument.indexOf(' ');
    return space < 0 ? argument : argument.first(space);
}

/// What stands behind the mechanism's name; null where nothing does.
QByteArrayView behindName(QByteArrayView argument)
{
    const qsizetype space = argument.indexOf(' ');
    return space < 0 ? QByteArrayView() : argument.sliced(space + 1);
}

/// The command that began the exchange which entry \p index is in, taken apart, and how many messages came since.
struct Begun
{
    protocol::CommandView command;
    int messages = 0;
};

std::optional<Begun> begunBefore(const Scene &scene, qsizetype index)
{
    int messages = 0;
    for (qsizetype i = index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind == Entry::Kind::Answer) {
            ++messages;
        } else if (entry.kind == Entry::Kind::Command) {
            const protocol::CommandView view = scene.protocol->parseCommand(firstLine(entry.bytes));
            if (!isAuthVerb(*scene.protocol, view.verb))
                return {};
            return Begun{view, messages + (behindName(view.argument).isNull() ? 0 : 1)};
        }
    }
    return {};
}

Said saidBy(QByteArrayView text, QByteArrayView mechanism, int number)
{
    const auto *row = helolab::sasl::findMechanism(mechanism);
    return {text, mechanism.toByteArray().toUpper(), row, number, false};
}

} // namespace

bool isAuthVerb(const protocol::Protocol &protocol, std::optional<protocol::VerbId> verb)
{
    const QByteArrayView name = verb ? protocol.table().rule(*verb).name : "";
    return name == "AUTH" || name == "AUTHENTICATE";
}

Said initialSaid(QByteArrayView mechanism, QByteArrayView text)
{
    Said said = saidBy(text, mechanism, 0);
    said.isInitial = true;
    return said;
}

std::optional<Said> saidIn(const Scene &scene)
{
    const Entry *entry = scene.isReply() ? scene.asked : scene.entry;
    if (!entry)
        return {};
    if (entry->kind == Entry::Kind::Command) {
        if (!isAuthVerb(*scene.protocol, scene.view.verb) || scene.view.argument.isEmpty())
            return {};
        return initialSaid(firstWord(scene.view.argument), behindName(scene.view.argument));
    }
    if (entry->kind != Entry::Kind::Answer || entry->event != Event(Happening::AuthLine))
        return {};
    if (!scene.transcript)
        return saidBy(scene.line, {}, 0);
    const qsizetype index = entry - scene.transcript->entries.data();
    const auto begun = begunBefore(scene, index);
    return begun ? saidBy(scene.line, firstWord(begun->command.argument), begun->messages) : saidBy(scene.line, {}, 0);
}

const helolab::sasl::Mechanism *mechanismAround(const Scene &scene)
{
    if (!scene.transcript || scene.replyIndex < 0)
        return nullptr;
    const auto begun = begunBefore(scene, scene.replyIndex);
    return begun ? helolab::sasl::findMechanism(firstWord(begun->command.argument)) : nullptr;
}

QByteArrayList announcedWords(const Scene &scene)
{
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (protocol::isAnnouncement(scene.protocol->table(), entry))
            return entry.bytes.toUpper().replace('=', ' ').simplified().split(' ');
    }
    return {};
}

QString mechanismMeaning(QByteArrayView name)
{
    const auto *row = helolab::sasl::findMechanism(name);
    return row ? row->purpose.translated()
               : QCoreApplication::translate("core", "The mechanism: how the client proves who it is.");
}

WordList mechanismWords()
{
    WordList list{"mechanism", QT_TRANSLATE_NOOP("core", "Mechanisms of authentication"), {}};
    const auto rows = helolab::sasl::mechanisms();
    list.words.reserve(rows.size());
    for (const helolab::sasl::Mechanism &row : rows) {
        Word word{QString::fromLatin1(row.name), row.purpose};
        word.rfc = row.rfc;
        list.words.push_back(std::move(word));
    }
    return list;
}

} // namespace helolab::explain::sasl
