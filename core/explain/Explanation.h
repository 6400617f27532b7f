// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace helolab::explain {

/// A piece of a line and what it means. Offsets are octets into the entry's bytes. A line's tokens are a tree, written
/// down parent first: those of a higher level that follow a token directly are pieces of it, in order, and lie within
/// it.
struct Token
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QString text; ///< as shown
    QString meaning;
    int level = 0; ///< how many tokens it is a piece of
    bool isSecret = false; ///< the text hides what stands there
    bool isRepeated = false; ///< says what another one before it says already: who lists tokens may leave it out
};

/// One digit of a reply, explained.
struct Digit
{
    QChar digit;
    QString meaning;
};

/// Where a conversation stands. The name is the table's identifier and the same in every language.
struct Place
{
    QString name; ///< "Ready"; empty where there is no place to speak of
    QString meaning;
};

/// What a student did wrong, by name.
struct Mistake
{
    QString id; ///< stable, kebab-case: "dot-forgotten"
    QString title; ///< "The final dot is missing"
    QString explanation;
    QString correctedLine; ///< empty where there is none
    qsizetype begin = 0; ///< the span in the line, in octets
    qsizetype length = 0;
    QString rfc;
    bool certain = true; ///< false: a guess
    bool isHarmless = false; ///< what was wanted has happened all the same
    bool isForOnce = false; ///< the corrected line was right at that moment only: to be read, not to be sent
    bool isAdvice = false; ///< nothing went wrong: the title says enough under a line, and no reply refuses it
};

/// A silent error in a message that a server has accepted: it took it, because it does not read it.
struct Remark
{
    QString id; ///< stable, kebab-case: "malformed-date"
    QString title;
    QString explanation;
    QString rfc;
    int line = 0; ///< of the message, from 1; 0 where no line is to blame
    bool wasTold = false; ///< the message lacks something, and one before it lacked the same
};

/// Everything that the Explanation dock shows and `helolab explain` prints, of one line, in the language
/// installed. Fields that have nothing to say are empty.
struct Explanation
{
    QString heading; ///< "RCPT — refused", "503 — bad sequence of commands"
    QString summary; ///< one or two sentences a beginner reads first
    QString purpose; ///< of a command
    QString syntax;
    std::vector<Token> tokens;
    std::vector<Digit> digits; ///< three, or none
    protocol::Verdict verdict = protocol::Verdict::None; ///< of a reply
    QString code; ///< "503"
    QString codeMeaning; ///< a few words: "bad sequence of commands"; the summary says it at length
    QString advice; ///< what to do now
    QString enhancedCode; ///< "5.5.1"
    QString enhancedMeaning; ///< of its detail, one sentence
    std::vector<Token> enhancedParts; ///< class, subject and detail one by one; no offsets
    Place stateBefore;
    Place stateAfter;
    QString stateChange; ///< what the move means
    QString whyRefused;
    QString wayOn; ///< the order hint as a sentence
    QList<QString> commandsFirst; ///< the same as command names, to click
    QString rfc;
    /// In the line itself, or, of a reply, in the line that it answers; the span then is empty.
    std::optional<Mistake> mistake;
    std::vector<Remark> remarks; ///< of a message that has been accepted, and of the answer that accepts it
    QString tolerance; ///< what the grammar would have wanted, where a tolerant server took more
    QString withheld; ///< why some of this is not said: a lab wants the student to think
    bool isToldLater = false; ///< what is withheld will be said once the student has thought

    /// True where the mistake is the order itself: its text is whyRefused then, and need not be shown twice.
    bool mistakeSaysWhy() const { return mistake && mistake->explanation == whyRefused; }
};

} // namespace helolab::explain
