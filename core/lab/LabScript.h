// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Goal.h"
#include "Help.h"
#include "Question.h"
#include "Variant.h"

#include "core/yaml/Problems.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helolab::lab {

/// A question's words in one language.
struct QuestionText
{
    QString question;
    QString body; ///< Markdown, between the question and its options; often empty
    QMap<QString, QString> options; ///< by id
    QString because; ///< Markdown, shown once it is answered; may be empty
};

/// One step's words in one language, Markdown.
struct StepText
{
    QString title;
    QString body;
    QString predict; ///< empty: Helolab asks in its own words
    QMap<QString, QuestionText> questions; ///< by id; that of `explain` is "explain"
    QStringList hints; ///< nudge, point, show
};

/// A lab's words in one language.
struct LabText
{
    QString title;
    QString introduction; ///< Markdown
    std::vector<StepText> steps; ///< in the order of LabScript::steps
};

/// Asked when one of these replies has come; until it is answered, they are not explained.
struct ExplainTask
{
    std::vector<QByteArray> words; ///< of replies: "503", "-ERR"
    QByteArray detail; ///< "5.1.1", "IN-USE"; empty: no matter
    std::vector<Of<protocol::Event>> to; ///< what such a reply answers; empty: no matter
    std::vector<Of<protocol::StateId>> before; ///< where the conversation stood then; empty: no matter
    Question question; ///< its id is "explain"
};

/// Where in lab.yaml something of a step stands, for what is told to its author.
struct StepPlaces
{
    yaml::ShownPlace goal; ///< of the step where it has none
    yaml::ShownPlace predict;
    yaml::ShownPlace explain;
    QStringList drawn; ///< placeholders that stand in the goal
};

struct Step
{
    QString id;
    StepPlaces places;
    std::optional<Goal> goal; ///< none where answering the questions is all there is to do
    int after = -1; ///< only what comes after that step was passed counts; -1: everything since the lab began
    std::optional<ReplyGoal> predict; ///< what it answers, when, and one word, or the first digit; of one protocol
    std::optional<ExplainTask> explain;
    std::vector<Question> questions;
    std::optional<HelpLevel> help; ///< instead of the lab's
    int points = 1; ///< for the goal
    bool hidden = false; ///< what the goal asks for is what the student is to find out
};

/// An attempt that its author says must fail.
struct WrongAttempt
{
    QString file; ///< path of a .session file
    QString stopsAt; ///< id of the first step that is not passed at its end
    QString feedback; ///< words of what an English student is told
    // Where in lab.yaml they stand.
    yaml::ShownPlace place;
    yaml::ShownPlace stopsAtPlace;
    yaml::ShownPlace feedbackPlace;
};

/// Whose sessions count in a lab.
enum class Sessions : quint8 {
    All, ///< those of the console, and of other programs that are watched
    Outside, ///< those of other programs; what the console says changes mailboxes, and counts for nothing else
};

/// A lab as its folder says it: language-neutral steps and the texts beside them. Values are not yet filled in.
struct LabScript
{
    QString id;
    QString folder; ///< where its files are; may be a resource, ":/labs/…"
    Protocols protocols; ///< at least one in a lab that was read; the console connects to the first
    int level = 1; ///< 1 first steps … 4 beyond the textbook
    int minutes = 0; ///< how long it takes, about; 0 where it does not say
    QString world; ///< what `world::loadWorld` takes
    Sessions sessions = Sessions::All;
    HelpLevel help = HelpLevel::Full;
    std::vector<VariantRule> variant;
    yaml::ShownPlace variantPlace; ///< in lab.yaml
    std::vector<Step> steps;
    QString solution; ///< path of the model answer; empty where there is none
    std::vector<WrongAttempt> wrong;
    QMap<QString, LabText> texts; ///< by language code

    /// The words in \p language; where the lab does not speak it in English, or else in any.
    const LabText &text(const QString &language) const;
    /// -1 where there is none.
    int indexOf(const QString &stepId) const;
};

/// The languages every lab speaks unless its `languages` key says otherwise: "en", "vi", "ru", "zh".
QStringList courseLanguages();

} // namespace helolab::lab
