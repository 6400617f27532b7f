// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExampleTalk.h"

#include "core/explain/Explain.h"
#include "core/transcript/Said.h"
#include "core/wire/Escapes.h"

namespace helolab::reference {

using protocol::Party;

ExampleTalk exampleTalk(const protocol::Protocol &protocol, const explain::MistakeExample &example)
{
    constexpr qsizetype behindMark = 3; // "C: "
    ExampleTalk talk;
    talk.lines = QString::fromUtf8(example.lines).split(QLatin1Char('\n'));
    std::vector<transcript::Said> said;
    said.reserve(std::size_t(talk.lines.size()));
    for (const QString &line : talk.lines) {
        const auto octets = wire::unescaped(line.mid(behindMark).toUtf8());
        if (!octets)
            return talk;
        transcript::Said each;
        each.from = line.startsWith(QLatin1Char('C')) ? Party::Client : Party::Server;
        each.octets = octets.value() + "\r\n";
        said.push_back(std::move(each));
    }
    const transcript::Transcript transcript = transcript::watched(protocol, said).transcript;
    for (std::size_t i = 0; i < transcript.entries.size() && !talk.mistake; ++i) {
        const protocol::Entry &entry = transcript.entries[i];
        if (entry.kind == protocol::Entry::Kind::Reply)
            continue;
        std::optional<explain::Mistake> found = explain::explain(transcript, qsizetype(i)).mistake;
        if (found && found->id == QLatin1StringView(example.id))
            talk.mistake = std::move(found);
    }
    return talk;
}

} // namespace helolab::reference
