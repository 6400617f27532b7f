// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Guidance.h"
#include "app/console/Selection.h"
#include "app/docks/lab/Attempts.h"
#include "app/docks/lab/StepButtons.h"
#include "app/settings/LabShelves.h"
#include "app/settings/Language.h"
#include "core/attempt/LabShelf.h"
#include "core/lab/LabRunner.h"
#include "core/store/MailStore.h"

#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QStackedWidget>

#include <functional>
#include <memory>

namespace helolab::docks {

class CourseView;
class EmptyState;
class HintCard;
class LabChooser;
class LabPage;
class ResetCard;
class StepBar;
class TextBlock;

/// Leads a student through a lab: what to do, what is done, why a check failed, hints one by one. Steps turn
/// green while the student works in the console; nothing has to be clicked for that.
///
///     auto *dock = new LabDock(selection, guidance, languages, labs);
///     dock->setStore(store);                               // again for each fresh world
///     dock->setPlaces({{"smtp.port", "2525"}, …});         // for texts that say where to connect
///     dock->listLabs();
///     dock->openLab("smtp-first-message");
///     connect(dock, &LabDock::labOpened, …);               // bring its world: setStore(), connect anew
class LabDock : public QDockWidget
{
    Q_OBJECT

public:
    /// All are the window's, and outlive the dock. Every conversation that is ever selected is watched; what may be
    /// told of it the dock says to \p guidance.
    LabDock(console::Selection &selection, console::Guidance &guidance, const settings::LanguageSwitch &languages,
            attempt::LabShelf &labs, QWidget *parent = nullptr, QString attemptsFolder = settings::attemptsFolder());
    ~LabDock() override;

    /// Fills the list of labs, and the courses; the lab that is open stays.
    void listLabs();
    void setStore(std::shared_ptr<store::MailStore> store);
    /// What `${smtp.host}`, `${smtp.port}`, `${smtps.port}` and the like stand for.
    void setPlaces(const lab::Values &places);
    /// Whose variant is drawn, and whose name stands on reports. Before openLab().
    void setStudent(const QString &id, const QString &name) { m_attempts.setStudent(id, name); }
    /// Which conversations count in a lab.
    void setServed(LabAttempt::Served served) { m_attempts.setServed(std::move(served)); }
    /// The server's manner for connections from now on.
    void setManner(world::Manner manner);
    /// Asks before an attempt is left whose lines could not be saved, and is told why not; false: the student stays.
    using Leaving = std::function<bool(LabAttempt &, const Error &)>;
    void setLeaving(Leaving leaving) { m_leaving = std::move(leaving); }
    /// Saves what is not saved; where that fails, asks. False where the student stays at the attempt.
    bool mayLeave();
    /// By id, or by the path of its folder; goes on with the newest attempt there is. Where the lab has mistakes the
    /// dock lists them; false. False as well where the student stays at the attempt in hand.
    bool openLab(const QString &idOrFolder);
    /// A session that another program holds with the server counts, where the lab in hand wants it so.
    void watchOutside(console::Conversation *conversation);
    /// No lab: free practice.
    void closeLab();
    /// Of the lab that is open; empty where none is.
    QString labId() const { return m_attempt ? m_attempt->runner().script().id : QString(); }
    /// The world that the lab starts from, for this student. Only where one is open.
    Result<world::World> labWorld() const;
    /// The mail of an attempt that goes on; null where the world's own is wanted.
    std::shared_ptr<store::MailStore> mail() const { return m_attempt ? m_attempt->mail() : nullptr; }
    /// Of the lab that is open, or was to be and has mistakes.
    const QString &labFolder() const { return m_folder; }
    /// Moves the focus to what this page asks, or else, from elsewhere in the window, to what the step in hand asks.
    /// False where that is nothing, or the focus is there already: the student goes on in the console.
    bool showAsked();

    int shownStep() const { return m_shown; }
    const LabAttempt *attempt() const { return m_attempt.get(); }
    LabPage *page() const { return m_page; }
    StepBar *stepBar() const { return m_bar; }
    LabChooser *chooser() const { return m_chooser; }
    /// What is wrong with the journal of the attempt, above whatever is read or scrolled; hidden where nothing is.
    HintCard *notice() const { return m_notice; }
    /// The page of courses; it wants to know how the student stands.
    CourseView *courseView() const { return m_courseView; }
    /// To that page and back; hidden where there are no courses.
    QPushButton *courseButton() const { return m_course; }
    QPushButton *nextButton() const { return m_foot->next(); }
    QPushButton *backButton() const { return m_foot->back(); }
    QPushButton *resetButton() const { return m_foot->reset(); }
    /// Appears once Reset was pressed.
    QPushButton *confirmResetButton() const;

signals:
    /// A lab was opened, or begins anew: it wants the world of labWorld(), and in it the mail of its attempt, or fresh
    /// mail where that has none. Empty: no lab is open any more.
    void labOpened(const QString &id);
    /// An entry of \p conversation is to be shown: it may be on another page of the console, or on none.
    void conversationWanted(helolab::console::Conversation *conversation);
    /// The student has thought, and goes on in the console.
    void consoleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void watchSelected();
    void labChanged();
    void takeUp(std::unique_ptr<LabAttempt> attempt);
    void showCourse(bool show);
    void showPrediction(const console::Conversation &conversation, const QStringList &lines);
    bool showAskedOf(int step);
    void stepsPassed(const QList<int> &steps);
    void turnTo(int step);
    void goOn();
    void goBackTo(int step);
    void findNextLab();
    void goToNextLab();
    void reset();
    void predict(const QByteArray &word);
    void answer(const QString &question, const QStringList &given);
    void showEntry(const lab::Where &where);
    void refresh();
    void retranslate();
    QString language() const;

    console::Selection &m_selection;
    console::Guidance &m_guidance;
    const settings::LanguageSwitch &m_languages;
    attempt::LabShelf &m_labs;
    Attempts m_attempts;
    std::shared_ptr<store::MailStore> m_store;
    std::unique_ptr<LabAttempt> m_attempt;
    QString m_folder;
    std::vector<Error> m_problems; // of the lab that could not be opened
    Leaving m_leaving;
    int m_shown = 0;
    QList<int> m_praised; // steps just passed
    QString m_nextLab; // in the course, once this one is done; its id

    LabChooser *m_chooser;
    QPushButton *m_course;
    StepBar *m_bar;
    TextBlock *m_progress;
    HintCard *m_notice;
    QStackedWidget *m_pages;
    LabPage *m_page;
    CourseView *m_courseView;
    EmptyState *m_empty;
    StepButtons *m_foot;
    ResetCard *m_resetCard;
};

} // namespace helolab::docks
