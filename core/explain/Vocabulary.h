// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/protocol/Event.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helolab::explain {

/// A word of a protocol beyond its commands and states, told to a student: a code, a keyword, a flag. One name may have
/// several rows: what 250 means depends on what it answers.
struct Word
{
    /// Another word that this one is made of: the first digit of a code.
    struct Part
    {
        const char *list; ///< the id of its list
        QString name;
    };

    QString name; ///< as it stands in a line: "PIPELINING", "503"
    Text meaning;
    Text title = {}; ///< a few words; may be empty
    Text advice = {};
    const char *rfc = "";
    std::optional<protocol::Event> answers = {}; ///< of a reply: to what; nothing: to whatever it answers
    QStringList others = {}; ///< what else it is looked up by: "5.1.1" of X.1.1
    std::vector<Part> parts = {};
    QStringList values = {}; ///< an example's, for the places that the texts have
};

/// Words of one kind.
struct WordList
{
    const char *id; ///< stable, kebab-case, in the singular: "code", "fetch-item"
    Text title; ///< "Reply codes"
    std::vector<Word> words;
    bool announces = false; ///< servers tell by these words which commands they have
};

using Vocabulary = std::vector<WordList>;

/// A short conversation in which a student makes one mistake.
struct MistakeExample
{
    const char *id; ///< of the mistake
    /// Lines that begin with "C: " and "S: ", with `\x08` and the like for octets; the first one of the client's that
    /// has a mistake has this one. Where no server speaks first, it has greeted.
    const char *lines;
};

} // namespace helolab::explain
