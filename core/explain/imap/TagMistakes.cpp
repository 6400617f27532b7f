// SPDX-License-Identifier: GPL-3.0-or-later
#include "TagMistakes.h"

#include "Correction.h"
#include "Course.h"
#include "core/explain/mistakes/Verbs.h"
#include "core/imap/Table.h"

#include <QtGlobal>

#include <algorithm>

namespace helolab::explain::imap {

using helolab::imap::CommandHead;
using helolab::imap::isTag;
using helolab::imap::readHead;
using mistakes::Finding;
using protocol::Entry;

namespace {

QByteArrayView firstWord(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    return space < 0 ? line : line.first(space);
}

/// \p line with \p tag and a space before it.
QByteArray withTag(const Scene &scene, QByteArrayView line)
{
    return nextTag(scene).toLatin1() + ' ' + line.toByteArray();
}

bool isLettersOnly(QByteArrayView word)
{
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

Finding missingTag(const Scene &scene, QByteArrayView first, const QByteArray &line)
{
    Finding finding = corrected(scene, first, withTag(scene, line));
    finding.values = {QString::fromLatin1(first), nextTag(scene)};
    return finding;
}

std::optional<Finding> detectTagMissing(const Scene &scene)
{
    if (!mistakes::isCommand(scene) || scene.line.isEmpty())
        return {};
    const QByteArrayView first = firstWord(scene.line);
    const QByteArray whole = scene.line.toByteArray();
    // UID FETCH 1 FLAGS: a FETCH with the tag UID.
    if (first.compare("UID", Qt::CaseInsensitive) == 0 && readHead("a " + whole).verb) {
        Finding finding = missingTag(scene, first, whole);
        finding.certain = scene.isRefused();
        return finding;
    }
    if (!mistakes::isUnknownCommand(scene))
        return {};
    if (readHead("a " + whole).verb)
        return missingTag(scene, first, whole);
    const protocol::CommandRule *near
        = first.size() > 3 && isLettersOnly(first) ? mistakes::nearestRule(scene, first) : nullptr;
    if (!near || mistakes::nearestRule(scene, firstWord(scene.view.word)))
        return {};
    Finding finding = missingTag(scene, first, near->name + whole.mid(first.size()));
    finding.certain = false;
    return finding;
}

std::optional<Finding> detectBadTag(const Scene &scene)
{
    if (!mistakes::isUnknownCommand(scene) || scene.line.isEmpty())
        return {};
    const QByteArrayView first = firstWord(scene.line);
    const QByteArray rest = scene.line.sliced(first.size()).trimmed().toByteArray();
    const bool isMark = first == "*" || first == "+";
    if (isTag(first) || first.isEmpty() || (!isMark && !readHead("a " + rest).verb))
        return {};
    Finding finding = corrected(scene, first, rest.isEmpty() ? QByteArray() : withTag(scene, rest));
    finding.values = {QString::fromUtf8(first)};
    if (first == "*")
        finding.explanation = QT_TRANSLATE_NOOP("core",
                                                "The star belongs to the server: it begins lines that answer no "
                                                "command. Your tag is a word of letters and digits, such as a1.");
    else if (first == "+")
        finding.explanation
            = QT_TRANSLATE_NOOP("core",
                                "The plus sign belongs to the server: with it, it asks for more. Your tag is a word of "
                                "letters and digits, such as a1.");
    return finding;
}

std::optional<Finding> detectTagReused(const Scene &scene)
{
    const bool isTaken = mistakes::isCommand(scene) && scene.view.verb && scene.isAccepted();
    if (!isTaken || !isTagUsed(scene))
        return {};
    Finding finding = mistakes::at(scene.line, scene.view.tag);
    finding.values = {QString::fromLatin1(scene.view.tag), nextTag(scene)};
    return finding;
}

std::optional<Finding> detectNotIdling(const Scene &scene)
{
    if (!mistakes::isUnknownCommand(scene) || scene.line.trimmed().compare("DONE", Qt::CaseInsensitive) != 0)
        return {};
    return mistakes::at(scene.line, scene.line);
}

std::optional<Finding> detectDoneForgotten(const Scene &scene)
{
    if (scene.entry->kind != Entry::Kind::Answer
        || scene.entry->event != protocol::Event(protocol::Happening::IdleEnded) || scene.isAccepted())
        return {};
    if (scene.line.compare("DONE", Qt::CaseInsensitive) == 0)
        return {};
    // Once it is refused the waiting is over, and a DONE now would be the next mistake.
    Finding finding = scene.isRefused() ? mistakes::at(scene.line, scene.line) : corrected(scene, scene.line, "DONE");
    if (scene.isRefused())
        finding.explanation
            = QT_TRANSLATE_NOOP("core",
                                "During IDLE only the one word DONE is understood. The server has not taken this line "
                                "for a command, and has ended the IDLE: send your command now.");
    const CommandHead head = readHead(scene.line);
    if (head.word.compare("DONE", Qt::CaseInsensitive) == 0) {
        finding.title = QT_TRANSLATE_NOOP("core", "DONE has no tag");
        finding.explanation
            = QT_TRANSLATE_NOOP("core",
                                "DONE is no command of its own: it ends the IDLE, and the reply carries the tag of "
                                "that. It stands alone on its line.");
    }
    return finding;
}

} // namespace

const mistakes::Rule tagMissing{
    "tag-missing", QT_TRANSLATE_NOOP("core", "The tag is missing"),
    QT_TRANSLATE_NOOP("core",
                      "Every command of IMAP begins with a tag, a word that you choose, such as %2. Without it the "
                      "server takes %1 for the tag, and the word behind it for the command. SMTP and POP3 have no "
                      "tags: there the replies come in order."),
    "RFC 9051 section 2.2.1", detectTagMissing};

const mistakes::Rule badTag{
    "bad-tag", QT_TRANSLATE_NOOP("core", "This cannot be a tag"),
    QT_TRANSLATE_NOOP("core", "%1 has a character that no tag may have. Letters and digits do, such as a1."),
    "RFC 9051 section 9", detectBadTag};

const mistakes::Rule tagReused{
    "tag-reused",
    QT_TRANSLATE_NOOP("core", "This tag was used before"),
    QT_TRANSLATE_NOOP("core",
                      "A command before had the tag %1 too. The server takes that, but when two commands are under way "
                      "you can no longer tell which of them a reply ends. Take another tag for each, such as %2."),
    "RFC 9051 section 2.2.1",
    detectTagReused,
    true};

const mistakes::Rule notIdling{
    "not-idling", QT_TRANSLATE_NOOP("core", "DONE without IDLE"),
    QT_TRANSLATE_NOOP("core",
                      "DONE ends the waiting that IDLE began, and there is none now. Outside of it the server takes "
                      "DONE for a tag."),
    "RFC 9051 section 6.3.13", detectNotIdling};

const mistakes::Rule doneForgotten{
    "done-forgotten", QT_TRANSLATE_NOOP("core", "DONE was forgotten"),
    QT_TRANSLATE_NOOP("core",
                      "During IDLE no command is taken: the server waits for the one word DONE. First comes DONE, "
                      "then the tagged OK, then your command."),
    "RFC 9051 section 6.3.13", detectDoneForgotten};

} // namespace helolab::explain::imap
