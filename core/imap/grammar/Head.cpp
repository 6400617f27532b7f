// SPDX-License-Identifier: GPL-3.0-or-later
//
// How every command begins: a tag, a space, a name. What beginners leave out here is said in words that tell them so.

#include "Head.h"

#include "Characters.h"

namespace helolab::imap::grammar {

namespace {

constexpr const char *aName = "the command's name";
constexpr const char *uidCommands = "FETCH, SEARCH, STORE, COPY, MOVE or EXPUNGE";

bool isCommand(QByteArrayView word)
{
    return commandNamed(word) || word.compare("UID", Qt::CaseInsensitive) == 0;
}

/// LOGIN an secret: the first word is the tag, whatever it is.
bool nameTakenForTag(Cursor &cursor, const String &tag)
{
    return cursor.invalid(tag.at,
                          "A command begins with a tag of your own, as in a1 " + tag.octets.toUpper() + ": here "
                              + tag.octets.toUpper() + " itself was taken for the tag");
}

bool badTag(Cursor &cursor, QByteArrayView word)
{
    const Span here = cursor.here();
    if (word == "*" || word == "+") {
        return cursor.invalid({here.piece, here.begin, 1},
                              word == "*" ? "* is no tag: with it the server marks what answers no command"
                                          : "+ is no tag: with it the server asks a command to go on");
    }
    cursor.takeAll(isTagChar);
    if (cursor.sees('+'))
        return cursor.invalid({here.piece, cursor.here().begin, 1}, "+ may not stand in a tag");
    const Span at{here.piece, cursor.here().begin, 1};
    return cursor.invalid(at, shown(cursor.textOf(at)) + " may not stand in a tag: letters and digits do");
}

} // namespace

bool readTag(Cursor &cursor, String &tag)
{
    const Span begin = cursor.here();
    if (cursor.atEnd())
        return cursor.missing("a tag");
    if (cursor.sees(' ') || cursor.sees('\t'))
        return cursor.invalid({begin.piece, begin.begin, 1}, "The line begins with a space, and should with a tag");
    const QByteArrayView text = cursor.rest();
    const QByteArrayView word = text.first(std::find_if_not(text.begin(), text.end(), isNoSpace) - text.begin());
    if (!std::all_of(word.begin(), word.end(), isTagChar))
        return badTag(cursor, word);
    cursor.takeAll(isTagChar);
    tag = {word.toByteArray(), cursor.since(begin)};
    if (cursor.atEnd() && isCommand(word))
        return nameTakenForTag(cursor, tag);
    return cursor.space(aName);
}

const CommandRow *readName(Cursor &cursor, const String &tag)
{
    const Span begin = cursor.here();
    const QByteArrayView first = cursor.takeAll(isNoSpace);
    if (first.compare("UID", Qt::CaseInsensitive) == 0) {
        if (!cursor.space(uidCommands))
            return nullptr;
        const Span second = cursor.here();
        const QByteArrayView word = cursor.takeAll(isNoSpace);
        const CommandRow *row = commandNamed("UID " + word.toByteArray());
        if (!row) {
            cursor.invalid(cursor.since(second),
                           QByteArray("Behind UID stands ") + uidCommands + ", not " + shown(word));
        }
        return row;
    }
    if (const CommandRow *row = commandNamed(first))
        return row;
    const auto letters = first.first(std::find_if_not(first.begin(), first.end(), isNameChar) - first.begin());
    if (isCommand(letters)) {
        cursor.invalid({begin.piece, begin.begin + letters.size(), 1},
                       "A space is wanted behind " + letters.toByteArray().toUpper());
        return nullptr;
    }
    if (isCommand(tag.octets)) {
        nameTakenForTag(cursor, tag);
        return nullptr;
    }
    const QByteArray nearest = nearestCommand(first);
    QByteArray say = "Unknown command " + shown(first);
    cursor.invalid(cursor.since(begin), nearest.isEmpty() ? say : say + "; did you mean " + nearest + '?');
    return nullptr;
}

} // namespace helolab::imap::grammar
