// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rule.h"

#include <QList>

namespace helolab::explain::mistakes {

// What the rules ask again and again.

inline bool isCommand(const Scene &scene)
{
    return scene.entry->kind == protocol::Entry::Kind::Command;
}

/// The line breaks its grammar unless the server has taken it. In a conversation the server's word is awaited.
inline bool isWrongUnlessTaken(const Scene &scene)
{
    return !scene.transcript || scene.isRefused();
}

/// The server's answer was to leave: 221 to the words of a browser, 421, BYE.
inline bool isShownTheDoor(const Scene &scene)
{
    constexpr quint16 goodbye = 221; // no protocol but SMTP has a code
    return scene.reply
        && (scene.reply->event == protocol::Event(protocol::Happening::ServiceClosing) || scene.reply->code == goodbye);
}

/// A first word that no rule knows, and that no server has taken nevertheless.
inline bool isUnknownCommand(const Scene &scene)
{
    return isCommand(scene) && !scene.view.verb && (!scene.isAccepted() || isShownTheDoor(scene));
}

/// Where the command's name ends, and a tag before it; the end of the line where it has none.
qsizetype wordEnd(const Scene &scene);

/// What stands in \p line before \p at and belongs into a corrected line: a tag, not mere blanks.
QByteArray before(QByteArrayView line, qsizetype at);

/// A character, and the octets that it takes in a line of UTF-8.
struct Letter
{
    char32_t character;
    qsizetype at;
    qsizetype length;
};

/// The characters of \p line; empty where it is no UTF-8.
QList<Letter> letters(QByteArrayView line);

/// "U+0421"
QString codePoint(char32_t character);

/// Finding::at a piece of a line; all of the line where \p piece is null.
Finding at(QByteArrayView line, QByteArrayView piece);

} // namespace helolab::explain::mistakes
