// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Recording.h"

#include "core/Text.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace helolab::exports {

/// A way to write conversations down for other programs and for people.
struct Format
{
    const char *id; ///< "pcapng": what it is called on the command line
    const char *suffix; ///< of file names, without the dot
    Text name; ///< for a list to choose from
    /// The file's octets. \p language is the code of the language that is installed.
    QByteArray (*write)(const Recording &recording, const QString &language);
};

std::span<const Format> formats();

/// The format that is called \p id; null where none is.
const Format *findFormat(const QString &id);
/// The format that a file called \p fileName has by its suffix; null where none has it.
const Format *formatOf(const QString &fileName);

} // namespace helolab::exports
