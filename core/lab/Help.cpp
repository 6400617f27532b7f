// SPDX-License-Identifier: GPL-3.0-or-later
#include "Help.h"

#include <QCoreApplication>

namespace helolab::lab {

namespace {

struct HelpRow
{
    HelpLevel level;
    Disclosure allowed;
    bool legalCommands;
    world::HelpDetail detail;
};

// In the order of HelpLevel.
constexpr HelpRow rows[] = {
    {HelpLevel::None, {false, false, false, false, Withheld::ByLevel, {}}, false, world::HelpDetail::None},
    {HelpLevel::Digits, {true, true, false, false, Withheld::ByLevel, {}}, false, world::HelpDetail::Brief},
    {HelpLevel::AfterAttempt, {true, true, true, true, Withheld::Nothing, {}}, true, world::HelpDetail::Full},
    {HelpLevel::Full, {true, true, true, true, Withheld::Nothing, {}}, true, world::HelpDetail::Full},
};

QString askedByTheLab()
{
    return QCoreApplication::translate("core", "Not told yet: the lab has a question about it.");
}

QString reason(const Disclosure &disclosure, bool isNumber)
{
    switch (disclosure.withheld) {
    case Withheld::Nothing:
        return {};
    case Withheld::ByLevel:
        if (isNumber)
            return disclosure.digits
                ? QCoreApplication::translate("core",
                                              "In this step the workbench explains only the digits. What they say "
                                              "together is for you to find.")
                : QCoreApplication::translate("core",
                                              "In this step the workbench explains nothing. Read the reply: its "
                                              "first digit says how things stand.");
        return disclosure.command
            ? QCoreApplication::translate("core",
                                          "In this step the workbench does not say what replies mean. That is for you "
                                          "to find.")
            : QCoreApplication::translate("core",
                                          "In this step the workbench explains nothing. Read the reply: its "
                                          "beginning says how things stand.");
    case Withheld::UntilAnswered:
        return QCoreApplication::translate("core",
                                           "First answer the question about this reply in the lab; F7 leads there. "
                                           "Then it is explained here.");
    case Withheld::UntilFound:
        return QCoreApplication::translate("core",
                                           "What happens here is for you to find out. Answer the question in the lab, "
                                           "then it is explained here.");
    case Withheld::UntilTried:
        return QCoreApplication::translate("core",
                                           "What does the reply say, and what would you try now? "
                                           "Send your next line, then this one is explained.");
    case Withheld::UntilReplied:
        return {}; // there is nothing to think about yet
    case Withheld::ByQuestion:
        return askedByTheLab();
    }
    return {};
}

void dropMeaning(explain::Explanation &explanation)
{
    explanation.summary.clear();
    explanation.advice.clear();
    explanation.codeMeaning.clear();
    explanation.enhancedMeaning.clear();
    explanation.enhancedParts.clear();
    explanation.stateChange.clear();
    explanation.whyRefused.clear();
    explanation.wayOn.clear();
    explanation.commandsFirst.clear();
    explanation.rfc.clear();
    explanation.mistake.reset();
    explanation.remarks.clear();
    explanation.tolerance.clear();
    if (!explanation.code.isEmpty()) { // the heading of a reply and its pieces name the meaning
        explanation.heading = explanation.code;
        explanation.tokens.clear();
    }
}

void dropKept(explain::Explanation &explanation, Kept kept)
{
    if (kept.testFlag(Keep::WayOn)) {
        explanation.wayOn.clear();
        explanation.commandsFirst.clear();
    }
    if (kept.testFlag(Keep::Digits)) {
        for (explain::Digit &digit : explanation.digits)
            digit.meaning = askedByTheLab();
    }
    if (kept.testFlag(Keep::Pieces))
        explanation.tokens.clear();
}

} // namespace

const QStringList &helpLevelNames()
{
    static const QStringList names{QStringLiteral("none"), QStringLiteral("digits"), QStringLiteral("after-attempt"),
                                   QStringLiteral("full")};
    return names;
}

Disclosure allowedBy(HelpLevel level)
{
    return rows[std::size_t(level)].allowed;
}

world::HelpDetail helpDetail(HelpLevel level)
{
    return rows[std::size_t(level)].detail;
}

bool namesLegalCommands(HelpLevel level)
{
    return rows[std::size_t(level)].legalCommands;
}

explain::Explanation disclosed(explain::Explanation explanation, const Disclosure &disclosure)
{
    const bool isNumber = !explanation.digits.empty();
    if (!disclosure.meaning)
        dropMeaning(explanation);
    if (!disclosure.digits)
        explanation.digits.clear();
    if (!disclosure.command) {
        explanation.purpose.clear();
        explanation.syntax.clear();
        explanation.tokens.clear();
        explanation.rfc.clear();
    }
    if (disclosure.withheld == Withheld::UntilFound)
        explanation.tokens.clear(); // of a line of text they tell what becomes of it
    if (!disclosure.correctedLine && explanation.mistake)
        explanation.mistake->correctedLine.clear();
    // "3: wrong order" would answer the question why.
    if (disclosure.withheld == Withheld::UntilAnswered && !explanation.digits.empty())
        explanation.digits.back().meaning = askedByTheLab();
    dropKept(explanation, disclosure.kept);
    const bool isPartly = !disclosure.digits || disclosure.withheld != Withheld::Nothing || disclosure.kept;
    if (isPartly && !explanation.code.isEmpty()) // the pieces of a code say the same as its digits
        std::erase_if(explanation.tokens, [](const explain::Token &token) { return token.level > 0; });
    explanation.withheld = reason(disclosure, isNumber);
    explanation.isToldLater = disclosure.withheld != Withheld::Nothing && disclosure.withheld != Withheld::ByLevel;
    return explanation;
}

} // namespace helolab::lab
