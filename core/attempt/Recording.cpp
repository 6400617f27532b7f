// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recording.h"

#include "LabShelf.h"
#include "RecordingEndpoint.h"
#include "Replay.h"

#include "core/replay/Player.h"
#include "core/transcript/SessionFile.h"

namespace helolab::attempt {

namespace {

/// \p played, with a claim behind each event that passes a step.
Journal withClaims(const Journal &played, const lab::LabScript &script,
                   std::shared_ptr<const world::Directory> directory, std::shared_ptr<store::MailStore> store)
{
    Journal journal{played.header, {}};
    Replay replay(played.header, script, std::move(directory), std::move(store));
    std::vector<bool> claimed(script.steps.size());
    for (const Event &event : played.events) {
        journal.events.push_back(event);
        replay.play(event);
        for (std::size_t step = 0; step < claimed.size(); ++step) {
            if (claimed[step] || !replay.runner().progressOf(int(step)).passed)
                continue;
            claimed[step] = true;
            journal.events.push_back({event.at, Passed{script.steps[step].id}});
        }
    }
    return journal;
}

} // namespace

Result<Journal> recorded(const Header &header, const lab::LabScript &script, LabShelf &shelf, const QByteArray &session,
                         const QString &fileName)
{
    const lab::Values values = valuesOf(header, script);
    const auto file = transcript::readSession(lab::substituted(QString::fromUtf8(session), values).toUtf8(), fileName);
    if (!file)
        return file.error();
    const auto directory = shelf.world(script, values);
    if (!directory)
        return directory.error();
    auto store = freshStore(directory.value()->world(), header.begun);
    auto fresh = freshStore(directory.value()->world(), header.begun);
    if (!store || !fresh)
        return store ? fresh.error() : store.error();
    Header known = header;
    known.lab = script.id;
    known.protocol = QString::fromLatin1(script.protocol->table().protocol);
    known.manner = file.value().manner ? file.value().manner : header.manner;
    RecordingEndpoint endpoint(known, *script.protocol, directory.value(), store.take());
    replay::Player(file.value(), endpoint).playAll();
    return withClaims(endpoint.journal(), script, directory.value(), fresh.take());
}

} // namespace helolab::attempt
