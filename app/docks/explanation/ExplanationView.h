// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/EmptyState.h"
#include "app/docks/TextBlock.h"
#include "app/docks/Tone.h"
#include "core/explain/Explanation.h"
#include "core/protocol/Entry.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace helolab::docks {

class HintCard;
class MistakeCard;
class ReplyCard;
class SeeEarly;
class StateChange;
class TokenList;
class WayOn;

/// One explanation as a page to read, from what a beginner wants first to what an expert looks up.
class ExplanationView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget *parent = nullptr);

    /// Whether what is chosen here can be put into an input line; of what is explained from now on.
    void setWritable(bool isWritable) { m_isWritable = isWritable; }
    /// \p entry is what is explained. Where \p canBeSeenEarly, what is withheld can be asked for.
    void setExplanation(const explain::Explanation &explanation, const protocol::Entry &entry,
                        bool canBeSeenEarly = false);
    /// Nothing is selected: the page says what to do.
    void clear();
    void scrollToTop();
    TokenList *tokens() const { return m_tokens; }
    SeeEarly *seeEarly() const { return m_seeEarly; }

signals:
    /// Wants a command, or a corrected line, in the input line. It is not to be sent yet.
    void commandChosen(const QByteArray &line);
    /// What is withheld is wanted now.
    void seenEarly();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        QWidget *whole;
        TextBlock *title;
    };
    Part addPart(QWidget *content);
    void measureAgain();
    void retranslate();
    void announce();

    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_page;
    protocol::Entry m_entry;
    bool m_isWritable = true;
    QString m_withheldText;
    Tone m_tone = Tone::Neutral;

    TextBlock *m_who;
    TextBlock *m_heading;
    TextBlock *m_summary;
    HintCard *m_withheld;
    SeeEarly *m_seeEarly;
    MistakeCard *m_mistake;
    ReplyCard *m_card;
    TextBlock *m_why;
    WayOn *m_wayOn;
    TokenList *m_tokens;
    TextBlock *m_command;
    StateChange *m_state;
    TextBlock *m_remarks;
    TextBlock *m_tolerance;
    TextBlock *m_reference;
    Part m_whyPart;
    Part m_wayOnPart;
    Part m_remarksPart;
    Part m_tokensPart;
    Part m_commandPart;
    Part m_statePart;
    Part m_tolerancePart;
    Part m_referencePart;
};

} // namespace helolab::docks
