// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Demands.h"
#include "LabScript.h"
#include "MailboxWatch.h"
#include "MistakeWatch.h"
#include "Progress.h"
#include "Score.h"
#include "Wording.h"

#include <QHash>

#include <functional>
#include <optional>

namespace helolab::store {
class MailStore;
}

namespace helolab::lab {

/// Where in the transcripts something was seen.
struct Where
{
    int connection = 0;
    qsizetype entry = 0;
};

/// One check of a step, as the student sees it, in the language installed.
struct Check
{
    Status status = Status::Open;
    QString expected;
    std::vector<Demand> demands; ///< the same one by one, where it is about a message; empty where it is one
    QString seen; ///< what was seen instead; empty where there is nothing to say
    std::optional<Where> where; ///< the entry that decided

    /// `expected` as it is printed behind a word of introduction: several demands each on a line of its own, with its
    /// sign, below it.
    QString printed() const;
};

/// A question of a step, as the student meets it. Pointers are good until the runner changes.
struct AskedQuestion
{
    const Question *question = nullptr;
    QStringList shown; ///< its options, in the order in which they are shown
    const AnswerProgress *progress = nullptr;
    bool isOpen = true; ///< false: the reply that it is about has not come yet
};

/// The prediction of a step, as the student meets it.
struct AskedPrediction
{
    const ReplyGoal *reply = nullptr;
    bool wholeCode = true; ///< false: only the first digit is asked
    QList<QByteArray> words = {}; ///< of which one is predicted, where the protocol has so few; none: a number
    const PredictionProgress *progress = nullptr;
    bool isCutOff = false; ///< it waits for its reply, and the connection on which that was to come is closed
    bool isOffered = false; ///< it is to be made: for the first time, or again because another reply than asked came
    /// Once the reply has come.
    bool wasRight() const;
};

/// What a client is about to send.
struct NextLine
{
    const protocol::Protocol *protocol = nullptr; ///< of the conversation
    protocol::Event event; ///< what it will be to the server
    protocol::StateId state; ///< where the conversation stands
    QByteArray line = {};
};

/// A lab and one student at it. Told what happens on connections and in mailboxes, it says which steps are passed.
///
/// A step that is passed stays passed. Steps may be passed in any order; the step in hand is the first that is not.
class LabRunner
{
public:
    /// \p values are the student's variant and the places of the servers; they fill in goals and texts.
    LabRunner(LabScript script, Values values);

    const LabScript &script() const { return m_script; }
    const Values &values() const { return m_values; }
    /// Ports may be known later than the lab.
    void setValue(const QString &name, const QString &value);

    /// What lies in \p store now was there before the lab, and counts for nothing.
    void begin(const store::MailStore &store);
    // What a reply is about has happened in the mailboxes when it comes, and whoever is told one before the other
    // judges a mailbox as it no longer is: so notice the entries, then the store, and judge then.

    /// The entries of \p transcript from number \p first on are new, up to \p end where that is given. \p connection is
    /// any number that tells it from others; \p dropped entries stood before its first and are no longer there.
    void notice(int connection, const transcript::Transcript &transcript, qsizetype first, qsizetype dropped,
                TimePoint now, std::optional<qsizetype> end = {});
    /// Looks for messages that have arrived in \p store since it last looked, and for what else has changed.
    void notice(const store::MailStore &store, TimePoint now);
    /// Judges what was noticed. True where something that StepProgress keeps has changed.
    bool judge();
    /// Nothing more will be told of \p connection, because its console was closed. True as judge().
    bool observeLoss(int connection, TimePoint now);
    /// Counts the time up to \p now for the step in hand. More than five minutes at once is an absence.
    void passTime(TimePoint now);
    /// From here on nothing seen before counts; what was passed stays passed.
    void forgetSeen() { m_timeline.clear(); }

    int stepCount() const { return int(m_script.steps.size()); }
    int passedCount() const;
    bool isFinished() const { return passedCount() == stepCount(); }
    /// The first step not passed; stepCount() where all are.
    int currentStep() const;
    /// The last step that a student may be at who has left questions open: the first whose goal is not reached.
    int furthestInHand() const;
    const StepProgress &progressOf(int step) const { return m_steps[std::size_t(step)].progress; }
    std::vector<Check> checks(int step) const;

    /// The prediction that \p step asks for; nothing where it asks for none.
    std::optional<AskedPrediction> prediction(int step) const;
    /// The step that wants the reply to \p next predicted before it goes out; nothing where none does.
    std::optional<int> wantsPrediction(const NextLine &next) const;
    /// The student predicts \p word, of numbers the whole one or its first digit, for \p step. False, and nothing
    /// changes, where none is asked, or where it is no such word. What counted since the first prediction still does.
    bool predict(int step, const QByteArray &word, TimePoint now);
    /// The questions of \p step, that of `explain` first.
    std::vector<AskedQuestion> questions(int step) const;
    /// The student answers. False, and nothing changes, where the question is done, not open, or not answered by
    /// \p given at all.
    bool answer(int step, const QString &question, const QStringList &given, TimePoint now);
    /// Whether a reply that the explanation of \p step asks about has come while the step was open.
    bool hasCome(int step) const { return m_steps[std::size_t(step)].explainOpen; }

    /// What may be said of an entry now. What came before the step in hand is explained as it was then, or as it would
    /// be now where that is more.
    Disclosure disclosure(const Where &where) const;
    /// Of the step in hand; full once all are passed.
    HelpLevel helpLevel() const;
    /// True where replies that are no refusals get a note as well.
    bool glossesReplies() const;

    Score score(int step) const;
    Score score() const;

    /// Notes that the student opened one more hint of \p step; hints not opened stay hidden. False where none is left.
    bool openHint(int step);

    /// Words with the student's values filled in.
    QString title(const QString &language) const;
    QString introduction(const QString &language) const;
    StepText stepText(int step, const QString &language) const;

private:
    struct StepState
    {
        std::optional<Goal> goal; // with the values filled in
        std::optional<ReplyGoal> predict; // the same
        std::vector<Question> questions; // the same; that of `explain` first
        mutable Judged judged; // only spares judging the same again
        StepProgress progress;
        Timeline::Position passedAt = Timeline::nowhere;
        Timeline::Position lastMiss = Timeline::nowhere;
        Timeline::Position inHandSince = Timeline::nowhere; // nowhere where it never was
        Timeline::Position firstPredictedAt = Timeline::nowhere; // what follows counts
        Timeline::Position predictedAt = Timeline::nowhere; // what follows was predicted
        Timeline::Position predictedReply = Timeline::nowhere; // that came
        bool askedReplyCame = false; // as in the model answer: there is nothing to predict any more
        bool explainOpen = false;
        Timeline::Position explainSearched = 0; // no reply before this opens it
        struct By
        {
            Timeline::Position at = Timeline::nowhere;
            std::optional<Where> where; // also once the timeline has forgotten it
        };
        std::vector<By> passedBy; // of its checks
    };

    void bindGoals();
    bool judgeStep(std::size_t step);
    bool judgeGoal(std::size_t step, Timeline::Position from);
    bool judgePrediction(std::size_t step);
    const SeenEntry *firstReply(Timeline::Position from, const std::function<bool(const SeenEntry &)> &fits) const;
    bool judgeExplain(std::size_t step, Timeline::Position from);
    /// Whether an `explain` of the steps in hand is about a reply.
    enum class Asked : quint8 { No, Open, Answered };
    Asked askedAbout(const SeenEntry &reply, Timeline::Position at) const;
    /// What open questions of the steps in hand keep back of what was said at \p at.
    Kept keptFrom(Timeline::Position at) const;
    bool asksForMistake() const;
    /// Where the reply stands that answers what stands at \p at, which may be that reply itself; nowhere where none
    /// came.
    Timeline::Position replyTo(Timeline::Position at) const;
    /// The step that was in hand when something was seen.
    int stepInHandAt(Timeline::Position at) const;
    HelpLevel helpOf(int step) const;
    /// Whether a reply was predicted: its student has thought about it.
    bool wasPredicted(Timeline::Position reply) const;
    bool passIfDone(std::size_t step);
    bool hasFollowed(const Where &where, Timeline::Position position) const;
    int refusalsSince(Timeline::Position from) const;
    QString shuffleSeed() const;
    int hintCount(std::size_t step) const;
    bool conceals(std::size_t step) const;
    Timeline::Position beginOf(std::size_t step) const;
    std::optional<Where> whereOf(Timeline::Position position) const;

    LabScript m_script;
    Values m_values;
    std::vector<StepState> m_steps;
    Timeline m_timeline;
    QHash<QByteArray, quint32> m_nextUids; // of the mailboxes, as last looked at
    MailboxWatch m_mailboxes; // those that goals ask for
    MistakeWatch m_mistakes;
    bool m_asksForMistakes = false; // some goal; to look for them takes time
    std::optional<TimePoint> m_lastTime;
};

/// True where \p reply is one that \p task asks about.
bool isAbout(const ExplainTask &task, const SeenEntry &reply);

/// \p goal with the placeholders of its texts replaced.
Goal bound(const Goal &goal, const Values &values);

} // namespace helolab::lab
