// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"
#include "core/explain/Vocabulary.h"
#include "core/sasl/Mechanism.h"

#include <optional>

// An authentication as it stands in a transcript, whatever protocol carries it.

namespace helolab::explain::sasl {

/// One message of the client.
struct Said
{
    QByteArrayView
        text; ///< into the scene's line: base64, as it should be; null where AUTH has nothing behind the name
    QByteArray mechanism; ///< in capitals; empty where it cannot be known
    const helolab::sasl::Mechanism *row = nullptr; ///< null where nobody knows it
    int number = 0; ///< of the message in its exchange, from 0
    bool isInitial = false; ///< it stands behind the command
};

/// What stands behind \p mechanism's name in the command itself.
Said initialSaid(QByteArrayView mechanism, QByteArrayView text);

/// What the client says in the line that \p scene is about; nothing where that is no part of an authentication.
std::optional<Said> saidIn(const Scene &scene);

/// The mechanism of the exchange in which the server says \p scene's reply; null where nobody knows it.
const helolab::sasl::Mechanism *mechanismAround(const Scene &scene);

/// The words of the server's last announcement before the scene's entry, in capitals, "AUTH=PLAIN" as two; nothing
/// where none has come.
QByteArrayList announcedWords(const Scene &scene);

/// Whether \p verb is AUTH or AUTHENTICATE.
bool isAuthVerb(const protocol::Protocol &protocol, std::optional<protocol::VerbId> verb);

/// What is told of a mechanism's name in a line.
QString mechanismMeaning(QByteArrayView name);

/// All mechanisms, for the reference.
WordList mechanismWords();

} // namespace helolab::explain::sasl
