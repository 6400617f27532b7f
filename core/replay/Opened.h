// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Player.h"
#include "Source.h"

namespace helolab::replay {

/// One connection of a file, to be looked at.
struct OpenedConversation
{
    int connection = 1; ///< as the file numbers it
    transcript::Transcript transcript; ///< without a peer, where nobody knows who it was
    /// Where each entry begins in the file, from 1; 0: not written there. Empty where the file was played.
    std::vector<int> lines = {};
};

/// A file with a conversation in it, as it can be shown and written down.
struct Opened
{
    std::vector<OpenedConversation> conversations; ///< never empty
    std::vector<transcript::Remark>
        remarks; ///< what could not be placed, and what was put in; in the order of the file
    bool wasPlayed = false; ///< the replies are those of the workbench's own server, in memory
    /// Where that server did not say what the file expects, and the file does not tell all that was said instead.
    std::vector<Difference> differences = {};
};

/// What was said, as \p source tells it. A session is played in the world that it names, else in the default one; where
/// it tells every reply and our server would have said something else, it is another server's, and is taken as it
/// stands.
Result<Opened> opened(Source source, std::vector<transcript::Remark> remarks);

/// Reads \p octets, which a file called \p fileName holds, and opens what is in them.
Result<Opened> openOctets(const QByteArray &octets, const QString &fileName);
/// The same from a file.
Result<Opened> openFile(const QString &fileName);

} // namespace helolab::replay
