// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Explanation.h"
#include "core/protocol/Machine.h"
#include "core/protocol/Protocol.h"
#include "core/transcript/Transcript.h"

#include <vector>

namespace helolab::explain {

class Past;

/// Explains one entry where it stands: what came before it decides what it means.
Explanation explain(const transcript::Transcript &transcript, qsizetype entry);

/// The same, of a conversation whose \p past is remembered from call to call.
Explanation explain(const transcript::Transcript &transcript, qsizetype entry, Past &past);

/// Explains one line alone, a command or a reply, as `helolab explain` does. \p line is without its line ending.
Explanation explainLine(const protocol::Protocol &protocol, QByteArrayView line);

/// One titled piece of an explanation, in reading order: the dock and the command line both print these.
struct Section
{
    enum class Kind : quint8 {
        Heading,
        Mistake,
        Summary,
        WayOn,
        Remarks,
        Card,
        Purpose,
        Tokens,
        Tolerance,
        State,
        Reference
    };
    Kind kind;
    QString title; ///< empty where the text speaks for itself
    QStringList paragraphs; ///< of Tokens with two spaces before them for each level
};

/// What stands above the remarks on a message.
QString remarksTitle();
/// What is said of a remark in a few words, with the line that it is about.
QString remarkTitle(const Remark &remark);

std::vector<Section> sections(const Explanation &explanation);
QString toPlainText(const Explanation &explanation);

} // namespace helolab::explain
